package highneeds.importer;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
            csv.writeRecord(
                    "severity", "code", "file", "sheet", "row", "column", "rows", "what", "remedy");
            for (Issue issue : issues) {
                csv.writeRecord(
                        issue.severity().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        harmless(issue.code()),
                        harmless(issue.file()),
                        harmless(issue.sheet()),
                        issue.row().isPresent() ? String.valueOf(issue.row().getAsInt()) : "",
                        harmless(issue.column()),
                        String.valueOf(issue.rows()),
                        harmless(issue.what()),
                        harmless(issue.remedy()));
            }
            csv.flush();
        }
    }

    /** Puts an apostrophe before text that a spreadsheet would run as a formula. */
    static String harmless(String text) {
        String plain = text.replace("\0", "");
        String start = plain.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@".indexOf(start.charAt(0)) >= 0;
        boolean control = !plain.isEmpty() && "\t\r\n".indexOf(plain.charAt(0)) >= 0;
        return formula || control ? "'" + plain : plain;
    }
}
