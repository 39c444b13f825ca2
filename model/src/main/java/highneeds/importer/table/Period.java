package highneeds.importer.table;

import highneeds.importer.mapping.Field;
import highneeds.importer.repair.Repair;

import java.time.LocalDate;
import java.util.Optional;

/**
 * First and last day of something that runs.
 *
 * @param end empty while it runs
 */
record Period(LocalDate start, Optional<LocalDate> end) {

    private static final String ISSUE = "end-before-start";

    /**
     * The period of a row, whose end does not lie before its start.
     *
     * @param of what runs, for the message
     * @param endField column of the end
     */
    static Period of(
            RowValues row, String of, LocalDate start, Optional<LocalDate> end, Field endField)
            throws LeftOut {
        if (end.isEmpty() || !end.get().isBefore(start)) {
            return new Period(start, end);
        }
        if (row.repairs(ISSUE, Repair.SWAP_DATES)) {
            row.mended(ISSUE, endField, "The start and end of the " + of + " were swapped.");
            return new Period(end.get(), Optional.of(start));
        }
        if (row.repairs(ISSUE, Repair.NO_END)) {
            row.mended(
                    ISSUE,
                    endField,
                    "The " + of + " ended before it started; its end was treated as empty.");
            return new Period(start, Optional.empty());
        }
        throw new LeftOut(
                ISSUE,
                endField,
                "The " + of + " ends before it starts, so the row was left out.",
                "Correct the dates.");
    }
}
