package highneeds.importer;

import java.util.List;
import java.util.Map;

/**
 * What became of one table of one file. Every row is used or left out: read = used + left out.
 *
 * @param file name of the file, without its folder
 * @param sha256 hash of the file's bytes, hexadecimal, for the audit trail
 * @param sheet name of the sheet; empty for a text file
 * @param kind what the table holds
 * @param read data rows found
 * @param used rows that went into the project
 * @param mapped heading in the file for each field it was read as
 * @param notRead headings that were not read
 */
public record TableReading(
        String file,
        String sha256,
        String sheet,
        TableKind kind,
        int read,
        int used,
        Map<String, String> mapped,
        List<String> notRead) {

    public TableReading {
        if (used > read || used < 0) {
            throw new IllegalArgumentException("A table cannot use more rows than were read");
        }
        mapped = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(mapped));
        notRead = List.copyOf(notRead);
    }

    /** Rows not used; each has an issue saying why. */
    public int leftOut() {
        return read - used;
    }

    /** With as many of its used rows left out after all. */
    public TableReading lessUsed(int rows) {
        return new TableReading(file, sha256, sheet, kind, read, used - rows, mapped, notRead);
    }
}
