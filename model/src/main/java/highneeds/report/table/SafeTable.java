package highneeds.report.table;

import highneeds.report.disclosure.Disclosure;
import highneeds.report.disclosure.RuleSet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        for (ReportTables.Made made : made(content)) {
            safe.add(
                    content.disclosure().isPublic()
                            ? checked(made, content)
                            : exact(made.part(), made.table()));
        }
        return List.copyOf(safe);
    }

    /** The exact tables a public report is made from: small rows together, no overlapping ones. */
    static List<ReportTable> merged(ReportContent content) {
        return made(content).stream().map(ReportTables.Made::table).toList();
    }

    private static List<ReportTables.Made> made(ReportContent content) {
        Disclosure disclosure = content.disclosure();
        boolean withheld = disclosure.isPublic() && disclosure.applied().withholds();
        return ReportTables.made(content).stream()
                .filter(made -> !withheld || !overlaps(made.table()))
                .map(
                        made ->
                                new ReportTables.Made(
                                        made.part(),
                                        MergedTable.of(made.table(), disclosure.merged())))
                .toList();
    }

    /** Sheets of returns that split the same plans by other groups of settings than the others. */
    private static boolean overlaps(ReportTable table) {
        return table.name().startsWith("LSRP") || table.name().equals("SCAP");
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

    private static SafeTable checked(ReportTables.Made made, ReportContent content) {
        PublicCells cells = new PublicCells(made.table(), content);
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
        RuleSet rules = disclosure.applied();
        return rules.method()
                + (rules == RuleSet.OFQUAL ? "" : " [low]: above zero, but rounds to it.")
                + " [c]: not shown, because it rests on few children or few providers or would give"
                + " such a figure away. Pounds are rounded to £1,000, from a million on to £10,000."
                + " Percentages of fewer than %d are not shown. In the tables this report is made"
                        .formatted(rules.leastDenominator())
                + " from, %,d cells are %s and %,d are [c].".formatted(low, rules.lowWord(), hidden)
                + disclosure.remarks().stream()
                        .map(remark -> " " + remark)
                        .collect(Collectors.joining())
                + (disclosure.release().releasedBy().isBlank()
                        ? ""
                        : " Released by " + disclosure.release().releasedBy() + ".");
    }
}
