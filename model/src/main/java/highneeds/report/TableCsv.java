package highneeds.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import highneeds.report.table.Cell;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeTable;
import highneeds.report.table.SafeText;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A table as comma-separated text: a line of headings, then its rows. */
public final class TableCsv {

    private TableCsv() {}

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
