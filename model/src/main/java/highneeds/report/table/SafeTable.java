package highneeds.report.table;

import highneeds.report.disclosure.Disclosure;

import java.util.ArrayList;
import java.util.List;

/** A table whose every cell may be shown under the report's profile. Exporters take no other. */
public final class SafeTable {

    private final Part part;
    private final ReportTable table;
    private final int low;
    private final int hidden;

    private SafeTable(Part part, ReportTable table, int low, int hidden) {
        this.part = part;
        this.table = table;
        this.low = low;
        this.hidden = hidden;
    }

    /** All tables of a report as its profile may show them. */
    static List<SafeTable> of(ReportContent content) {
        List<SafeTable> safe = new ArrayList<>();
        for (ReportTables.Made made : ReportTables.made(content)) {
            safe.add(
                    content.disclosure().isPublic()
                            ? checked(made, content.disclosure())
                            : exact(made.part(), made.table()));
        }
        return List.copyOf(safe);
    }

    static SafeTable exact(Part part, ReportTable table) {
        return new SafeTable(part, table, 0, 0);
    }

    /**
     * A table without figures, such as a list of contents.
     *
     * @throws IllegalArgumentException if it has a figure
     */
    public static SafeTable ofWords(ReportTable table) {
        boolean words =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> cell instanceof Cell.Text);
        if (!words) {
            throw new IllegalArgumentException("'" + table.name() + "' has figures, unchecked");
        }
        return new SafeTable(Part.INPUTS, table, 0, 0);
    }

    private static SafeTable checked(ReportTables.Made made, Disclosure disclosure) {
        PublicCells cells = new PublicCells(made.table(), disclosure);
        ReportTable shown = cells.table();
        return new SafeTable(made.part(), shown, cells.low(), cells.hidden());
    }

    public Part part() {
        return part;
    }

    /** What is shown. */
    public ReportTable table() {
        return table;
    }

    /** Cells above nothing that are shown as "[low]". */
    public int low() {
        return low;
    }

    /** Cells that are not shown: "[c]". */
    public int hidden() {
        return hidden;
    }

    /** How a paper is protected and how many cells that concerned. */
    static String method(Disclosure disclosure, List<SafeTable> tables) {
        if (!disclosure.isPublic()) {
            return disclosure.profile().meaning() + ".";
        }
        int low = tables.stream().mapToInt(SafeTable::low).sum();
        int hidden = tables.stream().mapToInt(SafeTable::hidden).sum();
        return disclosure.applied().method()
                + " [c]: not shown, because it rests on few children or few providers or would give"
                + " such a figure away. Pounds are rounded to £1,000, from a million on to £10,000."
                + " Percentages of fewer than %d are not shown. In the tables this report is made"
                        .formatted(disclosure.applied().leastDenominator())
                + " from, %,d cells are [low] and %,d are [c].".formatted(low, hidden)
                + disclosure.remarks().stream()
                        .map(remark -> " " + remark)
                        .collect(java.util.stream.Collectors.joining());
    }
}
