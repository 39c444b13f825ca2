package highneeds.importer.value;

import highneeds.domain.Ncy;
import highneeds.importer.sheet.Cell;

import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads national curriculum years in all their spellings: R, N1, N2, E1, Y7, Year 7, 7, 0. */
public final class NcYears {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:ncy|nc year|nc|national curriculum year|curriculum year|year"
                            + " group|year|yr|y)? ?(-?\\d{1,2})(?: 0)?");

    private static final Map<String, Integer> NAMED =
            Map.ofEntries(
                    Map.entry("r", 0),
                    Map.entry("rec", 0),
                    Map.entry("yr", 0),
                    Map.entry("year r", 0),
                    Map.entry("reception", 0),
                    Map.entry("reception year", 0),
                    Map.entry("fs2", 0),
                    Map.entry("f2", 0),
                    Map.entry("eyfs 2", 0),
                    Map.entry("n", -1),
                    Map.entry("nursery", -1),
                    Map.entry("n2", -1),
                    Map.entry("nursery 2", -1),
                    Map.entry("fs1", -1),
                    Map.entry("f1", -1),
                    Map.entry("n1", -2),
                    Map.entry("nursery 1", -2),
                    Map.entry("e2", -3),
                    Map.entry("e1", -4));

    private static final Pattern MINUS =
            Pattern.compile("^\\s*[-\u2212\u2013]\\s*(\\d{1,2})(?:\\.0)?$");
    private static final Pattern AGED = Pattern.compile("age(?:d)? (\\d{1,2})");

    private NcYears() {}

    /**
     * The year in a cell; it may lie outside the range a plan may cover, but is never further out
     * than two figures.
     */
    public static OptionalInt of(Cell cell) {
        if (cell instanceof Cell.Number(double value, _)) {
            return value == Math.rint(value) && Math.abs(value) < 100
                    ? OptionalInt.of((int) value)
                    : OptionalInt.empty();
        }
        return cell instanceof Cell.Text(String text) ? of(text) : OptionalInt.empty();
    }

    private static OptionalInt of(String text) {
        Matcher minus = MINUS.matcher(text);
        if (minus.matches()) {
            return OptionalInt.of(-Integer.parseInt(minus.group(1)));
        }
        String plain = Words.plain(text.replaceFirst("\\.0+$", ""));
        Integer named = NAMED.get(plain);
        if (named != null) {
            return OptionalInt.of(named);
        }
        Matcher aged = AGED.matcher(plain);
        if (aged.matches()) {
            return OptionalInt.of(Ncy.ofAge(Integer.parseInt(aged.group(1))));
        }
        Matcher numbered = NUMBERED.matcher(plain);
        return numbered.matches()
                ? OptionalInt.of(Integer.parseInt(numbered.group(1)))
                : OptionalInt.empty();
    }
}
