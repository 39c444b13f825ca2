package highneeds.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.issues.IssueGroup;
import highneeds.importer.Issue;
import highneeds.importer.entry.TablePreview;

import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class IssuesViewModelTest {

    @TempDir Path folder;
    private Fixture fixture;
    private IssuesViewModel model;

    @BeforeEach
    void open() {
        fixture = Fixture.open(folder);
        model = new IssuesViewModel(fixture.workspace, fixture.projects, fixture.background);
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
        model.filterProperty().set("unknown need");
        assertThat(model.groups()).extracting(IssueGroup::code).containsExactly("unknown-need");
        model.filterProperty().set("nothing like it");
        assertThat(model.groups()).isEmpty();
        assertThat(model.issues()).isEmpty();
    }

    @Test
    void filtersByHowGraveAndByFile() {
        model.severityProperty().set(Optional.of(Issue.Severity.NOTE));
        assertThat(model.groups()).extracting(IssueGroup::code).containsExactly("titles-skipped");
        model.severityProperty().set(Optional.empty());
        assertThat(model.files()).contains("", "cohort.csv");
        model.fileProperty().set("cohort.csv");
        assertThat(model.issues()).isNotEmpty().allMatch(i -> i.file().equals("cohort.csv"));
    }

    @Test
    void savesTheListAsText() throws IOException {
        Path csv = folder.resolve("issues.csv");
        model.save(csv);
        assertThat(Files.readString(csv)).contains("cohort.csv").contains("What to do.");
    }

    @Test
    void savesTheListAsAWorkbook() throws IOException {
        Path xlsx = folder.resolve("issues.xlsx");
        model.save(xlsx);
        try (var book = WorkbookFactory.create(xlsx.toFile(), null, true)) {
            int last = book.getSheetAt(book.getNumberOfSheets() - 1).getLastRowNum();
            assertThat(last).isEqualTo(fixture.workspace.project().issues().size());
        }
    }

    private Issue imported() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path file =
                Files.writeString(
                        data.resolve("cohort 2026.csv"),
                        """
                        Census date,Pupil ID,NC year,Primary need,Provision type
                        2026-01-15,P1,7,ASD,Special school
                        2026-01-15,P2,8,Purple,Special school
                        2026-01-15,P3,9,ASD,Special school
                        """);
        fixture.projects.take(List.of(file));
        fixture.intake.go(highneeds.app.intake.Step.REVIEW);
        fixture.intake.accept();
        return fixture.workspace.project().issues().stream()
                .filter(issue -> issue.code().equals("unknown-need"))
                .filter(issue -> issue.file().equals("cohort 2026.csv"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheRowOfAnIssueWithThoseAroundIt() throws IOException {
        model.look(imported());
        assertThat(model.rows()).extracting(TablePreview.Row::number).containsExactly(2, 3, 4);
        assertThat(model.rows().get(1).cells()).contains("Purple");
    }

    @Test
    void showsNoRowOfAFileThatHasChanged() throws IOException {
        Issue issue = imported();
        Files.writeString(folder.resolve("data/cohort 2026.csv"), "Other,Things\n1,2\n3,4\n");
        model.look(issue);
        assertThat(model.rows()).isEmpty();
        assertThat(model.noRowsProperty().get()).contains("has changed since");
    }
}
