package highneeds.report.table;

/** What a figure counts, and how a spreadsheet shows it. */
public enum Unit {
    /** Plans, children or places; whole numbers are shown. */
    COUNT("plans", "#,##0;-#,##0;0"),
    /** Pounds, cash; a deficit has a minus. */
    POUNDS("£", "#,##0;-#,##0;0"),
    /** A share or a change, held as 0.05 and shown as 5.0%. */
    PERCENT("%", "0.0%;-0.0%;0.0%"),
    /** A plain whole number, such as rows of a file. */
    NUMBER("", "#,##0;-#,##0;0");

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
}
