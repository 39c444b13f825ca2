package highneeds.report.chart;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STAxPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrosses;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLblAlgn;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickMark;

/** The two axes all plots of a chart share: years along the bottom, one scale of values. */
final class Axes {

    static final long CATEGORIES = 1001;
    static final long VALUES = 1002;

    private static final double HAIRLINE = 0.75;

    /** Letters of all labels that fit along a chart, and along one beside a wide legend. */
    private static final int MOST = 90;

    private static final int MOST_BESIDE_LEGEND = 60;

    private Axes() {}

    static void draw(CTPlotArea plot, Chart chart, NativeChart.Letters letters) {
        boolean columns = chart.series().stream().anyMatch(series -> series.look().column());
        categories(plot.addNewCatAx(), chart, letters.size(), skip(chart, columns, letters.room()));
        values(plot.addNewValAx(), chart, columns, letters.size());
    }

    private static void categories(CTCatAx axis, Chart chart, double letters, int every) {
        boolean across = chart.style().across();
        axis.addNewAxId().setVal(CATEGORIES);
        axis.addNewScaling()
                .addNewOrientation()
                .setVal(across ? STOrientation.MAX_MIN : STOrientation.MIN_MAX);
        axis.addNewDelete().setVal(false);
        axis.addNewAxPos().setVal(across ? STAxPos.L : STAxPos.B);
        axis.addNewMajorTickMark().setVal(STTickMark.OUT);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(STTickLblPos.LOW);
        Paint.line(axis.addNewSpPr(), Colour.DARK_GREY, HAIRLINE);
        Paint.letters(axis.addNewTxPr(), Colour.DARK_GREY, letters, false);
        // Left to itself an axis turns its labels where they are tight, and finds no room for them.
        axis.getTxPr().getBodyPr().setRot(0);
        axis.addNewCrossAx().setVal(VALUES);
        axis.addNewCrosses().setVal(STCrosses.AUTO_ZERO);
        axis.addNewAuto().setVal(false);
        axis.addNewLblAlgn().setVal(STLblAlgn.CTR);
        axis.addNewLblOffset().setVal(100);
        axis.addNewTickLblSkip().setVal(every);
        axis.addNewNoMultiLvlLbl().setVal(true);
    }

    /** Every how many categories one is labelled, so that labels do not run into each other. */
    private static int skip(Chart chart, boolean columns, double room) {
        int letters = chart.categories().stream().mapToInt(name -> name.length() + 1).sum();
        if (chart.categories().stream().anyMatch(label -> label.contains(" "))) {
            return 1;
        }
        double most = room * (columns && chart.style().stacked() ? MOST_BESIDE_LEGEND : MOST);
        return (int) Math.ceil(letters / most);
    }

    private static void values(CTValAx axis, Chart chart, boolean columns, double letters) {
        axis.addNewAxId().setVal(VALUES);
        axis.addNewScaling().addNewOrientation().setVal(STOrientation.MIN_MAX);
        if (chart.style().fromZero()) {
            axis.getScaling().addNewMin().setVal(0);
        }
        axis.addNewDelete().setVal(false);
        boolean across = chart.style().across();
        axis.addNewAxPos().setVal(across ? STAxPos.B : STAxPos.L);
        Paint.line(axis.addNewMajorGridlines().addNewSpPr(), Colour.LIGHT_GREY, HAIRLINE);
        axis.addNewNumFmt().setFormatCode(chart.style().valueFormat());
        axis.getNumFmt().setSourceLinked(false);
        axis.addNewMajorTickMark().setVal(STTickMark.NONE);
        axis.addNewMinorTickMark().setVal(STTickMark.NONE);
        axis.addNewTickLblPos().setVal(across ? STTickLblPos.NEXT_TO : STTickLblPos.LOW);
        Paint.noLine(axis.addNewSpPr());
        Paint.letters(axis.addNewTxPr(), Colour.DARK_GREY, letters, false);
        axis.addNewCrossAx().setVal(CATEGORIES);
        // The first bar is at the top, so the end of the categories is at the foot.
        axis.addNewCrosses().setVal(across ? STCrosses.MAX : STCrosses.AUTO_ZERO);
        axis.addNewCrossBetween().setVal(columns ? STCrossBetween.BETWEEN : STCrossBetween.MID_CAT);
    }
}
