package highneeds.report.paper;

import highneeds.domain.LargestRemainder;
import highneeds.report.table.Cell;
import highneeds.report.table.Formula;
import highneeds.report.table.MonitorLinesTable;
import highneeds.report.table.MonitorReasonsTable;
import highneeds.report.table.MonitorSettingsTable;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;
import highneeds.report.table.Unit;
import highneeds.report.table.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The monitoring report of a term: where the year stands by line, why it moved, and by setting. */
public final class TermPaper {

    /** Columns councils report each term; those the report does not show are left out. */
    private static final List<String> COLUMNS =
            List.of(
                    MonitorLinesTable.LINE,
                    MonitorLinesTable.BUDGET,
                    MonitorLinesTable.ACTUAL,
                    MonitorLinesTable.OUTTURN,
                    MonitorLinesTable.VARIANCE,
                    MonitorLinesTable.LAST,
                    MonitorLinesTable.MOVED,
                    MonitorLinesTable.RAG,
                    MonitorLinesTable.REASON);

    private static final double THOUSAND = 1000;

    private final SafeReport content;

    private TermPaper(SafeReport content) {
        this.content = content;
    }

    /** True if the report has a year under way. */
    public static boolean possible(SafeReport content) {
        return new TermPaper(content).table(MonitorLinesTable.NAME).isPresent();
    }

    /** What the paper is called. */
    public static String title(SafeReport content) {
        return "Monitoring report: " + new TermPaper(content).lines().title();
    }

    /**
     * All blocks in reading order.
     *
     * @throws java.util.NoSuchElementException if the report has no year under way
     */
    public static List<Block> of(SafeReport content) {
        return new TermPaper(content).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Where the year stands"));
        blocks.add(new Block.Points(position()));
        blocks.add(
                tabled(
                        MonitorLinesTable.NAME,
                        "Service lines, \u00a3000",
                        written(lines(), columns(lines(), COLUMNS))));
        table(MonitorReasonsTable.NAME)
                .ifPresent(
                        table -> {
                            blocks.add(new Block.Heading(1, "Why it moved"));
                            blocks.add(new Block.Paragraph(table.about()));
                            blocks.add(
                                    tabled(
                                            MonitorReasonsTable.NAME,
                                            "Reasons for the movement, \u00a3000",
                                            byReason(table)));
                        });
        table(MonitorSettingsTable.NAME)
                .ifPresent(
                        table -> {
                            blocks.add(new Block.Heading(1, "By setting"));
                            blocks.add(
                                    tabled(
                                            MonitorSettingsTable.NAME,
                                            "High needs block by setting, \u00a3000 and plans",
                                            written(table, all(table))));
                        });
        blocks.add(new Block.Heading(1, "How it was made"));
        blocks.add(new Block.Paragraph(PaperSource.slashed(lines().about())));
        blocks.add(
                new Block.Paragraph(
                        "Made with High Needs %s. Inputs, SHA-256: %s."
                                .formatted(content.run().programVersion(), content.inputs())));
        return blocks;
    }

    private List<String> position() {
        List<String> points = new ArrayList<>();
        for (ReportTable.Row row : lines().rows()) {
            if (row.strong()) {
                points.add(position(lines(), row));
            }
        }
        return points;
    }

    private static String position(ReportTable lines, ReportTable.Row total) {
        double variance = value(lines, total, MonitorLinesTable.VARIANCE);
        String range =
                " (80%% range %s to %s)"
                        .formatted(
                                Words.millions(value(lines, total, "80% range from")),
                                Words.millions(value(lines, total, "80% range to")));
        return "%s: forecast outturn %s%s against a budget of %s, %s by %s. %s."
                .formatted(
                        total.label(0),
                        Words.millions(value(lines, total, MonitorLinesTable.OUTTURN)),
                        range,
                        Words.millions(value(lines, total, MonitorLinesTable.BUDGET)),
                        variance < 0 ? "under" : "over",
                        Words.millions(Math.abs(variance)),
                        total.label(lines.column(MonitorLinesTable.RAG)));
    }

    private static double value(ReportTable table, ReportTable.Row row, String column) {
        return table.value(table.rows().indexOf(row), table.column(column));
    }

    private ReportTable lines() {
        return table(MonitorLinesTable.NAME).orElseThrow();
    }

    private Optional<ReportTable> table(String name) {
        return content.tables().stream()
                .map(SafeTable::table)
                .filter(table -> table.name().equals(name))
                .findFirst();
    }

    private Block tabled(String name, String caption, PaperTable table) {
        return new Block.Tabled(
                name,
                caption,
                "Source: %s's own records and forecast, as at %s"
                        .formatted(content.council(), Words.date(content.asAt())),
                table);
    }

    private static List<Integer> columns(ReportTable table, List<String> wanted) {
        List<Integer> columns = new ArrayList<>();
        for (String heading : wanted) {
            for (int i = 0; i < table.columns().size(); i++) {
                if (table.columns().get(i).heading().equals(heading)) {
                    columns.add(i);
                }
            }
        }
        return columns;
    }

    private static List<Integer> all(ReportTable table) {
        return java.util.stream.IntStream.range(0, table.columns().size()).boxed().toList();
    }

    /** Causes without their parts: the workbook has those. */
    private static PaperTable byReason(ReportTable table) {
        List<String> labels = new ArrayList<>();
        List<Boolean> strong = new ArrayList<>();
        List<Double> sums = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            ReportTable.Row each = table.rows().get(row);
            String label = each.label(0) + ": " + each.label(1);
            int last = labels.size() - 1;
            if (last >= 0 && labels.get(last).equals(label)) {
                sums.set(last, sums.get(last) + table.value(row, 3));
            } else {
                labels.add(label);
                strong.add(each.strong());
                sums.add(table.value(row, 3));
            }
        }
        List<PaperTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            rows.add(
                    new PaperTable.Row(
                            strong.get(i),
                            List.of(labels.get(i), thousands(Math.round(sums.get(i) / THOUSAND)))));
        }
        return new PaperTable(List.of("Reason", "Change"), rows);
    }

    private static PaperTable written(ReportTable table, List<Integer> columns) {
        long[][] shown = rounded(table, columns);
        List<PaperTable.Row> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                cells.add(written(table.rows().get(r), columns.get(c), shown[r][c]));
            }
            rows.add(new PaperTable.Row(table.rows().get(r).strong(), cells));
        }
        return new PaperTable(
                columns.stream().map(column -> table.columns().get(column).heading()).toList(),
                rows);
    }

    private static String written(ReportTable.Row row, int column, long rounded) {
        boolean total = row.strong() && column == 1;
        return switch (row.cells().get(column)) {
            case Cell.Text(String text) -> total ? row.label(0) + ": " + text : text;
            case Cell.Missing(String shorthand) -> shorthand;
            case Cell.Figure figure when figure.unit() == Unit.PERCENT ->
                    Minus.sign(Words.percent(figure.value()));
            case Cell.Figure _ -> thousands(rounded);
        };
    }

    private static String thousands(long value) {
        return Minus.sign(String.format(Locale.UK, "%,d", value));
    }

    /** Figures in the unit shown; the parts of a sum so that they add up to it as shown. */
    private static long[][] rounded(ReportTable table, List<Integer> columns) {
        long[][] shown = new long[table.rows().size()][columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            int column = columns.get(c);
            for (int r = 0; r < shown.length; r++) {
                shown[r][c] = Math.round(scaled(table, r, column));
            }
            for (ReportTable.Row row : table.rows()) {
                if (row.cells().get(column) instanceof Cell.Figure figure
                        && figure.formula().orElse(null) instanceof Formula.Sum sum) {
                    spread(shown, c, table, column, sum);
                }
            }
        }
        return shown;
    }

    private static void spread(
            long[][] shown, int c, ReportTable table, int column, Formula.Sum sum) {
        int first = sum.first().row();
        double[] parts = new double[sum.last().row() - first + 1];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = scaled(table, first + i, column);
        }
        long[] whole = LargestRemainder.round(parts);
        for (int i = 0; i < parts.length; i++) {
            shown[first + i][c] = whole[i];
        }
    }

    private static double scaled(ReportTable table, int row, int column) {
        if (!(table.rows().get(row).cells().get(column) instanceof Cell.Figure figure)) {
            return 0;
        }
        return figure.unit() == Unit.POUNDS ? figure.value() / THOUSAND : figure.value();
    }
}
