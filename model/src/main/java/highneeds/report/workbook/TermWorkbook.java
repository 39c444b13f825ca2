package highneeds.report.workbook;

import highneeds.report.office.DocumentProperties;
import highneeds.report.office.QuotedText;
import highneeds.report.table.ForecastsKeptTable;
import highneeds.report.table.MonitorLinesTable;
import highneeds.report.table.MonitorMonthsTable;
import highneeds.report.table.MonitorReasonsTable;
import highneeds.report.table.MonitorSettingsTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;
import highneeds.report.table.Words;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.ArrayList;
import java.util.List;

/** The workbook of a term's monitoring report. */
public final class TermWorkbook {

    private static final List<String> TABLES =
            List.of(
                    MonitorLinesTable.NAME,
                    MonitorSettingsTable.NAME,
                    MonitorReasonsTable.NAME,
                    MonitorMonthsTable.NAME,
                    ForecastsKeptTable.NAME);

    private TermWorkbook() {}

    /**
     * The workbook, with the values of all formulas worked out.
     *
     * @return an open workbook; the caller closes it
     */
    public static XSSFWorkbook of(SafeReport content) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Styles styles = new Styles(workbook);
        XSSFSheet cover = workbook.createSheet(CoverSheet.NAME);
        List<SafeTable> tables =
                content.tables().stream()
                        .filter(table -> TABLES.contains(table.table().name()))
                        .toList();
        List<ContentsSheet.Line> lines = new ArrayList<>();
        for (SafeTable one : tables) {
            lines.add(
                    new ContentsSheet.Line(
                            one.table().name(), one.part().label(), one.table().title()));
        }
        ContentsSheet.write(workbook, styles, lines);
        tables.forEach(table -> TableSheet.write(workbook, styles, table));
        cover(cover, styles, content, tables);
        QuotedText.mark(workbook);
        DocumentProperties.set(workbook.getProperties(), content, "monitoring workbook");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        return workbook;
    }

    private static void cover(
            XSSFSheet sheet, Styles styles, SafeReport content, List<SafeTable> tables) {
        sheet.setColumnWidth(0, 88 * 256);
        SheetText text = new SheetText(sheet, styles);
        text.title("Monitoring report: " + content.council());
        text.strong("Figures as at " + Words.date(content.asAt()));
        text.strong(content.standing());
        text.strong(content.disclosure().profile().meaning());
        text.section("How it was made");
        tables.stream()
                .map(SafeTable::table)
                .filter(table -> table.name().equals(MonitorLinesTable.NAME))
                .forEach(table -> text.paragraph(table.about()));
        text.paragraph(
                "Made with High Needs %s. Inputs, SHA-256: %s."
                        .formatted(content.run().programVersion(), content.inputs()));
        text.section("Where to go");
        text.link("Contents", ContentsSheet.NAME);
        PageSetup.page(sheet, false);
    }
}
