package highneeds.report.workbook;

import highneeds.report.table.BalanceTable;
import highneeds.report.table.CorkscrewTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.TransportTable;

import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.Map;

/** Names of the baseline's main rows, so that a council's own formulas can point at them. */
final class NamedRanges {

    private final XSSFWorkbook workbook;
    private final String scenario;
    private final Map<String, PlacedTable> tables;

    private NamedRanges(XSSFWorkbook workbook, String scenario, Map<String, PlacedTable> tables) {
        this.workbook = workbook;
        this.scenario = scenario;
        this.tables = tables;
    }

    static void add(XSSFWorkbook workbook, SafeReport content, Map<String, PlacedTable> tables) {
        NamedRanges names = new NamedRanges(workbook, content.baseline().name(), tables);
        names.headings("Census_years", CorkscrewTable.NAME);
        names.headings("Financial_years", BalanceTable.NAME);
        names.row("Baseline_plans", CorkscrewTable.NAME, CorkscrewTable.CLOSING);
        names.row("Baseline_new_plans", CorkscrewTable.NAME, CorkscrewTable.JOINERS);
        names.row("Baseline_income", BalanceTable.NAME, BalanceTable.INCOME);
        names.row("Baseline_spend", BalanceTable.NAME, BalanceTable.SPEND);
        names.row("Baseline_balance", BalanceTable.NAME, BalanceTable.CARRIED_FORWARD);
        names.row("Baseline_transport", TransportTable.NAME, TransportTable.ALL);
    }

    private void row(String name, String table, String label) {
        PlacedTable placed = tables.get(table);
        name(name, placed.rowFrom(placed.table().row(scenario, label), placed.table().labels()));
    }

    private void headings(String name, String table) {
        PlacedTable placed = tables.get(table);
        name(name, placed.headings(placed.table().labels(), placed.table().columns().size() - 1));
    }

    private void name(String name, String range) {
        XSSFName added = workbook.createName();
        added.setNameName(name);
        added.setRefersToFormula(range);
    }
}
