package highneeds.published.tables;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A shipped table in memory: rows by key, one number a column; NaN where the table is blank.
 * Immutable.
 */
public final class Table {

    private static final char SEPARATOR = '\t';

    private final List<String> columns;
    private final Map<String, double[]> rows;

    private Table(List<String> columns, Map<String, double[]> rows) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /**
     * Reads a table.
     *
     * @param keys how many of its first columns are the key of a row
     */
    static Table read(Reader reader, int keys) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(reader)) {
            Iterator<CsvRecord> records = csv.iterator();
            List<String> header = records.next().getFields();
            Map<String, double[]> rows = new HashMap<>();
            while (records.hasNext()) {
                List<String> fields = records.next().getFields();
                rows.put(key(fields.subList(0, keys)), numbers(fields, keys));
            }
            return new Table(header.subList(keys, header.size()), rows);
        }
    }

    private static double[] numbers(List<String> fields, int from) {
        double[] numbers = new double[fields.size() - from];
        for (int i = 0; i < numbers.length; i++) {
            String text = fields.get(from + i);
            numbers[i] = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        }
        return numbers;
    }

    private static String key(List<String> parts) {
        StringBuilder key = new StringBuilder();
        parts.forEach(part -> key.append(part).append(SEPARATOR));
        return key.toString();
    }

    /** Headings of the numbers, in order. */
    public List<String> columns() {
        return columns;
    }

    /** True if the table has a row with this key, which then holds a number other than 0. */
    public boolean has(String... key) {
        return rows.containsKey(key(List.of(key)));
    }

    /** The numbers of a row in column order, blanks as 0; all 0 where there is no such row. */
    public double[] row(String... key) {
        double[] found = rows.get(key(List.of(key)));
        double[] result = new double[columns.size()];
        for (int i = 0; found != null && i < result.length; i++) {
            result[i] = Double.isNaN(found[i]) ? 0 : found[i];
        }
        return result;
    }

    /** Sum of a row; 0 where there is no such row. */
    public double total(String... key) {
        double total = 0;
        for (double value : row(key)) {
            total += value;
        }
        return total;
    }

    /** One number, empty where the table has none. */
    public OptionalDouble value(String column, String... key) {
        double[] found = rows.get(key(List.of(key)));
        int position = columns.indexOf(column);
        return found == null || position < 0 || Double.isNaN(found[position])
                ? OptionalDouble.empty()
                : OptionalDouble.of(found[position]);
    }

    /** How many rows have this text in one part of their key. */
    public int rowsWith(int part, String text) {
        int count = 0;
        for (String key : rows.keySet()) {
            List<String> parts = new ArrayList<>(List.of(key.split("\t")));
            count += parts.get(part).equals(text) ? 1 : 0;
        }
        return count;
    }
}
