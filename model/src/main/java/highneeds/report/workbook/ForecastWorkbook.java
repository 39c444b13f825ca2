package highneeds.report.workbook;

import highneeds.report.chart.Chart;
import highneeds.report.chart.ReportCharts;
import highneeds.report.office.DocumentProperties;
import highneeds.report.office.QuotedText;
import highneeds.report.table.Part;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the sheets of the workbook together. */
public final class ForecastWorkbook {

    private ForecastWorkbook() {}

    /**
     * The whole workbook, with the values of all formulas worked out.
     *
     * @return an open workbook; the caller closes it
     */
    public static XSSFWorkbook of(SafeReport content) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Styles styles = new Styles(workbook);
        XSSFSheet cover = workbook.createSheet(CoverSheet.NAME);
        boolean exact = content.disclosure().isInternal();
        List<SafeTable> tables = content.tables();
        ContentsSheet.write(workbook, styles, contents(tables, exact));
        NotesSheet.write(workbook.createSheet(NotesSheet.NAME), styles, content);
        XSSFSheet chartSheet = workbook.createSheet(ChartsSheet.NAME);
        Map<String, PlacedTable> placed = new LinkedHashMap<>();
        tables.forEach(
                table ->
                        placed.put(
                                table.table().name(), TableSheet.write(workbook, styles, table)));
        List<Chart> charts = ReportCharts.of(content);
        ChartsSheet.write(chartSheet, styles, charts, placed);
        if (exact) {
            placed.put(
                    RecalculationSheet.NAME,
                    RecalculationSheet.write(workbook, styles, content, placed));
            placed.put(
                    MoneyRecalculationSheet.NAME,
                    MoneyRecalculationSheet.write(workbook, styles, content, placed));
            ChecksSheet.write(workbook, styles, Checks.of(content, placed));
        }
        NamedRanges.add(workbook, content, placed);
        CoverSheet.write(cover, styles, content);
        QuotedText.mark(workbook);
        DocumentProperties.set(workbook.getProperties(), content, "workbook");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        return workbook;
    }

    private static List<ContentsSheet.Line> contents(List<SafeTable> tables, boolean exact) {
        List<ContentsSheet.Line> lines = new ArrayList<>();
        lines.add(new ContentsSheet.Line(NotesSheet.NAME, "About", "Conventions and shorthand"));
        lines.add(
                new ContentsSheet.Line(
                        ChartsSheet.NAME, Part.OUTPUTS.label(), "Plans, spend and balance"));
        for (SafeTable one : tables) {
            lines.add(
                    new ContentsSheet.Line(
                            one.table().name(), one.part().label(), one.table().title()));
        }
        if (exact) {
            lines.add(RecalculationSheet.line());
            lines.add(MoneyRecalculationSheet.line());
            lines.add(
                    new ContentsSheet.Line(
                            ChecksSheet.NAME, "Checks", "Whether it hangs together"));
        }
        return lines;
    }
}
