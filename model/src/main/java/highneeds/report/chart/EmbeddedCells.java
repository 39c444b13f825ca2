package highneeds.report.chart;

import highneeds.report.office.QuotedText;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.Optional;

/**
 * The small workbook inside a chart of a paper or slide. It holds what is drawn, rounded to whole
 * numbers, and nothing else.
 */
public final class EmbeddedCells implements CellNames {

    private static final String SHEET = "Chart";

    private final Chart chart;

    private EmbeddedCells(Chart chart) {
        this.chart = chart;
    }

    /**
     * Draws a chart and puts its workbook inside it.
     *
     * @param target chart of a paper or slide; its document closes the workbook
     */
    public static void draw(XDDFChart target, Chart chart, NativeChart.Letters letters) {
        Chart shown = rounded(chart);
        EmbeddedCells cells = new EmbeddedCells(shown);
        target.setWorkbook(cells.workbook());
        NativeChart.draw(target, shown, cells, letters);
    }

    private static Chart rounded(Chart chart) {
        return new Chart(
                chart.name(),
                chart.title(),
                chart.subtitle(),
                chart.summary(),
                chart.categories(),
                chart.series().stream().map(EmbeddedCells::rounded).toList(),
                chart.style());
    }

    private static Chart.Series rounded(Chart.Series series) {
        return new Chart.Series(
                series.name(),
                series.look(),
                series.colour(),
                series.values().stream()
                        .map(value -> value.isNaN() ? value : (double) Math.round(value))
                        .toList(),
                series.origin());
    }

    private XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet(SHEET);
        XSSFRow headings = sheet.createRow(0);
        headings.createCell(0).setCellValue("");
        for (int s = 0; s < chart.series().size(); s++) {
            headings.createCell(s + 1).setCellValue(chart.series().get(s).name());
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(chart.categories().get(i));
            for (int s = 0; s < chart.series().size(); s++) {
                double value = chart.series().get(s).values().get(i);
                if (!Double.isNaN(value)) {
                    row.createCell(s + 1).setCellValue(value);
                }
            }
        }
        QuotedText.mark(workbook);
        workbook.getProperties().getCoreProperties().setCreator("High Needs");
        workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("High Needs");
        return workbook;
    }

    @Override
    public String categories() {
        return range(0);
    }

    @Override
    public String name(int series) {
        return SHEET + "!" + fixed(0, series + 1);
    }

    @Override
    public String values(int series) {
        return range(series + 1);
    }

    private String range(int column) {
        return SHEET + "!" + fixed(1, column) + ":" + fixed(chart.categories().size(), column);
    }

    private static String fixed(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }
}
