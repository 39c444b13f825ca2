package highneeds.importer;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes issues as a CSV file that opens well in a spreadsheet: UTF-8 with a byte order mark, and
 * no text that a spreadsheet would take for a formula.
 */
public final class IssuesCsv {

    private IssuesCsv() {}

    public static void write(List<Issue> issues, Path file) throws IOException {
        var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        // Closing the writer, not what it writes to, sends its last buffer on its way.
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(IssueColumns.NAMES);
            for (Issue issue : issues) {
                csv.writeRecord(
                        IssueColumns.of(issue).stream()
                                .map(value -> value instanceof String t ? harmless(t) : "" + value)
                                .toList());
            }
            csv.flush();
        }
    }

    /** Puts an apostrophe before text that a spreadsheet would run as a formula. */
    static String harmless(String text) {
        String plain = text.replace("\0", "");
        return IssueColumns.isFormula(plain) ? "'" + plain : plain;
    }
}
