package highneeds.sample.life;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads the tables of chances that lie under {@code highneeds/sample} in the test resources. */
public final class Rates {

    private Rates() {}

    /** All rows of a table. */
    public static List<NamedCsvRecord> rows(String table) {
        try (InputStream stream = Rates.class.getResourceAsStream("/highneeds/sample/" + table);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + table + " cannot be read", e);
        }
    }

    /** A column by a whole-number key column; a key that is missing takes the one below it. */
    public static NavigableMap<Integer, Double> byKey(String table, String key, String column) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        for (NamedCsvRecord row : rows(table)) {
            values.put(whole(row, key), number(row, column));
        }
        return values;
    }

    /** The numbers of a row by column, without its key column. */
    static Map<String, Double> numbers(NamedCsvRecord row, String key) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        row.getFieldsAsMap()
                .forEach(
                        (column, text) -> {
                            if (!column.equals(key)) {
                                numbers.put(column, Double.valueOf(text));
                            }
                        });
        return numbers;
    }

    public static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    public static int whole(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
