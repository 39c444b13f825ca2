package highneeds.app.chart;

import highneeds.app.Format;

/** What the numbers of a chart count, and so how they are written. */
public enum Numbers {
    PLANS,
    POUNDS;

    /** As written in a read-out or a sentence. */
    public String text(double value) {
        return this == PLANS ? Format.count(value) : Format.millions(value);
    }

    /** As written beside a grid line: no decimals that every step has alike. */
    public String onAxis(double value, double step) {
        boolean whole = Math.abs(step / 1e6 - Math.rint(step / 1e6)) < 1e-9;
        return this == POUNDS && whole ? Format.wholeMillions(value) : text(value);
    }

    /** The least an axis covers, so that its grid lines are written differently. */
    double leastSpan() {
        return this == PLANS ? 5 : 1e6;
    }

    /** As written in the table twin. */
    public String inTable(double value) {
        return this == PLANS ? Format.count(value) : Format.thousands(value);
    }

    /** A difference with its sign. */
    public String change(double value) {
        return this == PLANS ? Format.countChange(value) : Format.millionsChange(value);
    }

    /** Unit in the heading of the table twin. */
    public String tableUnit() {
        return this == PLANS ? "number" : "£ thousand";
    }
}
