package highneeds.importer.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings headings and codes to one form, so that only their words count. */
public final class Words {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019`.]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9%>]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*\\]");

    private Words() {}

    /**
     * Lower case words with one space between, without accents and punctuation: "Date of Birth
     * (DOB)" becomes "date of birth dob", "planStartDate" becomes "plan start date".
     */
    public static String plain(String text) {
        String split = CAMEL.matcher(text).replaceAll(" ");
        String bare =
                MARKS.matcher(Normalizer.normalize(split, Normalizer.Form.NFD)).replaceAll("");
        String lower =
                bare.toLowerCase(Locale.ROOT).replace("&", " and ").replace("\u00a3", " gbp ");
        return OTHER.matcher(APOSTROPHES.matcher(lower).replaceAll("")).replaceAll(" ").strip();
    }

    /** As {@link #plain}, with what stands in brackets left out. */
    public static String withoutBrackets(String text) {
        return plain(BRACKETS.matcher(text).replaceAll(" "));
    }
}
