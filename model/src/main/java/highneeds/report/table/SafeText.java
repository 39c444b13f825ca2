package highneeds.report.table;

/** Text that a spreadsheet will not take for a formula. */
public final class SafeText {

    private SafeText() {}

    /**
     * True if a spreadsheet could take the text for a formula: it begins, after spaces, with an
     * equals, plus, minus or at sign, a tab, a carriage return or a null.
     */
    public static boolean looksLikeFormula(String text) {
        String start = text.stripLeading();
        boolean control = !text.isEmpty() && "\t\r\n\0".indexOf(text.charAt(0)) >= 0;
        return control || !start.isEmpty() && "=+-@\0".indexOf(start.charAt(0)) >= 0;
    }

    /** The text with an apostrophe before it if it could be taken for a formula. */
    public static String forCsv(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }
}
