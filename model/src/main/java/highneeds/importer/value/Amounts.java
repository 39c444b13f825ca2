package highneeds.importer.value;

import highneeds.importer.sheet.Cell;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and money: "£1,234.50", "(500)", "1 234", "12.5k", "£1.2m", "-£40", "500 CR". */
public final class Amounts {

    private static final Pattern PLAIN = Pattern.compile("-?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d*)?");
    private static final Pattern SCALED = Pattern.compile("(.+?) ?(k|m|bn)");

    private Amounts() {}

    /** The number in a cell; a percentage is its fraction. */
    public static OptionalDouble of(Cell cell) {
        return switch (cell) {
            case Cell.Number(double value, _) when Double.isFinite(value) ->
                    OptionalDouble.of(value);
            case Cell.Text(String text) -> of(text);
            default -> OptionalDouble.empty();
        };
    }

    /** True if the cell shows a percentage. */
    public static boolean isPercent(Cell cell) {
        return switch (cell) {
            case Cell.Number(_, boolean percent) -> percent;
            case Cell.Text(String text) -> text.strip().endsWith("%");
            default -> false;
        };
    }

    private static OptionalDouble of(String text) {
        String bare =
                text.toLowerCase(Locale.ROOT)
                        .replaceAll("gbp|\u00a3", "")
                        .replace('\u00a0', ' ')
                        .replace('\u2212', '-')
                        .replaceAll("(?:/ ?|per |p)(?:a|annum|year|week|w|day|term)\\.?$", "")
                        .strip();
        double sign = 1;
        if (bare.startsWith("(") && bare.endsWith(")")) {
            sign = -1;
            bare = bare.substring(1, bare.length() - 1).strip();
        } else if (bare.endsWith("-") && bare.length() > 1 || bare.endsWith("cr")) {
            sign = -1;
            bare = bare.replaceFirst("(?:-| ?cr)$", "").strip();
        }
        if (bare.endsWith("%")) {
            sign /= 100;
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        Matcher scaled = SCALED.matcher(bare);
        if (scaled.matches()) {
            sign *=
                    switch (scaled.group(2)) {
                        case "k" -> 1e3;
                        case "m" -> 1e6;
                        default -> 1e9;
                    };
            bare = scaled.group(1);
        }
        bare = bare.replaceFirst("^- ", "-");
        if (GROUPED.matcher(bare).matches()) {
            bare = bare.replaceAll("[, ]", "");
        }
        return PLAIN.matcher(bare).matches()
                ? OptionalDouble.of(sign * Double.parseDouble(bare))
                : OptionalDouble.empty();
    }
}
