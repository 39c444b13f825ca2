package highneeds.report.chart;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

import java.util.List;

/** The name of a line, written beside its last point in its own colour. */
final class DirectLabel {

    private DirectLabel() {}

    /** Ends nearer than this share of the scale would write their names over each other. */
    private static final double NEAREST = 0.06;

    /** A longer name would be broken into lines. */
    private static final int LONGEST = 14;

    /** True if the chart has lines only and their names find room at their ends. */
    static boolean fits(Chart chart) {
        List<Chart.Series> lines =
                chart.series().stream().filter(series -> series.look().line()).toList();
        if (lines.isEmpty() || chart.series().stream().anyMatch(one -> one.look().column())) {
            return false;
        }
        double[] ends =
                lines.stream()
                        .filter(line -> line.lastPoint() == line.values().size() - 1)
                        .mapToDouble(line -> line.values().getLast())
                        .sorted()
                        .toArray();
        double scale =
                lines.stream()
                        .flatMap(line -> line.values().stream())
                        .filter(value -> !value.isNaN())
                        .mapToDouble(Math::abs)
                        .max()
                        .orElse(1);
        for (int i = 1; i < ends.length; i++) {
            if (ends[i] - ends[i - 1] < NEAREST * scale) {
                return false;
            }
        }
        return lines.stream().allMatch(line -> line.name().length() <= LONGEST);
    }

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
