package highneeds.report.workbook;

import highneeds.report.chart.CellNames;
import highneeds.report.chart.Chart;
import highneeds.report.chart.NativeChart;
import highneeds.report.table.ReportTable;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.List;
import java.util.Map;

/** The charts below one another, two a page, each with a sentence that says what it shows. */
final class ChartsSheet {

    static final String NAME = "Charts";

    private static final int ROWS_OF_A_CHART = 31;
    private static final NativeChart.Letters LETTERS = new NativeChart.Letters(10, true);

    private ChartsSheet() {}

    static void write(
            XSSFSheet sheet, Styles styles, List<Chart> charts, Map<String, PlacedTable> tables) {
        sheet.setColumnWidth(0, 100 * 256);
        SheetText text = new SheetText(sheet, styles);
        text.title("Charts");
        text.backToContents();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        for (int i = 0; i < charts.size(); i++) {
            Chart chart = charts.get(i);
            String table = chart.series().getFirst().origin().table();
            text.section("Chart %d: %s".formatted(i + 1, chart.subtitle()));
            int row = text.nextRow();
            draw(drawing, chart, row, tables);
            for (int skipped = 0; skipped < ROWS_OF_A_CHART; skipped++) {
                text.blank();
            }
            text.link("The figures are in the table '" + table + "'", table);
            if (i % 2 == 1 && i < charts.size() - 1) {
                sheet.setRowBreak(text.nextRow() - 1);
            }
        }
        PageSetup.page(sheet, false);
    }

    private static void draw(
            XSSFDrawing drawing, Chart chart, int row, Map<String, PlacedTable> tables) {
        XSSFClientAnchor anchor =
                drawing.createAnchor(0, 0, 0, 0, 0, row, 1, row + ROWS_OF_A_CHART - 1);
        XSSFChart target = drawing.createChart(anchor);
        var frame = target.getGraphicFrame().getCTGraphicalObjectFrame();
        frame.getNvGraphicFramePr().getCNvPr().setName(chart.name());
        frame.getNvGraphicFramePr().getCNvPr().setDescr(chart.summary());
        NativeChart.draw(target, chart, new SheetCells(chart, tables), LETTERS);
    }

    /** The cells of the workbook's own sheets that a chart is drawn from. */
    private record SheetCells(Chart chart, Map<String, PlacedTable> tables) implements CellNames {

        @Override
        public String categories() {
            Chart.Origin origin = chart.series().getFirst().origin();
            PlacedTable placed = tables.get(origin.table());
            if (origin.firstColumn() != origin.lastColumn()) {
                return placed.headings(origin.firstColumn(), origin.lastColumn());
            }
            int labels = labels(placed.table().rows().get(origin.firstRow()));
            return placed.range(origin.firstRow(), labels, origin.lastRow(), labels);
        }

        /** The column of labels that the chart's categories stand in. */
        private int labels(ReportTable.Row row) {
            return row.label(0).equals(chart.categories().getFirst()) ? 0 : 1;
        }

        @Override
        public String name(int series) {
            return "";
        }

        @Override
        public String values(int series) {
            Chart.Origin origin = chart.series().get(series).origin();
            return tables.get(origin.table())
                    .range(
                            origin.firstRow(),
                            origin.firstColumn(),
                            origin.lastRow(),
                            origin.lastColumn());
        }
    }
}
