package highneeds.finance.returns;

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

/**
 * Rows that both returns list primary needs in. A need the returns have no row for, such as one a
 * council added, is counted in {@value #OTHER}.
 */
final class NeedRows {

    static final String OTHER = "Other Difficulty/Disability";

    private static final Map<String, List<String>> NEEDS_OF_ROW = read();

    private NeedRows() {}

    /** Labels in the order of the returns. */
    static List<String> labels() {
        return List.copyOf(NEEDS_OF_ROW.keySet());
    }

    /** Row of a need by its code. */
    static String of(String need) {
        return NEEDS_OF_ROW.entrySet().stream()
                .filter(row -> row.getValue().contains(need))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    private static Map<String, List<String>> read() {
        try (InputStream stream = NeedRows.class.getResourceAsStream("need-rows.csv");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            Map<String, List<String>> rows = new LinkedHashMap<>();
            csv.forEach(
                    row ->
                            rows.put(
                                    row.getField("row"),
                                    List.of(row.getField("needs").split("\\|"))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped rows of needs cannot be read", e);
        }
    }
}
