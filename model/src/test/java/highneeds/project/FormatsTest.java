package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import highneeds.forecast.RunChoices;
import highneeds.project.OpenFile.Others;
import highneeds.project.store.Archive;
import highneeds.project.store.Manifest;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files of every format ever released, kept in {@code resources/formats}: the same project in each.
 */
class FormatsTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "formats");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    @Test
    void everyFormatOpensAsTheSameProject() throws Exception {
        List<Project> projects = new ArrayList<>();
        for (int format = 1; format <= DocumentCodec.FORMAT; format++) {
            projects.add(ProjectFile.open(fixture(format)));
        }
        assertThat(projects).hasSizeGreaterThan(1).containsOnly(projects.getFirst());
        assertThat(projects.getFirst().scenarios().scenarios()).hasSize(1);
    }

    @Test
    void anOlderFormatGivesTheSameForecast() throws Exception {
        Project old = ProjectFile.open(fixture(1));
        Path now = folder.resolve("now.highneeds");
        ProjectFile.save(old, now);
        for (String scenario : ProjectRun.of(old).scenarioNames()) {
            assertThat(ProjectRun.of(ProjectFile.open(now)).expected(scenario).results())
                    .isEqualTo(ProjectRun.of(old).expected(scenario).results());
        }
    }

    @Test
    void openingAnOlderFormatLeavesItAsItIs() throws Exception {
        Path file = Files.copy(fixture(1), folder.resolve("old.highneeds"));
        ProjectFile.open(file);
        assertThat(file).hasSameBinaryContentAs(fixture(1));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aNewerFormatOpensToBeReadAndSaysWhoMadeIt() throws Exception {
        Path file = changed(archive -> newer(archive, Map.of()));
        OpenFile opened = OpenFile.read(file, null);
        assertThat(opened.newer()).isTrue();
        assertThat(opened.madeWith()).isEqualTo("99.1");
        assertThat(opened.document().project()).isEqualTo(ProjectFile.open(fixture(1)));
        assertThatThrownBy(() -> ProjectFile.open(file)).hasMessageContaining("99.1");
    }

    @Test
    void aNewerFormatThatCannotBeReadIsNotCalledDamaged() throws Exception {
        Path file = changed(archive -> newer(archive, Map.of("project.json", "[]".getBytes())));
        assertThatThrownBy(() -> OpenFile.read(file, null))
                .hasMessageContaining("99.1")
                .hasMessageContaining("Install the newer version")
                .hasMessageNotContaining("damaged");
    }

    private static Archive newer(Archive archive, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>(archive.parts());
        parts.putAll(more);
        return new Archive(Manifest.of(DocumentCodec.FORMAT + 1, "High Needs", "99.1"), parts);
    }

    @Test
    void whatAnotherVersionAddedSurvivesASave() throws Exception {
        Path file = changed(FormatsTest::withUnknownFields);
        OpenFile opened = OpenFile.read(file, null);
        Project changed = opened.document().project().withRun(new RunChoices(7, 40, 1));
        Scenario first = changed.scenarios().scenarios().getFirst();
        changed =
                changed.withScenarios(
                        changed.scenarios()
                                .with(
                                        new Scenario(
                                                first.name(),
                                                "Another text.",
                                                "",
                                                first.levers())));
        opened.save(Document.of(changed), Others.ASK, folder);
        Archive after = Archive.read(Files.readAllBytes(file));
        assertThat(after.manifest().fields().path("mood").asText()).isEqualTo("sunny");
        assertThat(after.parts()).containsKey("signatures.json");
        String all = text(after);
        assertThat(all).contains("Another text.", "in the index", "in a scenario", "in the run");
        assertThat(ProjectFile.open(file)).isEqualTo(changed);
    }

    private static Archive withUnknownFields(Archive archive) throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>(archive.parts());
        ObjectNode index = (ObjectNode) JSON.readTree(parts.get("project.json"));
        index.put("mottos", "in the index");
        ObjectNode scenario = (ObjectNode) index.path("scenarios").get(0);
        scenario.setAll(more(parts, scenario, "in a scenario"));
        ObjectNode run = (ObjectNode) index.path("run");
        run.setAll(more(parts, run, "in the run"));
        parts.put("project.json", JSON.writeValueAsBytes(index));
        parts.put("signatures.json", "{}".getBytes());
        ObjectNode manifest = archive.manifest().fields().deepCopy();
        manifest.put("mood", "sunny");
        return new Archive(new Manifest(manifest), parts);
    }

    private static ObjectNode more(Map<String, byte[]> parts, ObjectNode at, String text)
            throws Exception {
        ObjectNode value = (ObjectNode) JSON.readTree(parts.get(at.path("part").asText()));
        value.put("addedLater", text);
        String name = "parts/" + text.replace(' ', '-') + ".json";
        parts.put(name, JSON.writeValueAsBytes(value));
        return JSON.createObjectNode().put("part", name);
    }

    private static String text(Archive archive) {
        StringBuilder text = new StringBuilder();
        archive.parts().values().forEach(part -> text.append(new String(part)));
        return text.toString();
    }

    private interface Change {
        Archive of(Archive archive) throws Exception;
    }

    /** The newest fixture with something changed. */
    private Path changed(Change change) throws Exception {
        Archive archive = Archive.read(Files.readAllBytes(fixture(DocumentCodec.FORMAT)));
        return Files.write(folder.resolve("p.highneeds"), change.of(archive).bytes());
    }

    private static Path fixture(int format) {
        return FIXTURES.resolve("format-" + format + ".highneeds");
    }
}
