package highneeds.app.chart;

import highneeds.app.Format;

/** What the numbers of a chart count, and so how they are written. */
public enum Numbers {
    PLANS(5, "number"),
    POUNDS(1e6, "£ thousand"),
    /** Parts of a whole, 0 to 1. */
    SHARES(0.05, "%"),
    /** Weeks, posts and the like, to a tenth. */
    TENTHS(1, "number"),
    /** Percentages as they are written, 0 to 100. */
    PERCENT(1, "%"),
    /** Pounds one by one, such as the cost of a plan. */
    SINGLE_POUNDS(100, "\u00a3");

    private final double leastSpan;
    private final String tableUnit;

    Numbers(double leastSpan, String tableUnit) {
        this.leastSpan = leastSpan;
        this.tableUnit = tableUnit;
    }

    /** As written in a read-out or a sentence. */
    public String text(double value) {
        return switch (this) {
            case PLANS -> Format.count(value);
            case POUNDS -> Format.millions(value);
            case SHARES -> Format.wholePercent(value);
            case TENTHS -> Format.dial(value, TENTH);
            case PERCENT -> Format.dial(value, TENTH) + "%";
            case SINGLE_POUNDS -> Format.pounds(value);
        };
    }

    /** As written beside a grid line: no decimals that every step has alike. */
    public String onAxis(double value, double step) {
        return switch (this) {
            case POUNDS -> isWhole(step / 1e6) ? Format.wholeMillions(value) : text(value);
            case TENTHS -> Format.dial(value, isWhole(step) ? 1 : TENTH);
            case PERCENT -> Format.dial(value, isWhole(step) ? 1 : TENTH) + "%";
            default -> text(value);
        };
    }

    private static boolean isWhole(double steps) {
        return Math.abs(steps - Math.rint(steps)) < 1e-9;
    }

    /** The least an axis covers, so that its grid lines are written differently. */
    double leastSpan() {
        return leastSpan;
    }

    /** As written in the table twin. */
    public String inTable(double value) {
        return switch (this) {
            case POUNDS -> Format.thousands(value);
            case SHARES -> Format.dial(100 * value, TENTH);
            case PERCENT -> Format.dial(value, TENTH);
            case SINGLE_POUNDS -> Format.count(value);
            default -> text(value);
        };
    }

    /** A difference with its sign. */
    public String change(double value) {
        return switch (this) {
            case PLANS -> Format.countChange(value);
            case POUNDS -> Format.millionsChange(value);
            default -> (value > 0 ? "+" : "") + text(value);
        };
    }

    /** Unit in the heading of the table twin. */
    public String tableUnit() {
        return tableUnit;
    }

    private static final double TENTH = 0.1;
}
