package highneeds.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.issues.IssueGroup;
import highneeds.importer.Issue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DataViewModelTest {

    @TempDir Path folder;
    private DataViewModel model;

    @BeforeEach
    void open() {
        Fixture fixture = Fixture.open(folder);
        model = new DataViewModel(fixture.workspace, fixture.projects);
    }

    @Test
    void saysHowManyRowsWereReadUsedAndLeftOut() {
        assertThat(model.summaryProperty().get())
                .contains("400 rows")
                .contains("398 used")
                .contains("2 left out")
                .contains("3 issues");
    }

    @Test
    void groupsIssuesTheGravestFirst() {
        assertThat(model.groups()).hasSize(2);
        assertThat(model.groups().getFirst().severity()).isEqualTo(Issue.Severity.LEFT_OUT);
        assertThat(model.groups().getFirst().name()).isEqualTo("Unknown need");
        assertThat(model.issues()).hasSize(2);
    }

    @Test
    void filtersByAnyWord() {
        model.filterProperty().set("titles");
        assertThat(model.groups()).extracting(IssueGroup::code).containsExactly("titles-skipped");
        model.filterProperty().set("nothing like it");
        assertThat(model.groups()).isEmpty();
        assertThat(model.issues()).isEmpty();
    }

    @Test
    void savesTheListOfIssues() throws IOException {
        Path csv = folder.resolve("issues.csv");
        model.saveIssues(csv);
        assertThat(Files.readString(csv)).contains("cohort.csv").contains("What to do.");
    }

    @Test
    void rowsKeptPastTheirDayAreSaidUntilTheDateIsMoved() {
        Fixture fixture = Fixture.open(folder);
        DataViewModel model = new DataViewModel(fixture.workspace, fixture.projects);
        var reading = model.readings().getFirst();
        assertThat(model.overdueProperty().get()).isEmpty();
        model.deleteAfter(reading, java.time.LocalDate.now().minusDays(1));
        assertThat(model.overdueProperty().get()).contains(reading.file());
        assertThat(model.forgettableProperty().get()).isTrue();
        model.deleteAfter(reading, null);
        assertThat(model.overdueProperty().get()).isEmpty();
    }
}
