package highneeds.report.workbook;

import highneeds.report.chart.Chart;
import highneeds.report.chart.ReportCharts;
import highneeds.report.office.DocumentProperties;
import highneeds.report.table.ReportContent;
import highneeds.report.table.ReportTable;
import highneeds.report.table.ReportTables;

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
    public static XSSFWorkbook of(ReportContent content) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Styles styles = new Styles(workbook);
        XSSFSheet cover = workbook.createSheet(CoverSheet.NAME);
        List<ReportTables.Made> made = ReportTables.made(content);
        List<ReportTable> tables = made.stream().map(ReportTables.Made::table).toList();
        ContentsSheet.write(workbook, styles, contents(made));
        NotesSheet.write(workbook.createSheet(NotesSheet.NAME), styles, content);
        XSSFSheet chartSheet = workbook.createSheet(ChartsSheet.NAME);
        Map<String, PlacedTable> placed = new LinkedHashMap<>();
        tables.forEach(
                table -> placed.put(table.name(), TableSheet.write(workbook, styles, table)));
        List<Chart> charts = ReportCharts.of(content, tables);
        ChartsSheet.write(chartSheet, styles, charts, placed);
        placed.put(
                RecalculationSheet.NAME,
                RecalculationSheet.write(workbook, styles, content, placed));
        ChecksSheet.write(workbook, styles, Checks.of(content, placed));
        NamedRanges.add(workbook, content, placed);
        CoverSheet.write(cover, styles, content);
        DocumentProperties.set(workbook.getProperties(), content, "workbook");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        return workbook;
    }

    private static List<ContentsSheet.Line> contents(List<ReportTables.Made> made) {
        List<ContentsSheet.Line> lines = new ArrayList<>();
        lines.add(new ContentsSheet.Line(NotesSheet.NAME, "About", "Conventions and shorthand"));
        lines.add(
                new ContentsSheet.Line(
                        ChartsSheet.NAME,
                        ReportTables.Part.OUTPUTS.label(),
                        "Plans, spend and balance"));
        for (ReportTables.Made one : made) {
            lines.add(
                    new ContentsSheet.Line(
                            one.table().name(), one.part().label(), one.table().title()));
        }
        lines.add(RecalculationSheet.line());
        lines.add(new ContentsSheet.Line(ChecksSheet.NAME, "Checks", "Whether it hangs together"));
        return lines;
    }
}
