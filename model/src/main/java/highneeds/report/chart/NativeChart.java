package highneeds.report.chart;

import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBoolean;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

/**
 * Draws a chart as a native one of a workbook, paper or slide. Every fill, line and letter is set,
 * so that all three look the same.
 */
public final class NativeChart {

    private NativeChart() {}

    /**
     * Draws into an empty native chart.
     *
     * @param target chart of the document
     * @param chart what to show
     * @param cells where the workbook behind it holds the figures
     * @param letters how large and whether with its title
     */
    public static void draw(XDDFChart target, Chart chart, CellNames cells, Letters letters) {
        CTChartSpace space = target.getCTChartSpace();
        off(space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners());
        if (!space.isSetSpPr()) {
            Paint.fill(space.addNewSpPr(), Colour.WHITE);
            Paint.noLine(space.getSpPr());
        }
        CTChart drawn = target.getCTChart();
        CTPlotArea plot = drawn.getPlotArea();
        Plots.draw(plot, chart, cells, letters.size());
        Axes.draw(plot, chart, letters.size());
        ChartFrame.draw(drawn, chart, letters);
        (drawn.isSetPlotVisOnly() ? drawn.getPlotVisOnly() : drawn.addNewPlotVisOnly())
                .setVal(true);
        (drawn.isSetDispBlanksAs() ? drawn.getDispBlanksAs() : drawn.addNewDispBlanksAs())
                .setVal(STDispBlanksAs.GAP);
    }

    static void off(CTBoolean flag) {
        flag.setVal(false);
    }

    /**
     * Letters of a chart.
     *
     * @param size size of axis letters in points
     * @param titled true if the title stands in the chart rather than above it
     */
    public record Letters(double size, boolean titled) {}
}
