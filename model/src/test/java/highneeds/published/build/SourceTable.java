package highneeds.published.build;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads one published table: gzipped CSV with a header row. */
final class SourceTable {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");

    private SourceTable() {}

    /**
     * All rows of a table.
     *
     * @param name file name without its ".csv.gz"
     */
    static List<NamedCsvRecord> rows(Path folder, String name) {
        Path file = folder.resolve(name + ".csv.gz");
        try (Reader reader =
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The published table " + name + " cannot be read", e);
        }
    }

    /** A number as published; empty where the table is blank or says "x" or "z". */
    static OptionalDouble number(NamedCsvRecord row, String column) {
        String text = row.getField(column).strip();
        return NUMBER.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text))
                : OptionalDouble.empty();
    }
}
