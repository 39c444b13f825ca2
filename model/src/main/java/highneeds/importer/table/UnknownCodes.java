package highneeds.importer.table;

import java.util.Map;

/**
 * The words in the code columns of a table that no catalogue knows, with how many rows have each:
 * the user says what they mean, once for all rows.
 *
 * @param needs words in the need column
 * @param settings words in the provision column
 * @param modes words in the transport mode column
 */
public record UnknownCodes(
        Map<String, Integer> needs, Map<String, Integer> settings, Map<String, Integer> modes) {

    /** The unknown ones of the words of a table. */
    public static UnknownCodes of(CodeWords words) {
        return new UnknownCodes(
                words.unknown(CodeWord.Column.NEED),
                words.unknown(CodeWord.Column.SETTING),
                words.unknown(CodeWord.Column.MODE));
    }
}
