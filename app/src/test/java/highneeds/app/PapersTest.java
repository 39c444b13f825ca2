package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.assumptions.Baseline;
import highneeds.domain.Progress;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.report.disclosure.Release;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The window's packs with the real exporters. */
class PapersTest {

    @TempDir Path folder;

    private final ModelDesk desk = new ModelDesk(Path.of("none"), Path.of("target", "papers.key"));
    private final Project project = named("A plan of our own");

    @Test
    void aPublicPackOfASmallCouncilComesWithItsCautionsAndIsKeptInTheLedger() throws Exception {
        Path saved = folder.resolve("small.highneeds");
        Desk.Pack pack = prepare(order(Release.forPublic(), saved));
        assertThat(pack.cautions())
                .anyMatch(caution -> caution.contains("appear as options with a number"));
        assertThat(folder.resolve("out")).doesNotExist();
        Desk.Written written = pack.write(Progress.NONE);
        assertThat(written.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "Small - Workbook.xlsx",
                        "Small - Board paper.docx",
                        "Small - Slides.pptx",
                        "Small - Tables");
        assertThat(folder.resolve("small.published.csv")).isNotEmptyFile();
        assertThat(folder.resolve("out").resolve("Small - Tables").resolve("sign-off.csv"))
                .content()
                .contains("Draft until it is signed off");
    }

    @Test
    void aPackThatCannotBeWrittenIsNotKeptInTheLedger() throws Exception {
        Path saved = folder.resolve("small.highneeds");
        Desk.Pack pack = prepare(order(Release.forPublic(), saved));
        Files.writeString(folder.resolve("out"), "a file in the way");
        assertThatThrownBy(() -> pack.write(Progress.NONE))
                .hasMessageContaining("out")
                .hasMessageContaining("Choose a folder of your own");
        assertThat(Files.readAllLines(folder.resolve("small.published.csv"))).hasSize(1);
        assertThat(folder.resolve("out")).hasContent("a file in the way");
    }

    private static Project named(String scenario) {
        Project council = SmallCouncil.project();
        return council.withScenarios(council.scenarios().renamed(SmallCouncil.SCENARIO, scenario));
    }

    private Desk.Pack prepare(PackOrder order) throws Exception {
        Baseline baseline = desk.baseline(project);
        List<Forecast> about =
                List.of(run(baseline, Scenario.BASELINE_NAME), run(baseline, "A plan of our own"));
        return desk.prepare(project, about, order, Progress.NONE);
    }

    private Forecast run(Baseline baseline, String name) {
        return desk.run(project, project.scenarios().named(name), baseline, 20, Progress.NONE);
    }

    private PackOrder order(Release release, Path saved) {
        return new PackOrder(
                desk.papers().stream().filter(paper -> !paper.internalOnly()).toList(),
                release,
                Optional.empty(),
                Optional.empty(),
                "Small",
                folder.resolve("out"),
                Optional.of(saved));
    }
}
