package highneeds.report.chart;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLegend;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutTarget;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLegendPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;

/** What stands round the plot: its title above, and a legend where names find no room in it. */
final class ChartFrame {

    private static final double LEFT = 0.08;

    /** Words stand beside bars that go across. */
    private static final double LEFT_OF_WORDS = 0.27;

    private static final double BOTTOM = 0.09;
    private static final double LEGEND_LINE = 0.075;
    private static final int LEGEND_LETTERS_A_LINE = 60;
    private static final double LEGEND_SAMPLE = 0.1;
    private static final double LEGEND_LETTER = 0.0075;
    private static final double MOST_LEGEND = 0.38;

    private ChartFrame() {}

    static void draw(CTChart drawn, Chart chart, NativeChart.Letters letters) {
        if (letters.titled()) {
            title(drawn.isSetTitle() ? drawn.getTitle() : drawn.addNewTitle(), chart, letters);
        }
        (drawn.isSetAutoTitleDeleted()
                        ? drawn.getAutoTitleDeleted()
                        : drawn.addNewAutoTitleDeleted())
                .setVal(!letters.titled());
        boolean legend = !DirectLabel.fits(chart);
        if (legend) {
            legend(drawn.addNewLegend(), chart, letters.size());
        }
        double top = letters.titled() ? 0.14 : 0.05;
        double left = chart.style().across() ? LEFT_OF_WORDS : LEFT;
        if (legend && besideColumns(chart)) {
            plotArea(drawn, left, top, 1 - legendWidth(chart), BOTTOM);
        } else if (legend) {
            double bottom = BOTTOM * labelLines(chart) + LEGEND_LINE * legendLines(chart);
            plotArea(drawn, left, top, 0.97, bottom);
        } else {
            plotArea(drawn, left, top, 0.86, BOTTOM);
        }
    }

    /** Labels of words are broken where they have a space. */
    private static int labelLines(Chart chart) {
        if (chart.style().across()) {
            return 1;
        }
        return chart.categories().stream().anyMatch(label -> label.contains(" ")) ? 2 : 1;
    }

    private static int legendLines(Chart chart) {
        int letters = chart.series().stream().mapToInt(one -> one.name().length() + 6).sum();
        return 1 + letters / LEGEND_LETTERS_A_LINE;
    }

    /**
     * Columns of years have their legend at the side, in the order they stand; lines, and columns
     * with words below them, have it underneath.
     */
    private static boolean besideColumns(Chart chart) {
        return labelLines(chart) == 1
                && !chart.style().across()
                && chart.series().stream().anyMatch(series -> series.look().column());
    }

    /** Share of the width a legend takes: longest name, and the sample of line or fill. */
    private static double legendWidth(Chart chart) {
        int longest =
                chart.series().stream()
                        .filter(series -> !series.look().hidden())
                        .mapToInt(series -> series.name().length())
                        .max()
                        .orElse(0);
        return Math.min(MOST_LEGEND, LEGEND_SAMPLE + longest * LEGEND_LETTER);
    }

    private static void title(CTTitle title, Chart chart, NativeChart.Letters letters) {
        CTTextBody text = title.addNewTx().addNewRich();
        text.addNewBodyPr();
        text.addNewLstStyle();
        paragraph(text, chart.title(), letters.size() + 3);
        CTManualLayout place = title.addNewLayout().addNewManualLayout();
        place.addNewXMode().setVal(STLayoutMode.EDGE);
        place.addNewYMode().setVal(STLayoutMode.EDGE);
        place.addNewX().setVal(0.01);
        place.addNewY().setVal(0.015);
        title.addNewOverlay().setVal(false);
    }

    private static void paragraph(CTTextBody text, String words, double size) {
        CTTextParagraph paragraph = text.addNewP();
        paragraph.addNewPPr().setAlgn(STTextAlignType.L);
        CTRegularTextRun run = paragraph.addNewR();
        Paint.letters(run.addNewRPr(), Colour.DARK_BLUE, size, true);
        run.setT(words);
    }

    private static void legend(CTLegend legend, Chart chart, double size) {
        legend.addNewLegendPos().setVal(besideColumns(chart) ? STLegendPos.R : STLegendPos.B);
        for (int i = 0; i < chart.series().size(); i++) {
            if (chart.series().get(i).look().hidden()) {
                var entry = legend.addNewLegendEntry();
                entry.addNewIdx().setVal(i);
                entry.addNewDelete().setVal(true);
            }
        }
        legend.addNewOverlay().setVal(false);
        Paint.letters(legend.addNewTxPr(), Colour.DARK_GREY, size, false);
    }

    /**
     * @param left share of the width at which the plot begins
     * @param top share of the height above the plot
     * @param right share of the width at which the plot ends
     * @param bottom share of the height below the plot
     */
    private static void plotArea(
            CTChart drawn, double left, double top, double right, double bottom) {
        var plot = drawn.getPlotArea();
        CTManualLayout place =
                (plot.isSetLayout() ? plot.getLayout() : plot.addNewLayout()).addNewManualLayout();
        place.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
        place.addNewXMode().setVal(STLayoutMode.EDGE);
        place.addNewYMode().setVal(STLayoutMode.EDGE);
        place.addNewX().setVal(left);
        place.addNewY().setVal(top);
        place.addNewW().setVal(right - left);
        place.addNewH().setVal(1 - bottom - top);
    }
}
