package highneeds.importer.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings headings and codes to one form, so that only their words count. */
public final class Words {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*\\]");

    private Words() {}

    /**
     * Lower case words with one space between, without accents and punctuation: "Date of Birth
     * (DOB)" becomes "date of birth dob", "planStartDate" becomes "plan start date".
     */
    public static String plain(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String bare = isAscii(text) ? text : withoutMarks(text);
        StringBuilder plain = new StringBuilder(bare.length() + 4);
        char before = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper && before >= 'a' && before <= 'z') {
                space(plain);
            }
            before = c;
            char lower = upper ? (char) (c + 'a' - 'A') : c;
            if (lower >= 'a' && lower <= 'z' || c >= '0' && c <= '9' || c == '%' || c == '>') {
                plain.append(lower);
            } else if (c == '&' || c == '\u00a3') {
                space(plain);
                plain.append(c == '&' ? "and " : "gbp ");
            } else if ("'\u2019`.".indexOf(c) < 0) {
                space(plain);
            }
        }
        return plain.toString().stripTrailing();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static void space(StringBuilder words) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    /** The same text on one line, with one space between words. */
    public static String oneLine(String text) {
        return isOneLine(text) ? text : SPACES.matcher(text).replaceAll(" ");
    }

    /** Nearly every text is, and the expression takes ten times as long. */
    private static boolean isOneLine(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** As {@link #plain}, with what stands in brackets left out. */
    public static String withoutBrackets(String text) {
        return plain(hasBrackets(text) ? BRACKETS.matcher(text).replaceAll(" ") : text);
    }

    /** True if {@link #withoutBrackets} may be another text than {@link #plain}. */
    public static boolean hasBrackets(String text) {
        return text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
    }
}
