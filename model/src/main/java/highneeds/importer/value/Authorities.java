package highneeds.importer.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells the council's own area from others in a column that names one or says in or out. */
public final class Authorities {

    private static final Set<String> IN =
            Set.of(
                    "in",
                    "in area",
                    "in county",
                    "in borough",
                    "in city",
                    "in la",
                    "own",
                    "inarea",
                    "y",
                    "yes",
                    "internal",
                    "local");
    private static final Set<String> OUT =
            Set.of(
                    "out",
                    "out of area",
                    "out of county",
                    "out of borough",
                    "out of city",
                    "out of la",
                    "oola",
                    "ola",
                    "ooc",
                    "ooa",
                    "oob",
                    "other",
                    "other la",
                    "n",
                    "no",
                    "external",
                    "outarea",
                    "out area",
                    "out county");

    private static final String FILLER =
            "\\b(?:council|county|borough|city|london|metropolitan|district|unitary|authority|of|the"
                + "|royal|mbc|cc|la|lbc|local)\\b";

    private final String own;
    private final Map<String, Boolean> found = new HashMap<>();

    /**
     * @param council name of the council; may be blank if it is not known
     */
    public Authorities(String council) {
        this.own = core(council);
    }

    /** What is left of a council's name without "County Council" and the like, for comparing. */
    public static String core(String name) {
        return Words.plain(name).replaceAll(FILLER, " ").replaceAll("\\s+", " ").strip();
    }

    /** True if the text can be the name of a council: it is no code, and does not say in or out. */
    public static boolean isName(String text) {
        String plain = Words.plain(text);
        return plain.chars().anyMatch(Character::isLetter)
                && !IN.contains(plain)
                && !OUT.contains(plain)
                && !core(text).isEmpty();
    }

    /** True if the text names this council. */
    public boolean isOwn(String text) {
        return !own.isEmpty() && core(text).equals(own);
    }

    /** True if the text names another council's area; blank means the own area. */
    public boolean isOther(String text) {
        return found.computeIfAbsent(text, this::find);
    }

    private boolean find(String text) {
        String plain = Words.plain(text);
        if (plain.isEmpty() || IN.contains(plain)) {
            return false;
        }
        if (OUT.contains(plain)) {
            return true;
        }
        // A bare number is a council's code, which its name cannot be compared with.
        boolean named = plain.chars().anyMatch(Character::isLetter);
        return named && !own.isEmpty() && !core(text).equals(own);
    }
}
