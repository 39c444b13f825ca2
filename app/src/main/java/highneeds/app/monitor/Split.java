package highneeds.app.monitor;

/** By what the table is split. */
enum Split {
    LINES("Lines"),
    SETTINGS("Settings");

    private final String label;

    Split(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
