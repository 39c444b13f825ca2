package highneeds.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import highneeds.report.table.Cell;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;
import highneeds.report.table.SafeText;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A table as comma-separated text: a line of headings, then its rows. */
public final class TableCsv {

    private TableCsv() {}

    /**
     * Writes every table of a report into a folder, one file each, named as the table.
     *
     * @throws IOException if a file cannot be written
     */
    public static void writeAll(SafeReport report, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (SafeTable table : report.tables()) {
            String name = table.table().name().toLowerCase(Locale.ROOT).replace(' ', '-');
            Files.writeString(folder.resolve(name + ".csv"), text(table));
        }
        Files.writeString(folder.resolve("read-me.txt"), about(report));
    }

    private static String about(SafeReport report) {
        return "%s: high needs forecast, tables, as at %s.%n%s.%n%s%n%s%nMade with High Needs %s, seed %d, %,d simulations.%nInputs, SHA-256: %s%n"
                .formatted(
                        report.council(),
                        report.asAt(),
                        report.standing(),
                        report.disclosure().profile().meaning(),
                        report.method(),
                        report.run().programVersion(),
                        report.run().choices().seed(),
                        report.run().choices().simulations(),
                        report.inputs());
    }

    /** The table's lines, figures as far as they may be shown and not rounded further. */
    public static String text(SafeTable safe) {
        ReportTable table = safe.table();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    table.columns().stream()
                            .map(column -> SafeText.forCsv(column.heading()))
                            .toList());
            for (ReportTable.Row row : table.rows()) {
                csv.writeRecord(row.cells().stream().map(TableCsv::field).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory could not be written", e);
        }
        return text.toString();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> SafeText.forCsv(text);
            case Cell.Figure figure -> ResultsCsv.number(figure.value());
            case Cell.Missing(String shorthand) -> shorthand;
        };
    }
}
