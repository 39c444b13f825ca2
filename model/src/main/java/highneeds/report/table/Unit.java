package highneeds.report.table;

/** What a figure counts, and how a spreadsheet shows it. */
public enum Unit {
    /** Plans, children or places; whole numbers are shown. */
    COUNT("plans", Formats.WHOLE),
    /** Pounds, cash; a deficit has a minus. */
    POUNDS("£", Formats.WHOLE),
    /** A share or a change, held as 0.05 and shown as 5.0%. */
    PERCENT("%", Formats.TENTH_OF_PERCENT),
    /** A small share, such as a yearly rate, held as 0.0123 and shown as 1.230%. */
    RATE("%", "0.000%"),
    /** A plain whole number, such as rows of a file. */
    NUMBER("", Formats.WHOLE),
    /** A rate or share as the Department publishes it, which is no secret. */
    PUBLISHED("", Formats.TENTH),
    /** A rate or share that rests on the council's own rows. */
    INDICATOR("", Formats.TENTH);

    private final String symbol;
    private final String format;

    Unit(String symbol, String format) {
        this.symbol = symbol;
        this.format = format;
    }

    /** Word or sign for headings; empty if the figure needs none. */
    public String symbol() {
        return symbol;
    }

    /** Number format of a spreadsheet cell. */
    public String format() {
        return format;
    }

    /** A deficit and a fall have a minus. */
    private static final class Formats {
        private static final String WHOLE = "#,##0;-#,##0;0";
        private static final String TENTH = "#,##0.0;-#,##0.0;0.0";
        private static final String TENTH_OF_PERCENT = "0.0%;-0.0%;0.0%";
    }
}
