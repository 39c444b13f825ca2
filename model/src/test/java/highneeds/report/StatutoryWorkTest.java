package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.project.ProjectRun;
import highneeds.projection.YearOutcome;
import highneeds.report.disclosure.Release;
import highneeds.report.table.Cell;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.WorkTable;
import highneeds.workload.Lateness;
import highneeds.workload.Post;
import highneeds.workload.Role;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadChoices;
import highneeds.workload.WorkloadForecast;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What papers say of requests, reviews and appeals, and of plans that wait for staff. */
class StatutoryWorkTest {

    private static final WorkloadChoices SHORT_OF_STAFF =
            WorkloadChoices.DEFAULT
                    .withPosts(
                            Stream.of(Role.values())
                                    .map(role -> Post.inPost(role, role == Role.CASEWORKER ? 5 : 4))
                                    .toList())
                    .withLate(Lateness.BACKDATED);

    @TempDir Path folder;

    private static Project project(WorkloadChoices choices) {
        return Project.of(Exampleshire.evidence(), List.of(), List.of()).withWorkload(choices);
    }

    private static Forecast forecast(Project project) {
        return ProjectRun.of(project).expected("Baseline");
    }

    private static SafeReport report(Project project, Release release) {
        return ProjectContent.released(
                ProjectContent.of(
                        project, List.of(forecast(project)), LocalDate.of(2026, 3, 2), "0.1.0"),
                project,
                release);
    }

    private static Optional<ReportTable> table(SafeReport report, String name) {
        return report.tables().stream()
                .map(each -> each.table())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static double first(ReportTable table, String... row) {
        return ((Cell.Figure) table.rows().get(table.row(row)).cells().get(table.labels())).value();
    }

    @Test
    void theTableHoldsTheFiguresOfTheWorkWithTheirRange() {
        Project project = project(SHORT_OF_STAFF);
        ReportTable table =
                table(report(project, Release.internal()), WorkTable.NAME).orElseThrow();
        WorkloadForecast work =
                WorkloadForecast.of(
                                forecast(project).outcome().years(),
                                Optional.empty(),
                                SHORT_OF_STAFF)
                        .ranged(project.run().seed());
        int year = work.outcome().wholeYears().getFirst();
        assertThat(first(table, "Baseline", "Requests received"))
                .isCloseTo(work.outcome().flow(WorkKind.REQUEST, year).started(), within(0.01));
        double expected = first(table, "Baseline", WorkTable.IN_TIME);
        assertThat(expected)
                .isCloseTo(work.outcome().flow(WorkKind.REQUEST, year).shareInTime(), within(1e-6))
                .isBetween(
                        first(table, "Baseline", WorkTable.IN_TIME + ": low") - 0.05,
                        first(table, "Baseline", WorkTable.IN_TIME + ": high") + 0.05);
        assertThat(table.about()).contains("80% range", "working assumptions", "none is given up");
    }

    @Test
    void nothingIsSaidWhereNothingIsKnown() {
        SafeReport report = report(project(WorkloadChoices.DEFAULT), Release.internal());
        assertThat(table(report, WorkTable.NAME)).isEmpty();
    }

    @Test
    void noCountOfTheWorkIsInAPublicPaper() {
        SafeReport report = report(project(SHORT_OF_STAFF), Release.forPublic());
        assertThat(table(report, WorkTable.NAME)).isEmpty();
    }

    @Test
    void theReformPlansRequestsAreThoseDueAndItsPlansThoseMade() {
        Project project = project(SHORT_OF_STAFF);
        YearOutcome year = forecast(project).outcome().years().getFirst();
        assertThat(year.waiting().total()).isPositive();
        SafeReport report = report(project, Release.internal());
        double due = year.joiners().total() + year.waiting().total();
        assertThat(first(table(report, "LSRP 10").orElseThrow(), "10", "Total"))
                .isCloseTo(due / 0.65 / 0.94, within(0.5));
        assertThat(first(table(report, "LSRP 11").orElseThrow(), "11", "Total"))
                .isCloseTo(due / 0.94, within(0.5));
        assertThat(first(table(report, "LSRP 12").orElseThrow(), "12", "Total"))
                .isCloseTo(year.joiners().total(), within(0.5));
    }

    @Test
    void thePaperSaysWhetherPlansComeInTimeAndWhatItTakes() throws Exception {
        Path file = folder.resolve("board.docx");
        DocxReport.write(report(project(SHORT_OF_STAFF), Release.restricted()), file);
        try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(file))) {
            List<String> words =
                    paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(words).anyMatch(text -> text.contains("Plans within 20 weeks"));
            assertThat(words)
                    .anyMatch(text -> text.contains("are expected within 20 weeks of the request"));
            assertThat(words).anyMatch(text -> text.contains("it is not saved"));
        }
    }
}
