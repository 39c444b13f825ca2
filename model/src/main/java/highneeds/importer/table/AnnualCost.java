package highneeds.importer.table;

import highneeds.importer.mapping.Field;
import highneeds.importer.value.ResidentialWeeks;

import java.util.OptionalDouble;

/**
 * What an arrangement costs for a full year, GBP: as written, or weekly × weeks, termly × 3, daily
 * × days.
 */
final class AnnualCost {

    private static final int TERMS = 3;
    private static final int SCHOOL_DAYS = 190;

    private AnnualCost() {}

    /** The yearly cost; nothing if no column gives one. */
    static OptionalDouble of(RowValues row, int residentialWeeks) throws LeftOut {
        OptionalDouble annual = row.notNegative(Field.ANNUAL_COST);
        if (annual.isPresent()) {
            return annual;
        }
        OptionalDouble weekly = row.notNegative(Field.WEEKLY_COST);
        if (weekly.isPresent()) {
            int usual = residentialWeeks > 0 ? residentialWeeks : ResidentialWeeks.SCHOOL_YEAR;
            return times(row, weekly, Field.WEEKS, usual, "weeks");
        }
        OptionalDouble termly = row.notNegative(Field.TERMLY_COST);
        if (termly.isPresent()) {
            return OptionalDouble.of(termly.getAsDouble() * TERMS);
        }
        OptionalDouble daily = row.notNegative(Field.DAILY_COST);
        return daily.isPresent() ? times(row, daily, Field.DAYS, SCHOOL_DAYS, "days") : daily;
    }

    private static OptionalDouble times(
            RowValues row, OptionalDouble rate, Field field, int usual, String unit)
            throws LeftOut {
        OptionalDouble number = row.notNegative(field);
        if (number.isEmpty() || number.getAsDouble() == 0) {
            row.add(
                    highneeds.importer.Issue.Severity.NOTE,
                    "usual-" + unit,
                    field,
                    "The number of "
                            + unit
                            + " a year is not given; it was taken as "
                            + usual
                            + ".",
                    "Add a column with the " + unit + " paid for.");
            return OptionalDouble.of(rate.getAsDouble() * usual);
        }
        return OptionalDouble.of(rate.getAsDouble() * number.getAsDouble());
    }
}
