package highneeds.report.table;

import highneeds.finance.returns.CapacityForecast;
import highneeds.finance.returns.FinancialSummary;
import highneeds.finance.returns.ManagementPlan;
import highneeds.finance.returns.PlanCounts;
import highneeds.finance.returns.ReformPlan;
import highneeds.finance.returns.ReturnTable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The baseline in the shape of the national returns, a sheet for each of theirs. */
final class ReturnSheets {

    /** Years after the opening one in the tables of the Local SEND Reform Plan. */
    private static final int REFORM_YEARS = 4;

    private ReturnSheets() {}

    /** Tabs of the DSG management plan: one for each category, by age and by need. */
    static List<ReportTable> managementPlan(ReportContent content) {
        Map<String, List<ReturnTable>> tabs = new LinkedHashMap<>();
        for (ReturnTable table : ManagementPlan.tables(shown(content))) {
            tabs.computeIfAbsent(table.code(), _ -> new ArrayList<>()).add(table);
        }
        List<ReportTable> sheets = new ArrayList<>();
        tabs.forEach(
                (code, tables) ->
                        sheets.add(
                                new ReturnSheet("DSG " + code, Unit.COUNT, "Split")
                                        .add("Age group", tables.get(0))
                                        .add("Primary need", tables.get(1))
                                        .build(
                                                tables.getFirst().title().replaceFirst(":.*", ""),
                                                "DSG management plan. Number of EHCPs at each"
                                                    + " January census, baseline. Age is age on 31"
                                                    + " August before the school year.")));
        return sheets;
    }

    /** Unmitigated, and with each scenario mitigated and what the mitigations come to. */
    static List<ReportTable> financialSummary(ReportContent content) {
        ReturnSheet sheet = new ReturnSheet("DSG finance", Unit.POUNDS, "Plan");
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
        PlanCounts counts =
                counts(content)
                        .between(content.openingCensus(), content.openingCensus() + REFORM_YEARS);
        return ReformPlan.tables(counts).stream()
                .map(
                        table ->
                                new ReturnSheet("LSRP " + table.code(), Unit.COUNT, "Table")
                                        .add(table.code(), table)
                                        .build(
                                                table.title(),
                                                "Local SEND Reform Plan, table "
                                                        + table.code()
                                                        + ". Baseline. A year is the calendar year"
                                                        + " that ends at the January census after"
                                                        + " it."))
                .toList();
    }

    /** Demand for specialist places. */
    static List<ReportTable> capacity(ReportContent content) {
        ReturnTable table = CapacityForecast.table(shown(content));
        return List.of(
                new ReturnSheet("SCAP", Unit.COUNT, "Return")
                        .add(table.code(), table)
                        .build(
                                table.title(),
                                "School capacity survey. Baseline, each column a January census;"
                                        + " not capped by places."));
    }

    private static PlanCounts counts(ReportContent content) {
        return PlanCounts.of(
                content.catalogue(), content.history(), content.baseline().forecast().outcome());
    }

    private static PlanCounts shown(ReportContent content) {
        return counts(content).between(Years.censuses(content).getFirst(), content.lastCensus());
    }
}
