package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.project.assurance.Inputs;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class PinnedNoteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    private static PinnedNote note(String year, String text) {
        return new PinnedNote("Plans", year, text, DAY);
    }

    @Test
    void mayHaveTwoHundredCharactersAndNotOneMore() {
        assertThat(note("2027", "x".repeat(200)).text()).hasSize(200);
        assertThatThrownBy(() -> note("2027", "x".repeat(201)))
                .hasMessage("A note has at most 200 characters, not 201. Shorten it");
    }

    @Test
    void refusesToSayNothingNowhereOrOnNoDay() {
        assertThatThrownBy(() -> note("2027", " \n ")).hasMessageContaining("has words");
        assertThatThrownBy(() -> note("2027", null)).hasMessageContaining("has words");
        assertThatThrownBy(() -> note("", "Words")).hasMessageContaining("year of a chart");
        assertThatThrownBy(() -> new PinnedNote(" ", "2027", "Words", DAY))
                .hasMessageContaining("year of a chart");
        assertThatThrownBy(() -> new PinnedNote("Plans", "2027", "Words", null))
                .hasMessageContaining("day");
    }

    @Test
    void aRefusalNeverRepeatsTheWords() {
        assertThatThrownBy(() -> note("2027", "secret ".repeat(40)))
                .hasMessageNotContaining("secret");
    }

    @Test
    void pastedLinesBecomeOneWithoutWhatCannotBeSeen() {
        assertThat(note("2027", "\tSchool\r\nopens\u0000 \u202elate ").text())
                .isEqualTo("School opens late");
    }

    @Test
    void aYearOfAChartHasOneNoteAndTheNewOneTakesItsPlace() {
        Project project = ProjectFileTest.project().pinning(note("2027", "First"));
        Project changed = project.pinning(note("2028", "Other")).pinning(note("2027", "Second"));
        assertThat(changed.notes()).containsExactly(note("2027", "Second"), note("2028", "Other"));
        assertThat(changed.unpinning("Plans", "2027").notes())
                .containsExactly(note("2028", "Other"));
        assertThat(changed.unpinning("Spend", "2027")).isEqualTo(changed);
    }

    @Test
    void changesNoFigureSoASignOffStands() {
        Inputs before = new InputHashes().of(ProjectFileTest.project());
        Inputs after = new InputHashes().of(ProjectFileTest.project().pinning(note("2027", "A")));
        assertThat(after.changes(before)).isEmpty();
        assertThat(after.hash()).isEqualTo(before.hash());
    }
}
