package highneeds.importer.sheet;

/** What a cell of an Excel workbook says it holds (ECMA-376 18.18.11). */
enum XlsxType {
    SHARED_TEXT("s"),
    NUMBER("n"),
    FORMULA_TEXT("str"),
    INLINE_TEXT("inlineStr"),
    TRUTH("b"),
    DATE("d"),
    FAULT("e"),
    UNKNOWN("");

    private static final XlsxType[] ALL = values();

    private final String mark;

    XlsxType(String mark) {
        this.mark = mark;
    }

    /** The type marked by characters; a number if there are none. */
    static XlsxType of(char[] text, int from, int to) {
        if (from == to) {
            return NUMBER;
        }
        for (XlsxType type : ALL) {
            if (type.isMarked(text, from, to)) {
                return type;
            }
        }
        return UNKNOWN;
    }

    private boolean isMarked(char[] text, int from, int to) {
        if (mark.length() != to - from) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if (mark.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
