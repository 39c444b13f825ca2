package highneeds.report.table;

import highneeds.domain.FinancialYear;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;

import java.util.ArrayList;
import java.util.List;

/**
 * What takes the baseline's spend from its first year to its last, kind of setting by kind of
 * setting. The columns after the change are what a waterfall chart stacks.
 */
public final class BridgeTable {

    public static final String NAME = "Spend bridge";
    public static final int BELOW = 2;
    public static final int SPEND = 3;
    public static final int RISE = 4;
    public static final int FALL = 5;

    /** Kinds of setting whose money is not shown one by one. */
    private static final String MERGED = "Others together";

    private static final int WIDTH = 16;

    private final List<ReportTable.Row> rows = new ArrayList<>();
    private double running;

    private BridgeTable() {}

    static ReportTable of(ReportContent content) {
        BridgeTable bridge = new BridgeTable();
        Figures figures = content.exact(content.baseline());
        int first = content.openingCensus();
        int last = content.lastCensus() - 1;
        bridge.total(label(first), figures.total(Measure.HNB_SPEND, first));
        double together = 0;
        for (SectorTable.Group group : SectorTable.Group.values()) {
            double change = cost(content, group, last) - cost(content, group, first);
            if (content.disclosure().hidesMoneyOf(group.label())) {
                together += change;
            } else {
                bridge.step(group.shortLabel(), change);
            }
        }
        if (together != 0) {
            bridge.step(MERGED, together);
        }
        bridge.step("Other lines", other(figures, last) - other(figures, first));
        bridge.end(label(last), figures.total(Measure.HNB_SPEND, last));
        return new ReportTable(
                NAME,
                "From high needs spend of the first year to the last, baseline",
                "Pounds, cash. Each step is the change between the two years; the columns after it"
                        + " are what the chart stacks.",
                1,
                List.of(
                        new ReportTable.Column("Step", 28),
                        new ReportTable.Column("Change", WIDTH),
                        new ReportTable.Column("Below the column", WIDTH),
                        new ReportTable.Column("Spend", WIDTH),
                        new ReportTable.Column("Rise", WIDTH),
                        new ReportTable.Column("Fall", WIDTH)),
                bridge.rows);
    }

    private static String label(int year) {
        return "Spend " + new FinancialYear(year);
    }

    private static double cost(ReportContent content, SectorTable.Group group, int year) {
        return group.settings(content).stream()
                .mapToDouble(
                        setting ->
                                content.baseline()
                                        .forecast()
                                        .results()
                                        .mean(
                                                ResultKey.setting(
                                                        Measure.PLACEMENT_COST,
                                                        year,
                                                        setting.name())))
                .sum();
    }

    private static double other(Figures figures, int year) {
        return figures.total(Measure.HNB_SPEND, year) - figures.total(Measure.PLACEMENT_COST, year);
    }

    private void total(String label, double spend) {
        running = spend;
        row(true, label, Cell.figure(spend, Unit.POUNDS), 0, spend, 0);
    }

    private void step(String label, double change) {
        double below = Math.min(running, running + change);
        running += change;
        row(false, label, Cell.figure(change, Unit.POUNDS), below, 0, change);
    }

    private void end(String label, double spend) {
        Formula sum = new Formula.Sum(place(0), place(rows.size() - 1));
        row(true, label, Cell.figure(spend, Unit.POUNDS, sum), 0, spend, 0);
    }

    private static Formula.Place place(int row) {
        return new Formula.Place(row, 1);
    }

    private void row(
            boolean strong, String label, Cell change, double below, double spend, double step) {
        rows.add(
                new ReportTable.Row(
                        strong,
                        List.of(
                                Cell.text(label),
                                change,
                                Cell.figure(below, Unit.POUNDS),
                                Cell.figure(spend, Unit.POUNDS),
                                Cell.figure(Math.max(0, step), Unit.POUNDS),
                                Cell.figure(Math.max(0, -step), Unit.POUNDS))));
    }
}
