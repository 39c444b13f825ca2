package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ProjectsTest {

    @TempDir Path folder;

    @Test
    void theSampleOpensWithItsResults() {
        Fixture fixture = Fixture.open(folder);
        assertThat(fixture.projects.placeProperty().get()).isEqualTo(Place.RESULTS);
        assertThat(fixture.projects.problemProperty().get()).isNull();
    }

    @Test
    void savedAndOpenedAgainItIsTheSame() {
        Fixture fixture = Fixture.open(folder);
        fixture.projects.saveAs(folder.resolve("mine"));
        assertThat(fixture.projects.problemProperty().get()).isNull();
        Fixture other = new Fixture(folder);
        assertThat(other.projects.recent()).containsExactly(folder.resolve("mine.highneeds"));
        other.projects.take(List.of(folder.resolve("mine.highneeds")));
        assertThat(other.workspace.project()).isEqualTo(fixture.workspace.project());
        assertThat(other.workspace.unsavedProperty().get()).isFalse();
    }

    @Test
    void aFileThatIsGoneIsExplainedAndNothingIsLost() {
        Fixture fixture = Fixture.open(folder);
        var before = fixture.workspace.project();
        fixture.projects.take(List.of(folder.resolve("gone.xlsx")));
        assertThat(fixture.intake.sheets().all().getFirst().file()).isEqualTo("gone.xlsx");
        assertThat(fixture.intake.sheets().all().getFirst().said()).isNotBlank();
        assertThat(fixture.workspace.project()).isSameAs(before);
        fixture.projects.open(folder.resolve("gone.highneeds"));
        assertThat(fixture.projects.problemProperty().get().why()).contains("gone.highneeds");
        assertThat(fixture.workspace.project()).isSameAs(before);
    }
}
