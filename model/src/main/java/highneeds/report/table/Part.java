package highneeds.report.table;

/** Parts of a workbook, kept apart. */
public enum Part {
    OUTPUTS("Outputs"),
    RETURNS("Returns"),
    WORKINGS("Workings"),
    RELIANCE("Can it be relied on"),
    INPUTS("Inputs and records");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    /** Name for people. */
    public String label() {
        return label;
    }
}
