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

/** What stands round the plot: title and subtitle above it, a legend beside columns. */
final class ChartFrame {

    private static final double LEFT = 0.08;
    private static final double BOTTOM = 0.09;

    private ChartFrame() {}

    static void draw(CTChart drawn, Chart chart, NativeChart.Letters letters) {
        if (letters.titled()) {
            title(drawn.isSetTitle() ? drawn.getTitle() : drawn.addNewTitle(), chart, letters);
        }
        (drawn.isSetAutoTitleDeleted()
                        ? drawn.getAutoTitleDeleted()
                        : drawn.addNewAutoTitleDeleted())
                .setVal(!letters.titled());
        boolean columns = chart.series().stream().anyMatch(series -> series.look().column());
        if (columns) {
            legend(drawn.addNewLegend(), chart, letters.size());
        }
        plotArea(drawn, letters.titled() ? 0.2 : 0.05, columns ? 0.76 : 0.84);
    }

    private static void title(CTTitle title, Chart chart, NativeChart.Letters letters) {
        CTTextBody text = title.addNewTx().addNewRich();
        text.addNewBodyPr();
        text.addNewLstStyle();
        paragraph(text, chart.title(), letters.size() + 4, true);
        paragraph(text, chart.subtitle(), letters.size(), false);
        CTManualLayout place = title.addNewLayout().addNewManualLayout();
        place.addNewXMode().setVal(STLayoutMode.EDGE);
        place.addNewYMode().setVal(STLayoutMode.EDGE);
        place.addNewX().setVal(0.01);
        place.addNewY().setVal(0.015);
        title.addNewOverlay().setVal(false);
    }

    private static void paragraph(CTTextBody text, String words, double size, boolean bold) {
        CTTextParagraph paragraph = text.addNewP();
        paragraph.addNewPPr().setAlgn(STTextAlignType.L);
        CTRegularTextRun run = paragraph.addNewR();
        Paint.letters(run.addNewRPr(), bold ? Colour.DARK_BLUE : Colour.DARK_GREY, size, bold);
        run.setT(words);
    }

    private static void legend(CTLegend legend, Chart chart, double size) {
        legend.addNewLegendPos().setVal(STLegendPos.R);
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
     * @param top share of the height above the plot
     * @param right share of the width at which the plot ends
     */
    private static void plotArea(CTChart drawn, double top, double right) {
        var plot = drawn.getPlotArea();
        CTManualLayout place =
                (plot.isSetLayout() ? plot.getLayout() : plot.addNewLayout()).addNewManualLayout();
        place.addNewLayoutTarget().setVal(STLayoutTarget.INNER);
        place.addNewXMode().setVal(STLayoutMode.EDGE);
        place.addNewYMode().setVal(STLayoutMode.EDGE);
        place.addNewX().setVal(LEFT);
        place.addNewY().setVal(top);
        place.addNewW().setVal(right - LEFT);
        place.addNewH().setVal(1 - BOTTOM - top);
    }
}
