package highneeds.project;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes a file of comma-separated text in a file beside it, as W3C's CSV on the Web has it:
 * found by its name, "results.csv-metadata.json".
 */
public final class CsvMetadata {

    /** What follows the name of the file described. */
    public static final String ENDING = "-metadata.json";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private CsvMetadata() {}

    /**
     * Writes the description.
     *
     * @param csv the file described, in UTF-8 with a header and lines ended by a line feed
     * @param columns names of its columns with their CSV on the Web types, in their order
     * @param note what it comes from: texts, numbers, and lists and maps of them
     * @return the file beside it
     * @throws IOException if it cannot be written
     */
    public static Path write(
            Path csv, String title, Map<String, String> columns, Map<String, Object> note)
            throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@context", "http://www.w3.org/ns/csvw");
        all.put("url", csv.getFileName().toString());
        all.put("dc:title", title);
        all.put("dialect", Map.of("lineTerminators", List.of("\n")));
        all.put("notes", List.of(note));
        all.put("tableSchema", Map.of("columns", described(columns)));
        Path beside = csv.resolveSibling(csv.getFileName() + ENDING);
        Files.write(beside, JSON.writeValueAsBytes(all));
        return beside;
    }

    private static List<Map<String, String>> described(Map<String, String> columns) {
        return columns.entrySet().stream()
                .map(
                        column -> {
                            Map<String, String> one = new LinkedHashMap<>();
                            one.put("name", column.getKey());
                            one.put("titles", column.getKey());
                            one.put("datatype", column.getValue());
                            return one;
                        })
                .toList();
    }
}
