package highneeds.app.intake;

/** The steps of an import, in their order. */
public enum Step {
    FOUND("What was found"),
    COLUMNS("Columns"),
    CODES("Value codes"),
    CHECKS("Checks"),
    REVIEW("Review");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** True if it shows what a reading of all rows gave. */
    boolean needsTrial() {
        return ordinal() >= CODES.ordinal();
    }
}
