package highneeds.report.workbook;

import highneeds.finance.choices.DeficitRules;
import highneeds.report.table.BalanceTable;
import highneeds.report.table.CorkscrewTable;
import highneeds.report.table.DeficitTable;
import highneeds.report.table.FlowTables;
import highneeds.report.table.LineSpendTable;
import highneeds.report.table.MovementTable;
import highneeds.report.table.PlansTables;
import highneeds.report.table.RangeTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SpendTable;
import highneeds.report.table.SummaryTable;
import highneeds.report.table.TransportTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The checks of a workbook. A new one is one more line here. */
final class Checks {

    private final SafeReport content;
    private final Map<String, PlacedTable> tables;
    private final List<Check> checks = new ArrayList<>();

    private Checks(SafeReport content, Map<String, PlacedTable> tables) {
        this.content = content;
        this.tables = tables;
    }

    static List<Check> of(SafeReport content, Map<String, PlacedTable> tables) {
        Checks all = new Checks(content, tables);
        for (int i = 0; i < content.scenarios().size(); i++) {
            all.plans(content.scenarios().get(i).name());
            all.money(content.scenarios().get(i).name(), i);
        }
        all.recalculation();
        all.files();
        return all.checks;
    }

    private void plans(String scenario) {
        String expected = forecast(RangeTable.NAME, scenario, RangeTable.EXPECTED);
        checks.add(
                Check.same(
                        "Opening plans + new plans − plans ceased = plans expected",
                        scenario,
                        forecast(CorkscrewTable.NAME, scenario, CorkscrewTable.CLOSING),
                        expected));
        for (String split :
                List.of(
                        "Plans by sector",
                        "Plans by setting",
                        "Plans by need",
                        "Plans by age group",
                        "Plans by year group")) {
            checks.add(
                    Check.same(
                            "Sum of '" + split + "' = plans expected",
                            scenario,
                            forecast(split, scenario, PlansTables.ALL),
                            expected));
            checks.add(notNegative(split, scenario));
        }
        checks.add(
                Check.same(
                        "Sum of new plans by setting = new plans",
                        scenario,
                        forecast("New plans", scenario, FlowTables.ALL),
                        forecast(CorkscrewTable.NAME, scenario, CorkscrewTable.JOINERS)));
        checks.add(
                Check.same(
                        "Sum of plans ceased by setting = plans ceased",
                        scenario,
                        forecast("Plans ceased", scenario, FlowTables.ALL),
                        forecast(CorkscrewTable.NAME, scenario, CorkscrewTable.LEAVERS)));
    }

    private void money(String scenario, int summaryRow) {
        checks.add(
                Check.same(
                        "Sum of spend by setting and line = spend in the balance",
                        scenario,
                        forecast(SpendTable.NAME, scenario, SpendTable.ALL),
                        forecast(BalanceTable.NAME, scenario, BalanceTable.SPEND)));
        checks.add(
                Check.same(
                        "Sum of spend by section 251 line = spend in the balance",
                        scenario,
                        forecast(LineSpendTable.NAME, scenario, LineSpendTable.ALL),
                        forecast(BalanceTable.NAME, scenario, BalanceTable.SPEND)));
        checks.add(
                Check.same(
                        "Opening balance + all in-year balances = cumulative balance at the end",
                        scenario,
                        lastYear(BalanceTable.NAME, scenario, BalanceTable.CARRIED_FORWARD),
                        summary(summaryRow, SummaryTable.BALANCE_COLUMN)));
        checks.add(
                Check.same(
                        "Sum of transport by age = transport in the summary",
                        scenario,
                        lastYear(TransportTable.NAME, scenario, TransportTable.ALL),
                        summary(summaryRow, SummaryTable.TRANSPORT_COLUMN)));
        if (tables.containsKey(MovementTable.NAME)) {
            checks.add(
                    Check.same(
                            "In-year balance of the year before + all causes = in-year balance",
                            scenario,
                            lastYears(
                                    MovementTable.NAME, scenario, MovementTable.AFTER, years() - 1),
                            lastYears(
                                    BalanceTable.NAME,
                                    scenario,
                                    BalanceTable.IN_YEAR,
                                    years() - 1)));
        }
        if (content.money().rules().equals(DeficitRules.DEFAULT)) {
            checks.add(
                    Check.same(
                            "Deficit path with its rules switched off = balance carried forward",
                            scenario,
                            forecast(DeficitTable.NAME, scenario, DeficitTable.CLOSING),
                            forecast(BalanceTable.NAME, scenario, BalanceTable.CARRIED_FORWARD)));
        }
    }

    private void recalculation() {
        PlacedTable again = tables.get(RecalculationSheet.NAME);
        int row = again.table().row(RecalculationSheet.ALL);
        checks.add(
                Check.same(
                        "Plans worked out again by formulas alone = plans expected",
                        content.baseline().name(),
                        again.rowFrom(row, 2),
                        forecast(RangeTable.NAME, content.baseline().name(), RangeTable.EXPECTED)));
        again(MoneyRecalculationSheet.SPEND, "Spend", BalanceTable.SPEND);
        again(MoneyRecalculationSheet.IN_YEAR, "In-year balance", BalanceTable.IN_YEAR);
        again(MoneyRecalculationSheet.CARRIED, "Cumulative balance", BalanceTable.CARRIED_FORWARD);
    }

    private void again(String recalculated, String what, String forecast) {
        PlacedTable money = tables.get(MoneyRecalculationSheet.NAME);
        checks.add(
                Check.same(
                        what
                                + " worked out again by formulas alone = "
                                + forecast.toLowerCase(Locale.UK),
                        content.baseline().name(),
                        money.rowFrom(money.table().row(recalculated), 1),
                        forecast(BalanceTable.NAME, content.baseline().name(), forecast)));
    }

    private void files() {
        if (content.run().readings().isEmpty()) {
            return;
        }
        PlacedTable files = tables.get("Files read");
        int last = files.table().rows().size() - 1;
        checks.add(
                new Check(
                        "Rows read = rows used + rows left out",
                        "All",
                        "ABS(SUM(%s)-SUM(%s)-SUM(%s))"
                                .formatted(
                                        column(files, "Rows read", last),
                                        column(files, "Rows used", last),
                                        column(files, "Rows left out", last)),
                        0));
    }

    private static String column(PlacedTable placed, String heading, int last) {
        int column = placed.table().column(heading);
        return placed.range(0, column, last, column);
    }

    private Check notNegative(String table, String scenario) {
        PlacedTable placed = tables.get(table);
        int last = placed.table().row(scenario, PlansTables.ALL);
        int first = last;
        while (first > 0 && placed.table().rows().get(first - 1).label(0).equals(scenario)) {
            first--;
        }
        return Check.notNegative(
                "No figure of '" + table + "' is negative",
                scenario,
                placed.range(
                        first, placed.table().labels(), last, placed.table().columns().size() - 1));
    }

    private int years() {
        return content.run().choices().years();
    }

    /** The forecast years of a row. */
    private String forecast(String table, String scenario, String label) {
        return lastYears(table, scenario, label, years());
    }

    private String lastYear(String table, String scenario, String label) {
        return lastYears(table, scenario, label, 1);
    }

    private String lastYears(String table, String scenario, String label, int years) {
        PlacedTable placed = tables.get(table);
        return placed.rowFrom(
                placed.table().row(scenario, label), placed.table().columns().size() - years);
    }

    private String summary(int row, int column) {
        return tables.get(SummaryTable.NAME).range(row, column, row, column);
    }
}
