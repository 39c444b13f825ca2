package highneeds.app.figure;

import highneeds.app.chart.Numbers;
import highneeds.compare.Figure;
import highneeds.forecast.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words about the one figure that scenarios are taken apart by. */
public final class FigureWords {

    private FigureWords() {}

    /** "cumulative balance of 2029-30", "plans of 2030". */
    public static String of(Figure figure) {
        return MeasureWords.name(figure.measure()).toLowerCase(Locale.UK)
                + " of "
                + figure.measure().yearLabel(figure.year());
    }

    /** A value of a measure as it stands in a sentence. */
    public static String text(Measure measure, double value) {
        return MeasureWords.numbers(measure).text(value);
    }

    static String unit(Measure measure) {
        return measure.unit() == Measure.Unit.POUNDS
                ? "£m, cash terms; a deficit is negative"
                : "number at the January census";
    }

    static String source(String scenario) {
        return "expected runs of \u201c" + scenario + "\u201d, without simulations.";
    }

    static List<String> withUnit(Numbers numbers, List<String> headings) {
        List<String> named = new ArrayList<>(headings);
        named.replaceAll(heading -> heading + " (" + numbers.tableUnit() + ")");
        named.set(0, headings.getFirst());
        return named;
    }
}
