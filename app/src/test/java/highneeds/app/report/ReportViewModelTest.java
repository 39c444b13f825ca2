package highneeds.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.RuleSet;

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
        model = new ReportViewModel(fixture.atHand());
        model.folderProperty().set(folder.resolve("papers"));
    }

    @Test
    void writesTheChosenPapersAboutTheChosenScenariosForThePublic() throws IOException {
        model.write();
        assertThat(fixture.projects.problemProperty().get()).isNull();
        assertThat(Files.readAllLines(model.written().getFirst()))
                .containsExactly("Baseline", SmallCouncil.SCENARIO);
        assertThat(fixture.desk.asked.release().profile()).isEqualTo(Profile.PUBLIC);
        assertThat(fixture.desk.asked.papers()).extracting(p -> p.id()).containsExactly("list");
    }

    @Test
    void theBaselineIsAlwaysThereSinceAllIsComparedWithIt() throws IOException {
        model.chosenScenarios().clear();
        model.write();
        assertThat(Files.readAllLines(model.written().getFirst())).containsExactly("Baseline");
    }

    @Test
    void cautionsAreShownBeforeAnythingIsWritten() {
        fixture.desk.cautions.add("All children with a need are in one category.");
        model.write();
        assertThat(model.cautions()).containsExactly(fixture.desk.cautions.getFirst());
        assertThat(model.written()).isEmpty();
        assertThat(folder.resolve("papers")).doesNotExist();
        model.writeWaiting();
        assertThat(model.written()).hasSize(1);
        assertThat(model.cautions()).isEmpty();
    }

    @Test
    void mergingFromTheCautionsLooksAgainWithSmallGroupsTogether() {
        fixture.desk.cautions.add("Small groups.");
        model.write();
        model.mergeAndWrite();
        assertThat(fixture.desk.asked.release().merging()).isTrue();
        assertThat(model.cautions()).isNotEmpty();
        assertThat(model.written()).isEmpty();
    }

    @Test
    void aPackThatWaitsIsForgottenWhenAnythingChanges() {
        fixture.desk.cautions.add("Small groups.");
        model.write();
        model.release().releasedByProperty().set("Director");
        assertThat(model.cautions()).isEmpty();
        model.writeWaiting();
        assertThat(model.written()).isEmpty();
        model.write();
        fixture.workspace.change(
                "rename",
                project ->
                        project.withScenarios(
                                project.scenarios().renamed(SmallCouncil.SCENARIO, "Renamed")));
        assertThat(model.cautions()).isEmpty();
    }

    @Test
    void aRenamedScenarioStaysChosenOrNot() throws IOException {
        model.chosenScenarios().remove(SmallCouncil.SCENARIO);
        rename(SmallCouncil.SCENARIO, "Other");
        assertThat(model.chosenScenarios()).doesNotContain("Other");
        model.chosenScenarios().add("Other");
        rename("Other", "Third");
        model.write();
        assertThat(Files.readAllLines(model.written().getFirst()))
                .containsExactly("Baseline", "Third");
    }

    @Test
    void countsWithoutProtectionNeedTheNameOfWhoApprovedIt() {
        assertThat(model.whyNotProperty().get()).isEmpty();
        model.release().rulesProperty().set(RuleSet.UNROUNDED);
        assertThat(model.whyNotProperty().get()).contains("Released by");
        model.release().releasedByProperty().set("Director of Education");
        assertThat(model.whyNotProperty().get()).isEmpty();
        model.write();
        assertThat(fixture.desk.asked.release().releasedBy()).isEqualTo("Director of Education");
    }

    @Test
    void exactResultsAreWrittenForInternalPacksAlone() {
        model.chosenPapers().addAll(model.papers());
        model.write();
        assertThat(fixture.desk.asked.papers()).extracting(p -> p.id()).containsExactly("list");
        model.release().profileProperty().set(Profile.INTERNAL);
        model.write();
        assertThat(fixture.desk.asked.papers())
                .extracting(p -> p.id())
                .containsExactly("list", "exact");
    }

    @Test
    void saysWhatIsMissingWithoutAPaper() {
        model.chosenPapers().clear();
        assertThat(model.whyNotProperty().get()).isEqualTo("Choose a paper to write.");
    }

    @Test
    void aFolderThatCannotBeMadeIsExplained() throws IOException {
        model.folderProperty().set(Files.writeString(folder.resolve("file"), "").resolve("in"));
        model.write();
        assertThat(fixture.projects.problemProperty().get()).isNotNull();
        assertThat(model.written()).isEmpty();
    }

    private void rename(String from, String to) {
        fixture.workspace.change(
                "rename", project -> project.withScenarios(project.scenarios().renamed(from, to)));
    }
}
