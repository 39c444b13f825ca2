package highneeds.app.chart;

import highneeds.app.Format;

/** What the numbers of a chart count, and so how they are written. */
public enum Numbers {
    PLANS,
    POUNDS;

    /** As written beside a grid line or in a read-out. */
    public String text(double value) {
        return this == PLANS ? Format.count(value) : Format.millions(value);
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
