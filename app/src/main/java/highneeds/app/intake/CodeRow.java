package highneeds.app.intake;

import highneeds.importer.table.CodeWord;

/**
 * A word of the files and what it is read as.
 *
 * @param column which codes it is of
 * @param text the word; empty for cells with nothing in them
 * @param rows how many rows have it
 * @param chosen what it is read as
 * @param by who says so
 */
public record CodeRow(CodeWord.Column column, String text, int rows, Meaning chosen, By by) {

    /** Who says what a word means. */
    public enum By {
        CATALOGUE("Known"),
        PERSON("You said so"),
        NOBODY("Not known");

        private final String label;

        By(String label) {
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

        /** The rows with the mode are used all the same. */
        static final Meaning OTHER_MODE = new Meaning("", "Count it as other");
    }

    CodeRow reading(Meaning meaning) {
        By who = meaning.code().isEmpty() ? By.NOBODY : By.PERSON;
        return new CodeRow(column, text, rows, meaning, who);
    }

    /** True if a person must say what it means; an empty cell is a check's matter. */
    boolean open() {
        return by == By.NOBODY && !text.isEmpty();
    }

    /** True if it is of the same column and the same word. */
    boolean sameWord(CodeRow other) {
        return column == other.column && text.equals(other.text);
    }

    /** The word for people. */
    String shown() {
        return text.isEmpty() ? "(empty)" : text;
    }
}
