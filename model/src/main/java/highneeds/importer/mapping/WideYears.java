package highneeds.importer.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings that are themselves values, as in tables with a column for every year or every age:
 * "2023", "Mid-2023", "Age 4", "4", "90+".
 */
public final class WideYears {

    private static final Pattern YEAR =
            Pattern.compile("(?i)(?:mid[- ]?|year |population[ _-]?)?((?:19|20)\\d{2})");
    private static final Pattern AGE =
            Pattern.compile(
                    "(?i)(?:age[d]? ?|a|m|f)?(\\d{1,2})(?:\\+| ?years?)?(?: and (?:over|older))?");
    private static final Pattern UNDER_ONE =
            Pattern.compile("(?i)(?:age[d]? )?(?:under|<) ?1(?: year)?");

    private WideYears() {}

    /** The year a heading stands for. */
    public static OptionalInt year(String heading) {
        return number(YEAR.matcher(heading.strip()));
    }

    /** The age a heading stands for. */
    public static OptionalInt age(String heading) {
        String text = heading.strip();
        return UNDER_ONE.matcher(text).matches() ? OptionalInt.of(0) : number(AGE.matcher(text));
    }

    private static OptionalInt number(Matcher form) {
        return form.matches()
                ? OptionalInt.of(Integer.parseInt(form.group(1)))
                : OptionalInt.empty();
    }

    /** How many headings are years or ages, if at least three are and they follow each other. */
    static int score(List<String> headings) {
        int most = Math.max(inOrder(headings, true), inOrder(headings, false));
        return most >= 3 ? most : 0;
    }

    /** A row of data may have many small numbers, too, but not one after the other. */
    private static int inOrder(List<String> headings, boolean years) {
        int found = 0;
        int following = 0;
        int before = 0;
        for (int column : columns(headings, years)) {
            String heading = headings.get(column);
            int value = (years ? year(heading) : age(heading)).getAsInt();
            boolean follows = years ? value > before : value == before + 1;
            following += found > 0 && follows ? 1 : 0;
            before = value;
            found++;
        }
        return 2 * following >= found - 1 ? found : 0;
    }

    /** Positions of the headings that are years, or else ages. */
    public static List<Integer> columns(List<String> headings, boolean years) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            if (hasFigure(heading) && (years ? year(heading) : age(heading)).isPresent()) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** True if a heading has a figure, as those of years and ages have and few others. */
    static boolean hasFigure(String heading) {
        for (int i = 0; i < heading.length(); i++) {
            if (heading.charAt(i) >= '0' && heading.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
