package highneeds.importer.table;

import java.util.Optional;

/**
 * A word of a code column and what it is read as, for the table in which a person changes it.
 *
 * @param column which catalogue the code is of
 * @param text the word as it is in the file; empty for cells with nothing in them
 * @param rows how many rows have it
 * @param code code it is read as; empty if nobody knows
 * @param chosen true if the user said so, false if the catalogue does
 */
public record CodeWord(
        Column column, String text, int rows, Optional<String> code, boolean chosen) {

    /** A column of codes. */
    public enum Column {
        NEED("Need"),
        SETTING("Provision type"),
        MODE("Transport mode");

        private final String label;

        Column(String label) {
            this.label = label;
        }

        /** Name for people. */
        public String label() {
            return label;
        }
    }
}
