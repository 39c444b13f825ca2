package highneeds.report.table;

import highneeds.assumptions.OtherLine;
import highneeds.domain.Setting;
import highneeds.finance.YearMoney;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What the high needs block spends: placements by setting and the lines that follow none. */
public final class SpendTable {

    public static final String NAME = "Spend";
    public static final String PLACEMENTS = "All placements";
    public static final String ALL = "All high needs block spend";

    private SpendTable() {}

    static ReportTable of(ReportContent content) {
        List<Integer> years = Years.financial(content);
        List<Setting> settings =
                content.catalogue().settings().stream()
                        .filter(setting -> anyCost(content, setting, years))
                        .toList();
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Setting or line"), years, Years::financialHeading);
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            add(table, content, scenario, settings);
        }
        return table.build(
                NAME,
                "High needs block spend by setting and line",
                "Pounds, cash, by financial year. Cost of placements is net of contributions from"
                        + " health and social care and holds commissioned places nobody filled."
                        + " Transport is paid by the general fund and is not in this table.");
    }

    private static void add(
            YearTable table,
            ReportContent content,
            ReportContent.ScenarioForecast of,
            List<Setting> settings) {
        Figures figures = content.exact(of);
        Function<OtherLine, String> name = name(content);
        String scenario = figures.scenario();
        int first = table.nextRow();
        for (Setting setting : settings) {
            table.add(
                    Unit.POUNDS,
                    year -> cost(figures.forecast(), setting, year),
                    scenario,
                    setting.name());
        }
        List<Integer> parts = new ArrayList<>();
        parts.add(
                table.addSum(
                        Unit.POUNDS,
                        first,
                        year -> figures.total(Measure.PLACEMENT_COST, year),
                        scenario,
                        PLACEMENTS));
        for (String line : lines(figures.forecast(), name)) {
            parts.add(
                    table.add(
                            Unit.POUNDS,
                            year -> otherSpend(figures.forecast(), name, line, year),
                            scenario,
                            line));
        }
        IntFunction<Formula> sum =
                year ->
                        new Formula.Balance(
                                parts.stream().map(row -> table.at(row, year)).toList(), List.of());
        table.addTotal(
                Unit.POUNDS, year -> figures.total(Measure.HNB_SPEND, year), sum, scenario, ALL);
    }

    private static boolean anyCost(ReportContent content, Setting setting, List<Integer> years) {
        return content.scenarios().stream()
                .anyMatch(
                        scenario ->
                                years.stream()
                                        .anyMatch(
                                                year ->
                                                        cost(scenario.forecast(), setting, year)
                                                                != 0));
    }

    private static double cost(Forecast forecast, Setting setting, int year) {
        return forecast.results()
                .mean(ResultKey.setting(Measure.PLACEMENT_COST, year, setting.name()));
    }

    private static Set<String> lines(Forecast forecast, Function<OtherLine, String> name) {
        Set<String> names = new LinkedHashSet<>();
        for (YearMoney year : forecast.budget().years()) {
            otherLines(year).forEach(line -> names.add(name.apply(line)));
        }
        return names;
    }

    private static double otherSpend(
            Forecast forecast, Function<OtherLine, String> name, String wanted, int year) {
        return forecast.budget().years().stream()
                .filter(money -> money.year().startYear() == year)
                .flatMap(money -> otherLines(money).stream())
                .filter(line -> name.apply(line).equals(wanted))
                .mapToDouble(OtherLine::amount)
                .sum();
    }

    private static List<OtherLine> otherLines(YearMoney year) {
        return year.funding().otherLines().stream()
                .filter(line -> line.fund() == OtherLine.Fund.HIGH_NEEDS_BLOCK)
                .toList();
    }

    /**
     * Names from the council's ledger and schemes could hold a person's: those of the return do.
     */
    private static Function<OtherLine, String> name(ReportContent content) {
        return content.disclosure().showsOwnWords() ? SpendTable::given : SpendTable::ofReturn;
    }

    private static String ofReturn(OtherLine line) {
        return line.code().isBlank() ? "Other lines" : LineSpendTable.label(line.code());
    }

    private static String given(OtherLine line) {
        return line.code().isBlank() ? line.name() : line.code() + " " + line.name();
    }
}
