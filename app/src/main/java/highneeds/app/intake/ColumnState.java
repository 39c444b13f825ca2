package highneeds.app.intake;

/** How a column of a file is read: by colour and in words. */
public enum ColumnState {
    MAPPED("Read"),
    UNSURE("Read, please look"),
    NOT_READ("Not read"),
    PERSONAL("Personal, never read");

    private final String label;

    ColumnState(String label) {
        this.label = label;
    }

    /** Name for people. */
    public String label() {
        return label;
    }
}
