package highneeds.report.chart;

import highneeds.domain.FinancialYear;
import highneeds.forecast.Measure;
import highneeds.report.table.BalanceTable;
import highneeds.report.table.Figures;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.Words;

import java.util.List;
import java.util.Map;

/** Charts of money. */
final class MoneyCharts {

    private MoneyCharts() {}

    static Chart spendAndIncome(SafeReport content, Map<String, ReportTable> tables) {
        TableRows rows = new TableRows(tables.get(BalanceTable.NAME));
        String scenario = content.baseline().name();
        int lastYear = content.lastCensus() - 1;
        double balance =
                content.figures(content.baseline()).total(Measure.IN_YEAR_BALANCE, lastYear);
        String title =
                "Spend is %s %s income in %s"
                        .formatted(
                                Words.millions(Math.abs(balance)),
                                balance < 0 ? "above" : "below",
                                new FinancialYear(lastYear));
        return new Chart(
                "Spend and income",
                title,
                PlansCharts.subtitle(content, "High needs block, £ million cash, baseline")
                        + range(
                                content,
                                Measure.HNB_SPEND,
                                "spend in " + new FinancialYear(lastYear)),
                "Income and spend by financial year. " + title + ".",
                rows.years(),
                List.of(
                        rows.series(
                                "Income",
                                Chart.Look.COLUMN,
                                Colour.TURQUOISE,
                                scenario,
                                BalanceTable.INCOME),
                        rows.series(
                                "Spend",
                                Chart.Look.COLUMN,
                                Colour.DARK_BLUE,
                                scenario,
                                BalanceTable.SPEND)),
                new Chart.Style(Chart.Style.MILLIONS, false, true));
    }

    static Chart balance(SafeReport content, Map<String, ReportTable> tables) {
        TableRows rows = new TableRows(tables.get(BalanceTable.NAME));
        Figures baseline = content.figures(content.baseline());
        int last = content.lastCensus();
        double balance = baseline.total(Measure.CUMULATIVE_BALANCE, last - 1);
        String title = "Baseline ends with %s in %d".formatted(Words.balance(balance), last);
        return new Chart(
                "Cumulative balance",
                title,
                PlansCharts.subtitle(
                                content,
                                "Balance of the high needs block on 31 March, £ million cash")
                        + range(content, Measure.CUMULATIVE_BALANCE, "the baseline in " + last),
                "Lines of the cumulative balance by scenario. " + title + ".",
                rows.years(),
                ScenarioLines.of(content, rows, BalanceTable.CARRIED_FORWARD),
                new Chart.Style(Chart.Style.MILLIONS, false, false));
    }

    /** ". 80% range of spend in 2035-36: £154.1 million to £255.9 million", for the last year. */
    private static String range(SafeReport content, Measure measure, String what) {
        return content.figures(content.baseline())
                .spread(measure, content.lastCensus() - 1)
                .map(
                        spread ->
                                ". 80%% range of %s: %s to %s"
                                        .formatted(
                                                what,
                                                Words.millions(spread.p10()),
                                                Words.millions(spread.p90())))
                .orElse("");
    }
}
