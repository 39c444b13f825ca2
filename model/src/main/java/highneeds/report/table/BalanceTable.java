package highneeds.report.table;

import highneeds.assumptions.Funding;
import highneeds.finance.YearMoney;
import highneeds.forecast.Measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Income, spend, in-year balance and the cumulative balance it rolls up to. */
public final class BalanceTable {

    public static final String NAME = "Balance";
    public static final String INCOME = "All income";
    public static final String SPEND = "All high needs block spend";
    public static final String SPEND_FROM = "Spend, 80% range from";
    public static final String SPEND_TO = "Spend, 80% range to";
    public static final String IN_YEAR = "In-year balance";
    public static final String BROUGHT_FORWARD = "Balance brought forward on 1 April";
    public static final String CARRIED_FORWARD = "Balance carried forward on 31 March";
    public static final String CARRIED_FROM = "Carried forward, 80% range from";
    public static final String CARRIED_TO = "Carried forward, 80% range to";
    public static final String DIFFERENCE = "Carried forward: difference from baseline";

    private BalanceTable() {}

    static ReportTable of(ReportContent content) {
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Line"),
                        Years.financial(content),
                        Years::financialHeading);
        int baseline = -1;
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            Figures figures = content.exact(scenario);
            int carried = add(table, figures, content.openingCensus());
            if (baseline < 0) {
                baseline = carried;
            } else {
                addDifference(table, figures, content.exact(content.baseline()), carried, baseline);
            }
        }
        return table.build(
                NAME,
                "Income, spend and balance of the high needs block",
                "Pounds, cash, by financial year. A deficit has a minus sign.");
    }

    private static int add(YearTable table, Figures figures, int firstYear) {
        String scenario = figures.scenario();
        int first = table.nextRow();
        addIncome(table, figures, "High needs block allocation", Funding::allocation);
        addIncome(table, figures, "Import/export adjustment", Funding::importExport);
        addIncome(table, figures, "Transfer from the schools block", Funding::blockTransfer);
        addIncome(table, figures, "Other grants and income", Funding::grants);
        int income =
                table.addSum(
                        Unit.POUNDS,
                        first,
                        year -> figures.total(Measure.HNB_INCOME, year),
                        scenario,
                        INCOME);
        int spend =
                table.add(
                        Unit.POUNDS,
                        year -> figures.total(Measure.HNB_SPEND, year),
                        scenario,
                        SPEND);
        YearRange.addTo(table, figures, Measure.HNB_SPEND, SPEND_FROM, SPEND_TO);
        int inYear =
                table.addTotal(
                        Unit.POUNDS,
                        year -> figures.total(Measure.IN_YEAR_BALANCE, year),
                        year ->
                                new Formula.Balance(
                                        List.of(table.at(income, year)),
                                        List.of(table.at(spend, year))),
                        scenario,
                        IN_YEAR);
        int carried = inYear + 2;
        table.addRow(
                false,
                year ->
                        year == firstYear
                                ? Cell.figure(
                                        figures.forecast().budget().openingBalance(), Unit.POUNDS)
                                : Cell.figure(
                                        figures.total(Measure.CUMULATIVE_BALANCE, year - 1),
                                        Unit.POUNDS,
                                        new Formula.Balance(
                                                List.of(table.at(carried, year - 1)), List.of())),
                scenario,
                BROUGHT_FORWARD);
        table.addTotal(
                Unit.POUNDS,
                year -> figures.total(Measure.CUMULATIVE_BALANCE, year),
                year ->
                        new Formula.Balance(
                                List.of(table.at(inYear, year), table.at(inYear + 1, year)),
                                List.of()),
                scenario,
                CARRIED_FORWARD);
        YearRange.addTo(table, figures, Measure.CUMULATIVE_BALANCE, CARRIED_FROM, CARRIED_TO);
        return carried;
    }

    private static void addIncome(
            YearTable table, Figures figures, String name, ToDoubleFunction<Funding> part) {
        table.add(
                Unit.POUNDS,
                year ->
                        figures.forecast().budget().years().stream()
                                .filter(money -> money.year().startYear() == year)
                                .map(YearMoney::funding)
                                .mapToDouble(part)
                                .sum(),
                figures.scenario(),
                name);
    }

    private static void addDifference(
            YearTable table, Figures figures, Figures baseline, int carried, int baselineCarried) {
        table.addTotal(
                Unit.POUNDS,
                year ->
                        figures.total(Measure.CUMULATIVE_BALANCE, year)
                                - baseline.total(Measure.CUMULATIVE_BALANCE, year),
                year ->
                        new Formula.Balance(
                                List.of(table.at(carried, year)),
                                List.of(table.at(baselineCarried, year))),
                figures.scenario(),
                DIFFERENCE);
    }
}
