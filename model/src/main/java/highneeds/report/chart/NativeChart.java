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
        Axes.draw(plot, chart, letters);
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
     * @param room width of the chart in letters of this size, 1 for one across a page or slide
     */
    public record Letters(double size, boolean titled, double room) {

        /** Smallest letters that can be read on paper or across a table, points. */
        private static final double SMALLEST = 8;

        /** Letters of a chart across a page or slide. */
        public Letters(double size, boolean titled) {
            this(size, titled, 1);
        }

        /** Letters of the same chart drawn narrower, no smaller than can be read. */
        public Letters narrowedTo(double share) {
            double readable = Math.max(size * share, Math.min(size, SMALLEST));
            return new Letters(readable, titled, room * share * size / readable);
        }
    }
}
