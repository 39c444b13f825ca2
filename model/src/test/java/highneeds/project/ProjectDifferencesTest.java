package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.forecast.RunChoices;
import highneeds.scenario.ScenarioBook;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ProjectDifferencesTest {

    private final Project before = ProjectFileTest.project();

    @Test
    void thereAreNoneToItself() {
        assertThat(ProjectDifferences.between(before, ProjectFileTest.project())).isEmpty();
    }

    @Test
    void rowsChoicesAndScenariosAreNamed() {
        Project after =
                before.withEvidence(before.evidence().withPlans(List.of()))
                        .withRun(new RunChoices(7, 0, 1))
                        .withScenarios(ScenarioBook.empty());
        assertThat(ProjectDifferences.between(before, after))
                .containsExactly(
                        "Rows of plans by census: 3 → 0.",
                        "Choices about the run changed.",
                        "Scenario gone: Early support.");
        assertThat(ProjectDifferences.between(after, before))
                .contains("New scenario: Early support.");
    }

    @Test
    void aPinnedNoteIsADifferenceButItsWordsAreNotRepeated() {
        PinnedNote note = new PinnedNote("Plans", "2027", "School opens", LocalDate.EPOCH);
        assertThat(ProjectDifferences.between(before, before.pinning(note)))
                .containsExactly("Notes pinned to charts changed.");
    }

    @Test
    void aLeverThatWasTurnedIsSaidInWords() {
        var scenario = before.scenarios().scenarios().getFirst();
        var type = highneeds.scenario.LeverType.of("fewer-new-plans");
        var lever = scenario.levers().getFirst();
        Project after =
                before.withScenarios(
                        before.scenarios()
                                .with(
                                        scenario.withLever(
                                                0,
                                                lever.withLever(
                                                        type.withDial(
                                                                lever.lever(), "percent", 10)))));
        assertThat(ProjectDifferences.between(before, after))
                .singleElement()
                .asString()
                .startsWith("Early support: ")
                .contains("5", "10");
    }
}
