package highneeds.trace;

import highneeds.domain.Origin;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.List;

/** Rows of a sheet, each with its share of an amount, and what the estimate makes of it besides. */
final class RowsOfSheet {

    private final String thing;
    private final List<Trace.Part> parts = new ArrayList<>();

    /**
     * @param thing what a row is, with its article
     */
    RowsOfSheet(String thing) {
        this.thing = thing;
    }

    /**
     * Adds a row.
     *
     * @param words what it says
     * @param amount its share, GBP
     */
    void add(Origin origin, String words, double amount) {
        String row = origin.words();
        parts.add(
                Trace.Part.leaf(
                        row.isEmpty()
                                ? thing + " whose row was not kept; read the file again"
                                : row,
                        words,
                        amount));
    }

    /**
     * The amount, opened.
     *
     * @param sheet what the split is called
     * @param rest what makes the amount differ from its rows
     */
    Trace trace(String label, double amount, String sheet, String rest) {
        double all = parts.stream().mapToDouble(Trace.Part::amount).sum();
        List<Trace.Part> whole = new ArrayList<>(parts);
        whole.add(Trace.Part.leaf("Not in these rows", rest, amount - all));
        return new Trace(
                label, amount, Measure.Unit.POUNDS, List.of(new Trace.Split(sheet, whole)));
    }
}
