package highneeds.importer.table;

import highneeds.evidence.Journey;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.value.ModeCodes;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The table of transport arrangements. */
public final class JourneyTable {

    private final Table table;
    private final Reading reading;
    private final ModeCodes modes;
    private final List<Journey> journeys = new ArrayList<>();

    public JourneyTable(Table table, Reading reading) {
        this.table = table;
        this.reading = reading;
        this.modes = new ModeCodes(table.mapping().modes());
    }

    public TableReading read() {
        return Rows.each(table, reading.issues(), this::read);
    }

    public List<Journey> journeys() {
        return journeys;
    }

    private void read(RowValues row) throws LeftOut {
        String person = row.person();
        if (row.blank(Field.MODE)) {
            throw new LeftOut(
                    "missing-mode",
                    Field.MODE,
                    "There is no transport mode, so the row was left out.",
                    "Add it, for example 'Taxi'.");
        }
        LocalDate start = row.date(Field.START).orElseGet(() -> thisSchoolYear(row));
        Period period = Period.of(row, "arrangement", start, row.date(Field.END), Field.END);
        OptionalDouble cost = AnnualCost.of(row, 0);
        if (cost.isEmpty()) {
            throw new LeftOut(
                    "missing-cost",
                    Field.ANNUAL_COST,
                    "There is no cost, so the row was left out.",
                    "Add the yearly cost, or 0 if there is none.");
        }
        OptionalDouble miles = row.notNegative(Field.MILES);
        int passengers = (int) Math.max(1, Math.round(row.notNegative(Field.PASSENGERS).orElse(1)));
        journeys.add(
                new Journey(
                        person,
                        mode(row, passengers),
                        miles.isPresent() ? Optional.of(miles.getAsDouble()) : Optional.empty(),
                        passengers,
                        row.yes(Field.ASSISTANT),
                        period.start(),
                        period.end(),
                        cost.getAsDouble(),
                        row.origin()));
    }

    /** Name of the mode. Words nobody has explained may be about the child and go no further. */
    private String mode(RowValues row, int passengers) throws LeftOut {
        Optional<String> code = modes.of(row.text(Field.MODE), passengers);
        if (code.isEmpty()) {
            row.warn(
                    "unknown-mode",
                    Field.MODE,
                    "The transport mode is not in the catalogue, so it counts as 'Other'; the cost"
                            + " was used.",
                    "Say which mode it means (value codes).");
        }
        return ModeCodes.name(code.orElse(ModeCodes.OTHER));
    }

    private LocalDate thisSchoolYear(RowValues row) {
        LocalDate today = reading.today();
        int year =
                today.getMonthValue() >= Month.SEPTEMBER.getValue()
                        ? today.getYear()
                        : today.getYear() - 1;
        row.add(
                Issue.Severity.NOTE,
                "missing-start",
                Field.START,
                "There is no start date; it was taken as 1 September " + year + ".",
                "Add the start date.");
        return LocalDate.of(year, Month.SEPTEMBER, 1);
    }
}
