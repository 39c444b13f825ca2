package highneeds.app.intake;

/**
 * A word of the files that the catalogue does not know.
 *
 * @param column what it should be
 * @param text the word
 * @param rows how many rows have it
 * @param chosen what it is read as
 */
public record CodeRow(Column column, String text, int rows, Meaning chosen) {

    /** The columns that hold codes. */
    public enum Column {
        NEED("Need"),
        SETTING("Provision type");

        private final String label;

        Column(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What a word may mean.
     *
     * @param code code of the catalogue; empty for none
     * @param name name for people
     */
    public record Meaning(String code, String name) {

        /** The rows with the word are left out. */
        public static final Meaning NONE = new Meaning("", "Leave its rows out");
    }

    CodeRow reading(Meaning meaning) {
        return new CodeRow(column, text, rows, meaning);
    }

    boolean open() {
        return chosen.equals(Meaning.NONE);
    }
}
