package highneeds.report.chart;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

import java.util.List;

/** Names, categories and values of a series, each as a reference with its cached content. */
final class SeriesText {

    private SeriesText() {}

    static void name(CTSerTx target, String name, String reference) {
        if (reference.isEmpty()) {
            target.setV(name);
            return;
        }
        target.addNewStrRef().setF(reference);
        strings(target.getStrRef().addNewStrCache(), List.of(name));
    }

    static void categories(CTAxDataSource target, List<String> categories, String reference) {
        if (reference.isEmpty()) {
            strings(target.addNewStrLit(), categories);
            return;
        }
        target.addNewStrRef().setF(reference);
        strings(target.getStrRef().addNewStrCache(), categories);
    }

    static void values(
            CTNumDataSource target, List<Double> values, String reference, String format) {
        target.addNewNumRef().setF(reference);
        CTNumData cache = target.getNumRef().addNewNumCache();
        cache.setFormatCode(format);
        cache.addNewPtCount().setVal(values.size());
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isNaN()) {
                CTNumVal point = cache.addNewPt();
                point.setIdx(i);
                point.setV(Double.toString(values.get(i)));
            }
        }
    }

    private static void strings(CTStrData target, List<String> texts) {
        target.addNewPtCount().setVal(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            CTStrVal point = target.addNewPt();
            point.setIdx(i);
            point.setV(texts.get(i));
        }
    }
}
