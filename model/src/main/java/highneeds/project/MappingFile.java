package highneeds.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import highneeds.importer.mapping.Mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Mappings as a file of their own, so that one council can hand its way of reading an export to the
 * next term or to a colleague. JSON, a list of {@link Mapping}; it holds headings and codes, never
 * a value of a row.
 */
public final class MappingFile {

    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final ObjectMapper JSON = ProjectJson.mapper();

    private MappingFile() {}

    /**
     * Writes mappings; a file that was there is replaced.
     *
     * @throws ProjectProblem if it could not be written
     */
    public static void write(List<Mapping> mappings, Path file) throws ProjectProblem {
        try {
            AtomicFile.write(
                    file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(mappings));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Mappings could not be turned into bytes", e);
        }
    }

    /**
     * Reads mappings.
     *
     * @throws ProjectProblem if the file is missing or holds something else
     */
    public static List<Mapping> read(Path file) throws ProjectProblem {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw notMappings(file, null);
            }
            List<Mapping> mappings =
                    JSON.readValue(Files.readAllBytes(file), new TypeReference<List<Mapping>>() {});
            if (mappings == null || mappings.contains(null)) {
                throw notMappings(file, null);
            }
            return List.copyOf(mappings);
        } catch (NoSuchFileException e) {
            throw new ProjectProblem(
                    file, "there is no such file", "Check the name and the folder.", e);
        } catch (JsonProcessingException e) {
            throw notMappings(file, e);
        } catch (IOException e) {
            throw new ProjectProblem(file, "it cannot be read", "Check that you may open it.", e);
        }
    }

    /** Mappings known before, with those used now in place of any for the same headings. */
    public static List<Mapping> joined(List<Mapping> known, List<Mapping> used) {
        Map<String, Mapping> byHeadings = new LinkedHashMap<>();
        known.forEach(mapping -> byHeadings.put(key(mapping), mapping));
        used.forEach(mapping -> byHeadings.put(key(mapping), mapping));
        return List.copyOf(byHeadings.values());
    }

    private static String key(Mapping mapping) {
        return mapping.kind() + "/" + mapping.fingerprint();
    }

    private static ProjectProblem notMappings(Path file, Exception cause) {
        return new ProjectProblem(
                file,
                "it does not hold mappings of headings",
                "Choose a file that an import wrote with --save-mapping.",
                cause);
    }
}
