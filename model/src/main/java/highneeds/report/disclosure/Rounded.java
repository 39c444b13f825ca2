package highneeds.report.disclosure;

import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;

/** Figures as a public paper may show them. */
public final class Rounded {

    private static final double COUNT_BASE = 5;
    private static final double MILLION = 1e6;
    private static final double SMALL_MONEY_BASE = 1_000;
    private static final double LARGE_MONEY_BASE = 10_000;

    /** A whole number before a word for people or their placements. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(\\d[\\d,]*)(?= (placements|children|travellers|starts|plans|people|places))");

    /** Pounds in words of a hundred thousand and more; smaller ones are prices. */
    private static final Pattern LARGE_POUNDS =
            Pattern.compile("(?<=£)(\\d{3},\\d{3}|\\d{1,3}(,\\d{3}){2,})(?![\\d,]*\\d)");

    private Rounded() {}

    /** To the nearest 5, halves away from nothing; not a number stays so. */
    public static double count(double value) {
        return to(COUNT_BASE, value);
    }

    /** To £1,000, or £10,000 from a million on. */
    public static double pounds(double value) {
        return to(Math.abs(value) >= MILLION ? LARGE_MONEY_BASE : SMALL_MONEY_BASE, value);
    }

    /** A share to a tenth of a percent: more digits lead back to the counts. */
    public static double share(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    static double to(double base, double value) {
        return Double.isNaN(value)
                ? value
                : Math.signum(value) * Math.floor(Math.abs(value) / base + 0.5) * base + 0.0;
    }

    /**
     * Words with the numbers of people and large pounds in them rounded: "17 placements" becomes
     * "15 placements", "£127,226" becomes "£127,000".
     */
    public static String inWords(String words) {
        return replaced(LARGE_POUNDS, replaced(COUNTED, words, Rounded::count), Rounded::pounds);
    }

    private static String replaced(Pattern wanted, String words, DoubleUnaryOperator rounding) {
        return wanted.matcher(words).replaceAll(found -> shown(rounding, number(found.group())));
    }

    /** Nothing stays nothing; what rounds to it is a few. */
    private static String shown(DoubleUnaryOperator rounding, double value) {
        double rounded = rounding.applyAsDouble(value);
        return rounded == 0 && value != 0 ? "fewer than 5" : written(rounded);
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace(",", ""));
    }

    private static String written(double value) {
        return String.format(Locale.UK, "%,.0f", value);
    }
}
