package highneeds.published.build;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Gathers numbers by row key and column, adding those that meet, and writes them as one gzipped
 * table: key columns first, then one column a value. Rows of nothing but zeros are left out.
 */
final class WideTable {

    private final List<String> keys;
    private final List<String> columnOrder;
    private final TreeMap<String, TreeMap<String, Double>> rows = new TreeMap<>();
    private final TreeSet<String> columns = new TreeSet<>(WideTable::compareLabels);

    /**
     * @param columnOrder columns in the order they are written; empty for the order of their labels
     */
    WideTable(List<String> keys, List<String> columnOrder) {
        this.keys = List.copyOf(keys);
        this.columnOrder = List.copyOf(columnOrder);
    }

    void add(String column, OptionalDouble value, String... key) {
        if (value.isPresent()) {
            columns.add(column);
            rows.computeIfAbsent(String.join("\t", key), k -> new TreeMap<>())
                    .merge(column, value.getAsDouble(), Double::sum);
        }
    }

    void write(Path folder, String name) {
        write(folder, name, 3);
    }

    void write(Path folder, String name, int decimals) {
        List<String> order = columnOrder.isEmpty() ? List.copyOf(columns) : columnOrder;
        if (!order.containsAll(columns)) {
            throw new IllegalStateException(name + " has columns not foreseen: " + columns);
        }
        try (Writer writer =
                        new OutputStreamWriter(
                                new GZIPOutputStream(
                                        Files.newOutputStream(folder.resolve(name + ".csv.gz"))),
                                StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
            List<String> header = new ArrayList<>(keys);
            header.addAll(order);
            csv.writeRecord(header);
            for (Map.Entry<String, TreeMap<String, Double>> row : rows.entrySet()) {
                if (row.getValue().values().stream().anyMatch(value -> value != 0)) {
                    List<String> fields = new ArrayList<>(List.of(row.getKey().split("\t")));
                    order.forEach(column -> fields.add(text(row.getValue().get(column), decimals)));
                    csv.writeRecord(fields);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " cannot be written", e);
        }
    }

    private static String text(Double value, int decimals) {
        return value == null
                ? ""
                : BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static int compareLabels(String a, String b) {
        boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
        int byLength = numbers ? Integer.compare(a.length(), b.length()) : 0;
        return byLength != 0 ? byLength : a.compareTo(b);
    }
}
