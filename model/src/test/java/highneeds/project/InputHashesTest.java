package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.forecast.RunChoices;
import highneeds.project.assurance.Inputs;
import highneeds.project.assurance.LogEntry;
import highneeds.project.assurance.QualityRecord;
import highneeds.scenario.ScenarioBook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class InputHashesTest {

    private static final Project PROJECT = ProjectFileTest.project();
    private static final Inputs INPUTS = new InputHashes().of(PROJECT);

    @TempDir Path folder;

    @Test
    void theyAreTheSameAfterSavingAndOpening() throws Exception {
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(PROJECT, file);
        assertThat(new InputHashes().of(ProjectFile.open(file))).isEqualTo(INPUTS);
    }

    @Test
    void eachChangeOfFiguresIsSeenInItsOwnHash() {
        InputHashes hashes = new InputHashes();
        assertThat(hashes.of(PROJECT)).isEqualTo(INPUTS);
        assertThat(INPUTS.changes(hashes.of(PROJECT.withRun(new RunChoices(7, 50, 3)))))
                .containsExactly("the years, simulations or seed");
        assertThat(INPUTS.changes(hashes.of(PROJECT.withScenarios(ScenarioBook.empty()))))
                .containsExactly("the scenarios");
        assertThat(
                        INPUTS.changes(
                                hashes.of(
                                        PROJECT.withEvidence(
                                                PROJECT.evidence().withPlans(List.of())))))
                .containsExactly("the data");
    }

    @Test
    void whatIsWrittenInALogChangesNoFigure() {
        LogEntry entry = new LogEntry(LocalDate.of(2026, 5, 1), "Board", "Growth held.", "");
        Project logged = PROJECT.withAssurance(QualityRecord.NONE.withDecisions(List.of(entry)));
        assertThat(new InputHashes().of(logged)).isEqualTo(INPUTS);
    }
}
