package highneeds.importer.value;

import highneeds.importer.sheet.Cell;

import java.time.LocalDate;
import java.util.Optional;

/** Reads dates from cells, and knows ages at a census. */
public final class Dates {

    /** Day 0 of the spreadsheet calendar, for dates after February 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final double FIRST_SERIAL = 20_000;
    private static final double LAST_SERIAL = 65_000;

    private Dates() {}

    /**
     * The date in a cell. A plain number between 1954 and 2077 in spreadsheet days is a date that
     * lost its format.
     *
     * @param order order of dates written in figures
     */
    public static Optional<LocalDate> of(Cell cell, DateOrder order) {
        return switch (cell) {
            case Cell.Date(LocalDate date) -> Optional.of(date);
            case Cell.Text(String text) -> order.read(text);
            case Cell.Number(double value, _) when value >= FIRST_SERIAL && value <= LAST_SERIAL ->
                    Optional.of(SERIAL_ZERO.plusDays((long) value));
            case Cell.Number number -> order.read(number.text());
            default -> Optional.empty();
        };
    }

    /** Age in whole years on 31 August before the January census of a year. */
    public static int ageAtCensus(LocalDate birth, int census) {
        return birth.until(LocalDate.of(census - 1, 8, 31)).getYears();
    }
}
