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

    /** How many headings are years or ages, if at least three are. */
    static int score(List<String> headings) {
        int years = columns(headings, true).size();
        int ages = columns(headings, false).size();
        int most = Math.max(years, ages);
        return most >= 3 ? most : 0;
    }

    /** Positions of the headings that are years, or else ages. */
    public static List<Integer> columns(List<String> headings, boolean years) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            OptionalInt value = years ? year(headings.get(i)) : age(headings.get(i));
            if (value.isPresent()) {
                columns.add(i);
            }
        }
        return columns;
    }
}
