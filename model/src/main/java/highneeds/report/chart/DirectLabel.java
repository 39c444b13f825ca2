package highneeds.report.chart;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** The name of a line, written beside its last point in its own colour. */
final class DirectLabel {

    private DirectLabel() {}

    static void name(CTDLbls labels, Chart.Series series, double size) {
        int last = series.lastPoint();
        if (last >= 0) {
            CTDLbl label = labels.addNewDLbl();
            label.addNewIdx().setVal(last);
            Paint.noFill(label.addNewSpPr());
            Paint.noLine(label.getSpPr());
            Paint.letters(label.addNewTxPr(), series.colour(), size, true);
            boolean atEnd = last == series.values().size() - 1;
            label.addNewDLblPos().setVal(atEnd ? STDLblPos.R : STDLblPos.T);
            label.addNewShowLegendKey().setVal(false);
            label.addNewShowVal().setVal(false);
            label.addNewShowCatName().setVal(false);
            label.addNewShowSerName().setVal(true);
            label.addNewShowPercent().setVal(false);
            label.addNewShowBubbleSize().setVal(false);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
