package highneeds.report.table;

import highneeds.finance.returns.CapacityForecast;
import highneeds.finance.returns.FinancialSummary;
import highneeds.finance.returns.ManagementPlan;
import highneeds.finance.returns.PlanCounts;
import highneeds.finance.returns.ReformPlan;
import highneeds.finance.returns.ReturnTable;
import highneeds.workload.RequestTables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Baseline and scenarios in the shape of the national returns, a sheet for each of theirs: the
 * baseline is the unmitigated plan, each scenario a mitigated one.
 */
final class ReturnSheets {

    /** Years after the opening one in the tables of the Local SEND Reform Plan. */
    private static final int REFORM_YEARS = 4;

    private static final String PLANS =
            "Unmitigated is the baseline; mitigated is with the scenario named.";

    private ReturnSheets() {}

    /** Tabs of the DSG management plan: one for each category, by age and by need. */
    static List<ReportTable> managementPlan(ReportContent content) {
        Map<String, ReturnSheet> sheets = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            for (ReturnTable table : ManagementPlan.tables(shown(content, scenario))) {
                boolean first = !titles.containsKey(table.code());
                sheets.computeIfAbsent(
                                table.code(), code -> counts("DSG " + code, "Split", content))
                        .add(split(table) + planOf(content, scenario), table);
                if (first) {
                    titles.put(table.code(), table.title().replaceFirst(":.*", ""));
                }
            }
        }
        return sheets.entrySet().stream()
                .map(
                        sheet ->
                                sheet.getValue()
                                        .build(
                                                titles.get(sheet.getKey()),
                                                "DSG management plan. Number of EHCPs at each"
                                                        + " January census. "
                                                        + PLANS
                                                        + " Age is age on 31 August before the"
                                                        + " school year."))
                .toList();
    }

    private static String split(ReturnTable table) {
        return table.title().endsWith("age group") ? "Age group" : "Primary need";
    }

    /** "" for the baseline where it stands alone, else which plan it is. */
    private static String planOf(ReportContent content, ReportContent.ScenarioForecast scenario) {
        if (content.scenarios().size() == 1) {
            return "";
        }
        return scenario == content.baseline() ? ", unmitigated" : ", mitigated: " + scenario.name();
    }

    private static ReturnSheet counts(String name, String heading, ReportContent content) {
        return new ReturnSheet(
                name, Unit.COUNT, heading, content.scenarios().size() == 1 ? 14 : 46);
    }

    /** Unmitigated, and with each scenario mitigated and what the mitigations come to. */
    static List<ReportTable> financialSummary(ReportContent content) {
        ReturnSheet sheet = new ReturnSheet("DSG finance", Unit.POUNDS, "Plan", 42);
        if (content.scenarios().size() == 1) {
            sheet.add(
                    "Unmitigated",
                    FinancialSummary.of(
                            "High needs block",
                            content.catalogue(),
                            content.baseline().forecast().budget()));
        }
        content.scenarios().stream()
                .skip(1)
                .forEach(scenario -> addMitigated(sheet, content, scenario));
        return List.of(
                sheet.build(
                        "DSG management plan: financial summary of the high needs block",
                        "Pounds, cash, by financial year. A deficit has a minus sign. Unmitigated"
                                + " is the baseline; mitigated is with the scenario named;"
                                + " mitigations are the one less the other."));
    }

    private static void addMitigated(
            ReturnSheet sheet, ReportContent content, ReportContent.ScenarioForecast scenario) {
        List<ReturnTable> tables =
                FinancialSummary.unmitigatedAndMitigated(
                        content.catalogue(),
                        content.baseline().forecast().budget(),
                        scenario.forecast().budget());
        if (sheet.isEmpty()) {
            sheet.add("Unmitigated", tables.get(0));
        }
        sheet.add("Mitigated: " + scenario.name(), tables.get(1));
        sheet.add("Mitigations: " + scenario.name(), tables.get(2));
    }

    /** Tables 5.1, 6, 7 and 7.1 to 7.7. */
    static List<ReportTable> reformPlan(ReportContent content) {
        return reformPlan(
                content,
                scenario ->
                        ReformPlan.tables(
                                counts(content, scenario)
                                        .between(
                                                content.openingCensus(),
                                                content.openingCensus() + REFORM_YEARS)),
                "A year is the calendar year that ends at the January census after it.");
    }

    /** Tables 10 to 12: requests and assessments that the forecast's new plans take. */
    static List<ReportTable> requests(ReportContent content) {
        return reformPlan(
                content,
                scenario ->
                        RequestTables.of(
                                scenario.forecast().outcome().years().stream()
                                        .limit(REFORM_YEARS)
                                        .toList(),
                                content.around().work().requests()),
                "Worked back from the new plans of each calendar year by the shares of requests"
                        + " that are assessed and of assessments that lead to a plan.");
    }

    private static List<ReportTable> reformPlan(
            ReportContent content,
            Function<ReportContent.ScenarioForecast, List<ReturnTable>> made,
            String note) {
        Map<String, ReturnSheet> sheets = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            for (ReturnTable table : made.apply(scenario)) {
                titles.put(table.code(), table.title());
                sheets.computeIfAbsent(
                                table.code(), code -> counts("LSRP " + code, "Table", content))
                        .add(table.code() + planOf(content, scenario), table);
            }
        }
        return sheets.entrySet().stream()
                .map(
                        sheet ->
                                sheet.getValue()
                                        .build(
                                                titles.get(sheet.getKey()),
                                                "Local SEND Reform Plan, table "
                                                        + sheet.getKey()
                                                        + ". "
                                                        + PLANS
                                                        + " "
                                                        + note))
                .toList();
    }

    /** Demand for specialist places. */
    static List<ReportTable> capacity(ReportContent content) {
        ReturnSheet sheet = counts("SCAP", "Return", content);
        ReturnTable shown = null;
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            shown = CapacityForecast.table(shown(content, scenario));
            sheet.add(shown.code() + planOf(content, scenario), shown);
        }
        return List.of(
                sheet.build(
                        shown.title(),
                        "School capacity survey. "
                                + PLANS
                                + " Each column is a January census; not capped by places."));
    }

    private static PlanCounts counts(
            ReportContent content, ReportContent.ScenarioForecast scenario) {
        return PlanCounts.of(content.catalogue(), content.history(), scenario.forecast().outcome());
    }

    private static PlanCounts shown(
            ReportContent content, ReportContent.ScenarioForecast scenario) {
        return counts(content, scenario)
                .between(Years.censuses(content).getFirst(), content.lastCensus());
    }
}
