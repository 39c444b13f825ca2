package highneeds.report.table;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.monitor.Monitor;
import highneeds.monitor.MonitorMovement;
import highneeds.monitor.MonitorRow;
import highneeds.project.MonitorRun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The year under way by line, with the columns councils report each term. What is last reported and
 * why it moved is in papers for inside alone: two reports of one year differ by what few children
 * cost.
 */
public final class MonitorLinesTable {

    public static final String NAME = "Monitor by line";

    public static final String LINE = "Service line";
    public static final String BUDGET = "Budget";
    public static final String ACTUAL = "Actual to date";
    public static final String OUTTURN = "Forecast outturn";
    public static final String VARIANCE = "Variance";
    public static final String RAG = "RAG";
    public static final String LAST = "Last reported";
    public static final String MOVED = "Movement";
    public static final String REASON = "Reason";

    private static final int WIDTH = 14;
    private static final int FIRST_FIGURE = 2;

    private final MonitorRun run;
    private final boolean inside;
    private final List<ReportTable.Row> rows = new ArrayList<>();

    private MonitorLinesTable(MonitorRun run, boolean inside) {
        this.run = run;
        this.inside = inside;
    }

    static Optional<ReportTable> of(ReportContent content) {
        boolean inside = !content.disclosure().isPublic();
        return content.around().monitor().map(run -> new MonitorLinesTable(run, inside).table());
    }

    private ReportTable table() {
        Monitor monitor = run.monitor();
        for (Fund fund : inside ? Monitor.FUNDS : List.of(Fund.HIGH_NEEDS_BLOCK)) {
            List<MonitorRow> lines = monitor.lines(fund);
            int first = rows.size();
            lines.forEach(line -> add(fund, line));
            addTotal(fund, first);
        }
        return new ReportTable(
                NAME,
                "Budget, actual and forecast outturn of " + monitor.year() + " by line",
                about(),
                FIRST_FIGURE,
                columns(),
                rows);
    }

    private String about() {
        Monitor monitor = run.monitor();
        String last =
                run.before()
                        .map(
                                report ->
                                        "Last reported is \u201c%s\u201d of %s. "
                                                .formatted(
                                                        report.name(), Words.date(report.made())))
                        .orElse(
                                "No report of the year was kept before, so that last reported is"
                                        + " the forecast it began with. ");
        return "Pounds, cash. Forecast outturn is what the ledger has%s, accruals included, and the forecast of the other months. Variance is forecast outturn less budget: an overspend is positive. %s %s%s"
                .formatted(
                        monitor.closedTo()
                                .map(month -> " to " + MonitorMonthsTable.words(month))
                                .orElse(""),
                        monitor.choices().thresholds().words(),
                        inside ? last : "",
                        String.join(" ", monitor.remarks()));
    }

    private List<ReportTable.Column> columns() {
        List<ReportTable.Column> columns = new ArrayList<>();
        columns.add(new ReportTable.Column("Fund", 18));
        columns.add(new ReportTable.Column(LINE, 46));
        for (String heading :
                List.of(
                        BUDGET,
                        ACTUAL,
                        "Accruals",
                        "Forecast of other months",
                        OUTTURN,
                        "80% range from",
                        "80% range to",
                        VARIANCE,
                        "Of the budget")) {
            columns.add(new ReportTable.Column(heading, WIDTH));
        }
        columns.add(new ReportTable.Column(RAG, 9));
        if (inside) {
            columns.add(new ReportTable.Column(LAST, WIDTH));
            columns.add(new ReportTable.Column(MOVED, WIDTH));
            columns.add(new ReportTable.Column(REASON, 60));
        }
        return columns;
    }

    private void add(Fund fund, MonitorRow line) {
        rows.add(
                new ReportTable.Row(
                        false,
                        cells(
                                Monitor.name(fund),
                                LineSpendTable.label(line.code()),
                                line,
                                run.movement(line),
                                Optional.empty())));
    }

    private void addTotal(Fund fund, int first) {
        rows.add(
                new ReportTable.Row(
                        true,
                        cells(
                                Monitor.name(fund),
                                LineSpendTable.ALL,
                                run.monitor().total(fund),
                                run.movement(fund),
                                Optional.of(first))));
    }

    private List<Cell> cells(
            String fund,
            String label,
            MonitorRow row,
            MonitorMovement movement,
            Optional<Integer> sumFrom) {
        int at = rows.size();
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(fund), Cell.text(label)));
        cells.add(summed(row.budget(), 2, sumFrom));
        cells.add(summed(row.actual(), 3, sumFrom));
        cells.add(summed(row.accruals(), 4, sumFrom));
        cells.add(summed(row.assumed() + row.ahead(), 5, sumFrom));
        cells.add(
                Cell.figure(
                        row.projection(),
                        Unit.POUNDS,
                        new Formula.Balance(
                                List.of(place(at, 3), place(at, 4), place(at, 5)), List.of())));
        cells.add(Cell.figure(row.low(), Unit.POUNDS));
        cells.add(Cell.figure(row.high(), Unit.POUNDS));
        cells.add(
                Cell.figure(
                        row.variance(),
                        Unit.POUNDS,
                        new Formula.Balance(List.of(place(at, 6)), List.of(place(at, 2)))));
        cells.add(
                row.budget() == 0
                        ? Cell.NOT_APPLICABLE
                        : Cell.figure(row.variance() / row.budget(), Unit.PERCENT));
        cells.add(Cell.text(row.rag().label()));
        if (inside) {
            cells.add(summed(movement.start(), 12, sumFrom));
            cells.add(
                    Cell.figure(
                            movement.change(),
                            Unit.POUNDS,
                            new Formula.Balance(List.of(place(at, 6)), List.of(place(at, 12)))));
            cells.add(Cell.text(movement.words().isEmpty() ? "\u2013" : movement.words()));
        }
        return cells;
    }

    private Cell summed(double value, int column, Optional<Integer> from) {
        return from.map(
                        first ->
                                Cell.figure(
                                        value,
                                        Unit.POUNDS,
                                        new Formula.Sum(
                                                place(first, column),
                                                place(rows.size() - 1, column))))
                .orElseGet(() -> Cell.figure(value, Unit.POUNDS));
    }

    private static Formula.Place place(int row, int column) {
        return new Formula.Place(row, column);
    }
}
