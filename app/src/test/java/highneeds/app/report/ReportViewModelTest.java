package highneeds.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Desk;
import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReportViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private ReportViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        model =
                new ReportViewModel(
                        fixture.workspace,
                        fixture.forecasts,
                        fixture.desk,
                        fixture.background,
                        fixture.projects.problemProperty());
        model.folderProperty().set(folder.resolve("papers"));
    }

    @Test
    void writesTheChosenPapersAboutTheChosenScenarios() throws IOException {
        model.chosenScenarios().remove("Baseline");
        model.write();
        assertThat(fixture.projects.problemProperty().get()).isNull();
        assertThat(model.written()).hasSize(1);
        assertThat(Files.readAllLines(model.written().getFirst()))
                .containsExactly(SmallCouncil.SCENARIO);
    }

    @Test
    void isNotReadyWithoutAPaperOrAScenario() {
        assertThat(model.readyProperty().get()).isTrue();
        model.chosenPapers().clear();
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void aFolderThatCannotBeMadeIsExplained() throws IOException {
        model.folderProperty().set(Files.writeString(folder.resolve("file"), "").resolve("in"));
        model.write();
        assertThat(fixture.projects.problemProperty().get()).isNotNull();
        assertThat(model.written()).isEmpty();
    }

    @Test
    void fileNamesHoldNothingASystemRefuses() {
        Desk.Paper paper = fixture.desk.papers().getFirst();
        assertThat(ReportViewModel.fileName("A/B: \"C\"", paper)).doesNotContain("/", ":", "\"");
    }
}
