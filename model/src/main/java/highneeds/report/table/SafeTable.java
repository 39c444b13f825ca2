package highneeds.report.table;

import highneeds.report.disclosure.Disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose every cell may be shown under the report's profile. Exporters take no other: {@link
 * #of(ReportContent)} is the one way from a report to its tables.
 */
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
    public static List<SafeTable> of(ReportContent content) {
        List<SafeTable> safe = new ArrayList<>();
        for (ReportTables.Made made : ReportTables.made(content)) {
            safe.add(
                    content.disclosure().isPublic()
                            ? checked(made, content.disclosure())
                            : new SafeTable(made.part(), made.table(), 0, 0));
        }
        return List.copyOf(safe);
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

    /** How a public paper is protected and how many cells that concerned. */
    public static String method(List<SafeTable> tables) {
        int low = tables.stream().mapToInt(SafeTable::low).sum();
        int hidden = tables.stream().mapToInt(SafeTable::hidden).sum();
        return "Every count, totals too, is rounded to the nearest 5 by itself, so parts may not"
                + " add up to totals. [low]: above zero, but rounds to it. [c]: not shown,"
                + " because it rests on few children or few providers or would give such a"
                + " figure away. Pounds are rounded to £1,000, from a million on to £10,000."
                + " Percentages of fewer than"
                + " 10 are not shown. In the tables this report is made from, %,d cells are [low] and %,d are [c]."
                        .formatted(low, hidden);
    }
}
