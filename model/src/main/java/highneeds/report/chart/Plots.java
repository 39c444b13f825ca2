package highneeds.report.chart;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAreaSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;

/**
 * The areas, columns and lines of a chart, in this order, so that lines lie on top. Each series has
 * one index and order over all plots, without which Office repairs the file.
 */
final class Plots {

    private static final double OUTER_OPACITY = 0.25;
    private static final double INNER_OPACITY = 0.35;
    private static final double LINE = 2.25;
    private static final double GAP = 0.75;

    private final Chart chart;
    private final CellNames cells;
    private final double letters;

    private Plots(Chart chart, CellNames cells, double letters) {
        this.chart = chart;
        this.cells = cells;
        this.letters = letters;
    }

    static void draw(CTPlotArea plot, Chart chart, CellNames cells, double letters) {
        Plots plots = new Plots(chart, cells, letters);
        if (chart.series().stream().anyMatch(series -> series.look().area())) {
            plots.areas(plot.addNewAreaChart());
        }
        if (chart.series().stream().anyMatch(series -> series.look().column())) {
            plots.columns(plot.addNewBarChart());
        }
        if (chart.series().stream().anyMatch(series -> series.look().line())) {
            plots.lines(plot.addNewLineChart());
        }
    }

    private void areas(CTAreaChart areas) {
        areas.addNewGrouping().setVal(STGrouping.STACKED);
        NativeChart.off(areas.addNewVaryColors());
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            if (series.look().area()) {
                CTAreaSer drawn = areas.addNewSer();
                drawn.addNewIdx().setVal(i);
                drawn.addNewOrder().setVal(i);
                SeriesText.name(drawn.addNewTx(), series.name(), cells.name(i));
                if (series.look().hidden()) {
                    Paint.noFill(drawn.addNewSpPr());
                } else {
                    Paint.fill(
                            drawn.addNewSpPr(),
                            series.colour(),
                            series.look() == Chart.Look.OUTER_BAND ? OUTER_OPACITY : INNER_OPACITY);
                }
                Paint.noLine(drawn.getSpPr());
                SeriesText.categories(drawn.addNewCat(), chart.categories(), cells.categories());
                SeriesText.values(drawn.addNewVal(), series.values(), cells.values(i), format());
            }
        }
        areas.addNewAxId().setVal(Axes.CATEGORIES);
        areas.addNewAxId().setVal(Axes.VALUES);
    }

    private void columns(CTBarChart columns) {
        boolean stacked = chart.style().stacked();
        columns.addNewBarDir().setVal(chart.style().across() ? STBarDir.BAR : STBarDir.COL);
        columns.addNewGrouping().setVal(stacked ? STBarGrouping.STACKED : STBarGrouping.CLUSTERED);
        NativeChart.off(columns.addNewVaryColors());
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            if (series.look().column()) {
                CTBarSer drawn = columns.addNewSer();
                drawn.addNewIdx().setVal(i);
                drawn.addNewOrder().setVal(i);
                SeriesText.name(drawn.addNewTx(), series.name(), cells.name(i));
                if (series.look().hidden()) {
                    Paint.noFill(drawn.addNewSpPr());
                    Paint.noLine(drawn.getSpPr());
                } else {
                    Paint.fill(drawn.addNewSpPr(), series.colour());
                    Paint.line(drawn.getSpPr(), Colour.WHITE, GAP);
                }
                NativeChart.off(drawn.addNewInvertIfNegative());
                SeriesText.categories(drawn.addNewCat(), chart.categories(), cells.categories());
                SeriesText.values(drawn.addNewVal(), series.values(), cells.values(i), format());
            }
        }
        columns.addNewGapWidth().setVal(stacked ? 40 : 60);
        columns.addNewOverlap().setVal((byte) (stacked || chart.style().across() ? 100 : 0));
        columns.addNewAxId().setVal(Axes.CATEGORIES);
        columns.addNewAxId().setVal(Axes.VALUES);
    }

    private void lines(CTLineChart lines) {
        boolean named = DirectLabel.fits(chart);
        lines.addNewGrouping().setVal(STGrouping.STANDARD);
        NativeChart.off(lines.addNewVaryColors());
        for (int i = 0; i < chart.series().size(); i++) {
            Chart.Series series = chart.series().get(i);
            if (series.look().line()) {
                CTLineSer drawn = lines.addNewSer();
                drawn.addNewIdx().setVal(i);
                drawn.addNewOrder().setVal(i);
                SeriesText.name(drawn.addNewTx(), series.name(), cells.name(i));
                CTLineProperties line = Paint.line(drawn.addNewSpPr(), series.colour(), LINE);
                if (series.look() == Chart.Look.DASHED_LINE) {
                    Paint.dashed(line, series.colour());
                }
                drawn.addNewMarker().addNewSymbol().setVal(STMarkerStyle.NONE);
                if (named) {
                    DirectLabel.name(drawn.addNewDLbls(), series, letters);
                }
                SeriesText.categories(drawn.addNewCat(), chart.categories(), cells.categories());
                SeriesText.values(drawn.addNewVal(), series.values(), cells.values(i), format());
                NativeChart.off(drawn.addNewSmooth());
            }
        }
        lines.addNewMarker().setVal(true);
        lines.addNewAxId().setVal(Axes.CATEGORIES);
        lines.addNewAxId().setVal(Axes.VALUES);
    }

    private String format() {
        return chart.style().valueFormat();
    }
}
