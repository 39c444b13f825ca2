package highneeds.sample.money;

import highneeds.domain.FinancialYear;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/** Shares of a financial year, by days. */
public final class Spells {

    private Spells() {}

    public static LocalDate firstDay(FinancialYear year) {
        return LocalDate.of(year.startYear(), Month.APRIL, 1);
    }

    public static LocalDate lastDay(FinancialYear year) {
        return LocalDate.of(year.startYear() + 1, Month.MARCH, 31);
    }

    /** The financial year a date lies in. */
    public static FinancialYear of(LocalDate date) {
        return new FinancialYear(
                date.getMonthValue() >= Month.APRIL.getValue()
                        ? date.getYear()
                        : date.getYear() - 1);
    }

    /**
     * Part of a financial year that a spell covers, 0 to 1.
     *
     * @param end last day; null if the spell goes on
     */
    public static double share(LocalDate start, LocalDate end, FinancialYear year) {
        LocalDate first = firstDay(year);
        LocalDate last = lastDay(year);
        LocalDate from = start.isAfter(first) ? start : first;
        LocalDate to = end == null || end.isAfter(last) ? last : end;
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return Math.max(0, days) / (double) (ChronoUnit.DAYS.between(first, last) + 1);
    }
}
