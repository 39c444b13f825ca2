package highneeds.report.workbook;

import highneeds.report.table.BalanceTable;
import highneeds.report.table.Cell;
import highneeds.report.table.CostTables;
import highneeds.report.table.Part;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SpendTable;
import highneeds.report.table.Unit;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Works the baseline's money out a second time with spreadsheet formulas alone: plans of the two
 * censuses of a financial year times what a plan costs, other lines, income, balances.
 */
final class MoneyRecalculationSheet {

    static final String NAME = "Recalculation of money";
    static final String SPEND = "All spend, recalculated";
    static final String IN_YEAR = "In-year balance, recalculated";
    static final String CARRIED = "Balance on 31 March, recalculated";

    private static final String PLANS = "Plans by setting";
    private static final String OTHER = "Lines that follow no setting";
    private static final String INCOME = "All income, recalculated";

    private final String scenario;
    private final Map<String, PlacedTable> tables;
    private final List<String> settings;
    private final List<ReportTable.Column> years;

    private MoneyRecalculationSheet(String scenario, Map<String, PlacedTable> tables) {
        this.scenario = scenario;
        this.tables = tables;
        ReportTable costs = tables.get(CostTables.PLAN).table();
        this.settings = costs.rows().stream().map(row -> row.label(1)).toList();
        this.years = costs.columns().subList(costs.labels(), costs.columns().size());
    }

    static ContentsSheet.Line line() {
        return new ContentsSheet.Line(
                NAME, "Checks", "The baseline's money worked out again by formulas alone");
    }

    static PlacedTable write(
            XSSFWorkbook workbook,
            Styles styles,
            SafeReport content,
            Map<String, PlacedTable> tables) {
        MoneyRecalculationSheet again =
                new MoneyRecalculationSheet(content.baseline().name(), tables);
        PlacedTable placed =
                TableSheet.write(workbook, styles, content.internal(Part.WORKINGS, again.table()));
        again.fill(workbook.getSheet(NAME), placed);
        return placed;
    }

    private ReportTable table() {
        List<ReportTable.Column> columns = new ArrayList<>();
        columns.add(new ReportTable.Column("Setting or line", 46));
        columns.addAll(years);
        List<ReportTable.Row> rows = new ArrayList<>();
        settings.forEach(setting -> rows.add(row(false, setting)));
        rows.add(row(false, OTHER));
        rows.add(row(true, SPEND));
        rows.add(row(false, INCOME));
        rows.add(row(true, IN_YEAR));
        rows.add(row(true, CARRIED));
        return new ReportTable(
                NAME,
                "The baseline's money worked out again",
                "Pounds, cash. Plans of the census before the year and of the one in it, each for"
                        + " its share of the months, times what a plan costs, and places nobody"
                        + " fills; then income and balances. The checks compare it with the"
                        + " forecast.",
                1,
                columns,
                rows);
    }

    /** Filled with formulas once the sheet is there. */
    private ReportTable.Row row(boolean strong, String label) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(label));
        years.forEach(_ -> cells.add(Cell.figure(0, Unit.POUNDS)));
        return new ReportTable.Row(strong, cells);
    }

    private void fill(XSSFSheet sheet, PlacedTable placed) {
        for (int year = 1; year <= years.size(); year++) {
            for (int row = 0; row < settings.size(); row++) {
                set(sheet, placed, row, year, placements(row, year));
            }
            int other = settings.size();
            set(sheet, placed, other, year, otherLines(year));
            set(sheet, placed, other + 1, year, sum(placed, 0, other, year));
            set(sheet, placed, other + 2, year, income(year));
            set(
                    sheet,
                    placed,
                    other + 3,
                    year,
                    here(placed, other + 2, year) + "-" + here(placed, other + 1, year));
            String before =
                    year == 1
                            ? of(BalanceTable.NAME, BalanceTable.BROUGHT_FORWARD, 1)
                            : here(placed, other + 4, year - 1);
            set(sheet, placed, other + 4, year, before + "+" + here(placed, other + 3, year));
        }
    }

    private static void set(
            XSSFSheet sheet, PlacedTable placed, int row, int year, String formula) {
        sheet.getRow(placed.headingRow() + 1 + row).getCell(year).setCellFormula(formula);
    }

    private static String here(PlacedTable placed, int row, int year) {
        return placed.cell(new highneeds.report.table.Formula.Place(row, year));
    }

    private static String sum(PlacedTable placed, int first, int last, int year) {
        return "SUM(" + here(placed, first, year) + ":" + here(placed, last, year) + ")";
    }

    private String placements(int setting, int year) {
        String share = given(CostTables.SHARE, setting, year);
        return "(%s*(1-%s)+%s*%s)*%s+%s"
                .formatted(
                        plans(setting, year - 1),
                        share,
                        plans(setting, year),
                        share,
                        given(CostTables.PLAN, setting, year),
                        given(CostTables.EMPTY, setting, year));
    }

    /** Plans so many censuses after the opening one; none of a setting the table leaves out. */
    private String plans(int setting, int after) {
        PlacedTable plans = tables.get(PLANS);
        int row = find(plans.table(), settings.get(setting));
        int opening = plans.table().columns().size() - 1 - years.size();
        return row < 0 ? "0" : plans.address(row, opening + after);
    }

    private int find(ReportTable table, String label) {
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).label(0).equals(scenario)
                    && table.rows().get(row).label(1).equals(label)) {
                return row;
            }
        }
        return -1;
    }

    private String given(String table, int row, int year) {
        PlacedTable placed = tables.get(table);
        return placed.address(row, placed.table().labels() + year - 1);
    }

    private String otherLines(int year) {
        PlacedTable spend = tables.get(SpendTable.NAME);
        int first = find(spend.table(), SpendTable.PLACEMENTS) + 1;
        int last = find(spend.table(), SpendTable.ALL) - 1;
        int column = spend.table().labels() + year - 1;
        return last < first ? "0" : "SUM(" + spend.range(first, column, last, column) + ")";
    }

    private String income(int year) {
        PlacedTable balance = tables.get(BalanceTable.NAME);
        int last = find(balance.table(), BalanceTable.INCOME) - 1;
        int column = balance.table().labels() + year - 1;
        return "SUM(" + balance.range(0, column, last, column) + ")";
    }

    private String of(String table, String label, int year) {
        PlacedTable placed = tables.get(table);
        return placed.address(find(placed.table(), label), placed.table().labels() + year - 1);
    }
}
