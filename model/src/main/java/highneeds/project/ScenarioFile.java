package highneeds.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import highneeds.domain.Catalogue;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;
import highneeds.scenario.ScenarioDoubts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scenarios as a file of their own, to hand from one project or council to another: JSON in the
 * shape of {@link ScenarioSchema}, with whatever they stand on. It holds levers and words, never
 * anything of a child.
 */
public final class ScenarioFile {

    static final String FORMAT = "highneeds-scenarios";
    static final int VERSION = 1;

    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private static final ObjectMapper JSON = ProjectJson.mapper();

    private ScenarioFile() {}

    /** What a file holds. */
    private record Content(String format, Integer version, List<Scenario> scenarios) {}

    /**
     * Writes a scenario and those it stands on, parents first; a file that was there is replaced.
     *
     * @throws java.util.NoSuchElementException if there is no scenario of that name
     * @throws ProjectProblem if it could not be written
     */
    public static void write(ScenarioBook book, String name, Path file) throws ProjectProblem {
        Content content = new Content(FORMAT, VERSION, book.lineage(book.named(name)));
        try {
            AtomicFile.write(
                    file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A scenario could not be turned into bytes", e);
        }
    }

    /**
     * Reads scenarios into a book. They come in as drafts, since what was approved elsewhere is not
     * approved here; one that is there already under the same name and is the same stays, one that
     * differs comes in under a name that is free.
     *
     * @param catalogue needs and settings of the council
     * @throws ProjectProblem if the file is missing, holds something else, or names what the
     *     council's catalogue does not have
     */
    public static ScenarioBook readInto(ScenarioBook book, Path file, Catalogue catalogue)
            throws ProjectProblem {
        Map<String, String> names = new LinkedHashMap<>();
        ScenarioBook grown = book;
        for (Scenario read : read(file)) {
            List<String> unknown = ScenarioDoubts.unknownCodes(read.levers(), catalogue);
            if (!unknown.isEmpty()) {
                throw new ProjectProblem(
                        file,
                        "scenario '" + read.name() + "': " + unknown.getFirst(),
                        "Write a code of the council's catalogue in the file, or add it there.");
            }
            Scenario wanted =
                    read.draft().onParent(names.getOrDefault(read.parent(), read.parent()));
            String name = freeName(grown, wanted);
            names.put(read.name(), name);
            try {
                grown = has(grown, name) ? grown : grown.with(wanted.renamed(name));
            } catch (IllegalArgumentException e) {
                throw new ProjectProblem(file, e.getMessage(), "Put the parent first.", e);
            }
        }
        return grown;
    }

    private static String freeName(ScenarioBook book, Scenario wanted) {
        String name = wanted.name();
        for (int i = 2; has(book, name); i++) {
            if (book.named(name).draft().equals(wanted.renamed(name))) {
                return name;
            }
            name = wanted.name() + " " + i;
        }
        return name;
    }

    private static boolean has(ScenarioBook book, String name) {
        return name.equals(Scenario.BASELINE_NAME)
                || book.scenarios().stream().anyMatch(each -> each.name().equals(name));
    }

    private static List<Scenario> read(Path file) throws ProjectProblem {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw notScenarios(file, "it is too large", null);
            }
            Content content = JSON.readValue(Files.readAllBytes(file), Content.class);
            if (content == null || !FORMAT.equals(content.format())) {
                throw notScenarios(file, "its format is not '" + FORMAT + "'", null);
            }
            if (content.version() != null && content.version() > VERSION) {
                throw new ProjectProblem(
                        file,
                        "it was written by a newer version of High Needs",
                        "Install the newer version.");
            }
            if (content.scenarios() == null || content.scenarios().contains(null)) {
                throw notScenarios(file, "it lists no scenarios", null);
            }
            return new ArrayList<>(content.scenarios());
        } catch (NoSuchFileException e) {
            throw new ProjectProblem(
                    file, "there is no such file", "Check the name and the folder.", e);
        } catch (JsonMappingException e) {
            throw notScenarios(file, where(e) + why(e), e);
        } catch (JsonProcessingException e) {
            throw notScenarios(file, "it is not JSON", e);
        } catch (IOException e) {
            throw new ProjectProblem(file, "it cannot be read", "Check that you may open it.", e);
        }
    }

    /** "scenarios[0].levers[1].lever: ". */
    private static String where(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "" : path + ": ";
    }

    private static String why(JsonMappingException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof JsonProcessingException json
                ? json.getOriginalMessage()
                : cause.getMessage();
    }

    private static ProjectProblem notScenarios(Path file, String why, Exception cause) {
        return new ProjectProblem(
                file,
                "it does not hold scenarios the program can read: " + why,
                "'highneeds scenarios --schema' says what such a file holds.",
                cause);
    }
}
