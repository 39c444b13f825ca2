package highneeds.app.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.assurance.AssuranceViewModel.Log;
import highneeds.forecast.RunChoices;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

class AssuranceViewModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    @TempDir Path folder;
    private Fixture fixture;
    private AssuranceViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        model = new AssuranceViewModel(fixture.projects.work());
    }

    @Test
    void anEntryIsKeptWithTheProjectAndCanBeUndone() {
        assertThat(model.add(Log.DECISIONS, DAY, "Board", "Growth held.", "Minute 4")).isTrue();
        assertThat(model.entries(Log.DECISIONS)).hasSize(1);
        assertThat(fixture.workspace.project().assurance().decisions()).hasSize(1);
        assertThat(fixture.workspace.undoableProperty().get()).containsExactly("log a decision");
        fixture.workspace.undo();
        assertThat(model.entries(Log.DECISIONS)).isEmpty();
    }

    @Test
    void anEntryWithoutAPersonIsRefusedWithWhatToDo() {
        assertThat(model.add(Log.CHECKS, DAY, " ", "Added up.", "")).isFalse();
        assertThat(model.refusedProperty().get()).contains("Write a name or a board.");
        assertThat(model.add(Log.CHECKS, DAY, "B. Okoro", "Added up.", "")).isTrue();
        assertThat(model.refusedProperty().get()).isEmpty();
        model.remove(Log.CHECKS, model.entries(Log.CHECKS).getFirst());
        assertThat(model.entries(Log.CHECKS)).isEmpty();
    }

    @Test
    void isSignedOffUntilSomethingChangesAndAgainWhenThatIsUndone() {
        assertThat(model.standingProperty().get().draft()).isTrue();
        assertThat(model.sign("A. Patel", "B. Okoro", DAY)).isTrue();
        assertThat(model.standingProperty().get().draft()).isFalse();
        fixture.workspace.change("run", project -> project.withRun(new RunChoices(4, 40, 9)));
        assertThat(model.standingProperty().get().draft()).isTrue();
        assertThat(model.standingProperty().get().words(true)).contains("seed changed");
        fixture.workspace.undo();
        assertThat(model.standingProperty().get().draft()).isFalse();
        model.withdraw();
        assertThat(model.standingProperty().get().draft()).isTrue();
    }

    @Test
    void nobodySignsOffTheirOwnForecast() {
        assertThat(model.sign("A. Patel", "a patel", DAY)).isFalse();
        assertThat(model.refusedProperty().get()).contains("someone other than its author");
        assertThat(fixture.workspace.undoableProperty().get()).isEmpty();
    }

    @Test
    void theDataLogHasEachFileAndTakesOwnerAndSunset() {
        DataLine line = model.dataProperty().get().getFirst();
        assertThat(line.file()).isEqualTo("cohort.csv");
        assertThat(line.rows()).isEqualTo(398);
        model.note(line, "SEN team", LocalDate.now().minusDays(1));
        DataLine noted = model.dataProperty().get().getFirst();
        assertThat(noted.note().owner()).isEqualTo("SEN team");
        assertThat(noted.past()).isTrue();
        assertThat(model.doubtsProperty().get()).anyMatch(doubt -> doubt.contains("sunset"));
    }

    @Test
    void assumptionsWithoutEvidenceAreADoubt() {
        assertThat(model.assumptionsProperty().get()).hasSize(1);
        assertThat(model.doubtsProperty().get())
                .anyMatch(doubt -> doubt.contains("1 assumption has no evidence"))
                .anyMatch(doubt -> doubt.contains("Nobody has written down a check"));
    }
}
