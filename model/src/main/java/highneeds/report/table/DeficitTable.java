package highneeds.report.table;

import highneeds.finance.choices.DeficitRules;
import highneeds.finance.deficit.DeficitPath;
import highneeds.finance.deficit.DeficitYear;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The cumulative balance under the national rules on deficits, and with the grant if it comes. */
public final class DeficitTable {

    public static final String NAME = "Deficit path";
    public static final String CLOSING = "Balance on 31 March";

    private DeficitTable() {}

    static ReportTable of(ReportContent content) {
        DeficitRules rules = content.money().rules();
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Line"),
                        Years.financial(content),
                        Years::financialHeading);
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            add(table, scenario, rules);
        }
        return table.build(
                NAME,
                "The deficit under the statutory override and after it",
                "Pounds, cash; a deficit has a minus sign. " + inWords(rules));
    }

    /** Which rules are switched on, in sentences. */
    static String inWords(DeficitRules rules) {
        return "The statutory override ends on 31 March "
                + rules.overrideEndsIn()
                + "; from then on the deficit counts against the council's reserves. "
                + (rules.stabilityGrant()
                        ? "The High Needs Stability Grant is counted on."
                        : "The High Needs Stability Grant is not counted on (rule switched off):"
                                + " it needs an approved Local SEND Reform Plan.")
                + " The rows that say if the grant is paid take it at %.0f%% of the deficit on 31 March 2026."
                        .formatted(rules.stabilityGrantPercent())
                + (rules.newCostMetNationally()
                        ? " New deficits after the override are taken to be met nationally."
                        : " New deficits after the override are not taken to be met nationally"
                                + " (rule switched off).")
                + " Interest at %.1f%% a year is a working assumption."
                        .formatted(rules.interestPercent());
    }

    private static void add(
            YearTable table, ReportContent.ScenarioForecast scenario, DeficitRules rules) {
        String name = scenario.name();
        List<DeficitYear> path = path(scenario, rules);
        List<DeficitYear> ifPaid = path(scenario, rules.withStabilityGrant(true));
        int first = table.nextRow();
        add(table, path, DeficitYear::opening, name, "Balance on 1 April");
        add(table, path, DeficitYear::inYear, name, "In-year balance");
        add(table, path, DeficitYear::stabilityGrant, name, "High Needs Stability Grant");
        add(table, path, DeficitYear::metNationally, name, "New deficit met nationally");
        table.addSum(
                Unit.POUNDS, first, year -> in(path, year, DeficitYear::closing), name, CLOSING);
        add(
                table,
                path,
                DeficitYear::againstReserves,
                name,
                "Deficit that counts against reserves");
        add(
                table,
                path,
                DeficitYear::interest,
                name,
                "Cost of carrying the deficit (general fund)");
        add(table, ifPaid, DeficitYear::stabilityGrant, name, "If the grant is paid: grant");
        add(table, ifPaid, DeficitYear::closing, name, "If the grant is paid: balance on 31 March");
    }

    private static List<DeficitYear> path(
            ReportContent.ScenarioForecast scenario, DeficitRules rules) {
        return DeficitPath.of(scenario.forecast().budget(), rules).years();
    }

    private static void add(
            YearTable table,
            List<DeficitYear> path,
            ToDoubleFunction<DeficitYear> value,
            String scenario,
            String label) {
        table.add(Unit.POUNDS, year -> in(path, year, value), scenario, label);
    }

    private static double in(
            List<DeficitYear> path, int startYear, ToDoubleFunction<DeficitYear> value) {
        return path.stream()
                .filter(year -> year.year().startYear() == startYear)
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }
}
