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
                        + ended(
                                "Spend in " + new FinancialYear(lastYear),
                                Words.range(
                                        content.figures(content.baseline())
                                                .spread(Measure.HNB_SPEND, lastYear),
                                        Words::millions)),
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
                PlansCharts.subtitle(content, "Balance on 31 March, £ million cash")
                        + ended(
                                "Baseline in " + last,
                                Words.balanceRange(
                                        baseline.spread(Measure.CUMULATIVE_BALANCE, last - 1),
                                        balance)),
                "Lines of the cumulative balance by scenario. " + title + ".",
                rows.years(),
                ScenarioLines.of(content, rows, BalanceTable.CARRIED_FORWARD),
                new Chart.Style(Chart.Style.MILLIONS, false, false));
    }

    /** The range of a year as the end of a subtitle: ". Spend in 2035-36: 80% range … to …". */
    private static String ended(String what, String range) {
        return range.isEmpty()
                ? ""
                : ". "
                        + what
                        + ": "
                        + range.substring(2, range.length() - 1).replace(" million", "m");
    }
}
