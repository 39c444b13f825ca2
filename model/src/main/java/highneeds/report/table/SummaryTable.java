package highneeds.report.table;

import highneeds.domain.FinancialYear;
import highneeds.forecast.Measure;
import highneeds.forecast.Spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row for each scenario: plans, spend and balance at the ends of the forecast. */
public final class SummaryTable {

    public static final String NAME = "Summary";

    /** Column of the cumulative balance at the end. */
    public static final int BALANCE_COLUMN = 10;

    /** Column of the transport cost of the last year. */
    public static final int TRANSPORT_COLUMN = 14;

    private static final int WIDTH = 14;

    private final ReportContent content;
    private final int opening;
    private final int last;
    private final List<ReportTable.Row> rows = new ArrayList<>();

    private SummaryTable(ReportContent content) {
        this.content = content;
        this.opening = content.openingCensus();
        this.last = content.lastCensus();
        content.scenarios().forEach(this::add);
    }

    static ReportTable of(ReportContent content) {
        SummaryTable summary = new SummaryTable(content);
        return new ReportTable(
                NAME,
                "Summary of the forecast",
                "Plans at each January census; pounds, cash, by financial year; a deficit has a"
                        + " minus sign. Transport is paid by the general fund.",
                1,
                summary.columns(),
                summary.rows);
    }

    private List<ReportTable.Column> columns() {
        String lastCensus = "Jan " + last;
        String firstYear = new FinancialYear(opening).toString();
        String lastYear = new FinancialYear(last - 1).toString();
        List<ReportTable.Column> columns = new ArrayList<>();
        columns.add(Headings.SCENARIO);
        for (String heading :
                List.of(
                        "Plans, Jan " + opening + " counted",
                        "Plans, Jan " + (opening + 1) + " forecast",
                        "Plans, " + lastCensus + " forecast",
                        "80% range from, " + lastCensus,
                        "80% range to, " + lastCensus,
                        "Change, " + opening + " to " + last,
                        "Plans: difference from baseline, " + lastCensus,
                        "High needs spend " + firstYear,
                        "High needs spend " + lastYear,
                        "Cumulative balance, 31 Mar " + last,
                        "80% range from, 31 Mar " + last,
                        "80% range to, 31 Mar " + last,
                        "Balance: difference from baseline, 31 Mar " + last,
                        "Transport " + lastYear)) {
            columns.add(new ReportTable.Column(heading, WIDTH));
        }
        return columns;
    }

    private void add(ReportContent.ScenarioForecast scenario) {
        Figures figures = content.exact(scenario);
        Figures baseline = content.exact(content.baseline());
        Optional<Spread> range = figures.spread(Measure.PLANS, last);
        Optional<Spread> balances = figures.spread(Measure.CUMULATIVE_BALANCE, last - 1);
        int row = rows.size();
        double balance = figures.total(Measure.CUMULATIVE_BALANCE, last - 1);
        rows.add(
                new ReportTable.Row(
                        row == 0,
                        List.of(
                                Cell.text(scenario.name()),
                                Cell.figure(figures.plans(opening), Unit.COUNT),
                                Cell.figure(figures.plans(opening + 1), Unit.COUNT),
                                Cell.figure(figures.plans(last), Unit.COUNT),
                                Cell.figure(bound(range, true), Unit.COUNT),
                                Cell.figure(bound(range, false), Unit.COUNT),
                                Cell.figure(
                                        figures.plans(last) / figures.plans(opening) - 1,
                                        Unit.PERCENT,
                                        new Formula.Change(place(row, 3), place(row, 1))),
                                difference(
                                        figures.plans(last) - baseline.plans(last),
                                        Unit.COUNT,
                                        row,
                                        3),
                                pounds(figures, Measure.HNB_SPEND, opening),
                                pounds(figures, Measure.HNB_SPEND, last - 1),
                                Cell.figure(balance, Unit.POUNDS),
                                Cell.figure(bound(balances, true), Unit.POUNDS),
                                Cell.figure(bound(balances, false), Unit.POUNDS),
                                difference(
                                        balance
                                                - baseline.total(
                                                        Measure.CUMULATIVE_BALANCE, last - 1),
                                        Unit.POUNDS,
                                        row,
                                        BALANCE_COLUMN),
                                pounds(figures, Measure.TRANSPORT_COST, last - 1))));
    }

    private static double bound(Optional<Spread> range, boolean lower) {
        return range.map(spread -> lower ? spread.p10() : spread.p90()).orElse(Double.NaN);
    }

    private static Cell pounds(Figures figures, Measure measure, int year) {
        return Cell.figure(figures.total(measure, year), Unit.POUNDS);
    }

    private static Cell difference(double value, Unit unit, int row, int column) {
        return Cell.figure(
                value,
                unit,
                new Formula.Balance(List.of(place(row, column)), List.of(place(0, column))));
    }

    private static Formula.Place place(int row, int column) {
        return new Formula.Place(row, column);
    }
}
