package highneeds.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.SmallCouncil;
import highneeds.monitor.Thresholds;
import highneeds.project.Project;
import highneeds.project.ProjectFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class MonitorCommandTest {

    @TempDir Path folder;
    private Path project;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void save() throws Exception {
        project = folder.resolve("small.highneeds");
        ProjectFile.save(SmallCouncil.project(), project);
    }

    private int run(Object... arguments) {
        String[] texts =
                java.util.Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        return CommandLineTool.run(new PrintWriter(out), new PrintWriter(err), texts);
    }

    private Path ledger(String... rows) throws Exception {
        return Files.writeString(
                folder.resolve("ledger.csv"),
                "Line,Month,Actual\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void theTermIsPrintedWrittenAndKept() throws Exception {
        Path saved = folder.resolve("later.highneeds");
        int code =
                run(
                        "monitor",
                        project,
                        "--actuals",
                        ledger("1.2.1,April 2025,300000", "1.2.1,June 2025,310000"),
                        "--red",
                        "4",
                        "--keep",
                        "Summer term",
                        "--by",
                        "AP",
                        "--save",
                        saved,
                        "--out",
                        folder.resolve("report"));
        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("2025-26, the ledger to 2025-06")
                .contains("Nothing is posted in May 2025")
                .contains("Top-ups and fees", "80% range");
        assertThat(folder.resolve("report/monitoring-report.docx")).isNotEmptyFile();
        assertThat(folder.resolve("report/monitoring-report.xlsx")).isNotEmptyFile();
        Project kept = ProjectFile.open(saved);
        assertThat(kept.monitoring().choices().thresholds())
                .isEqualTo(new Thresholds(1, 4, 10_000));
        assertThat(kept.monitoring().reports().getFirst().name()).isEqualTo("Summer term");
    }

    @Test
    void aReportThatWasKeptCanStandForTheBudget() throws Exception {
        Path kept = folder.resolve("kept.highneeds");
        Path later = folder.resolve("later.highneeds");
        Path ledger = ledger("1.2.1,April 2025,300000", "1.2.1,June 2025,310000");
        run("monitor", project, "--actuals", ledger, "--keep", "Summer term", "--save", kept);

        int code = run("monitor", kept, "--budget", "summer term", "--save", later);

        assertThat(code).as(err.toString()).isZero();
        assertThat(out.toString()).contains("The budget is what \u201cSummer term (");
        assertThat(ProjectFile.open(later).monitoring().choices().budget())
                .hasValueSatisfying(each -> assertThat(each.name()).isEqualTo("Summer term"));
        run("monitor", later, "--budget", "ledger", "--save", later);
        assertThat(ProjectFile.open(later).monitoring().choices().budget()).isEmpty();
    }

    @Test
    void aBudgetNobodyKeptIsAnErrorThatSaysWhatThereIs() throws Exception {
        assertThat(run("monitor", project, "--budget", "January forum")).isOne();
        assertThat(err.toString())
                .contains("nothing called 'January forum' is kept")
                .contains("keep a report with --keep");
    }

    @Test
    void aLedgerOfAYearNobodyForecastIsAnErrorThatSaysWhatToDo() throws Exception {
        assertThat(run("monitor", project, "--actuals", ledger("1.2.1,June 2019,1"))).isOne();
        assertThat(err.toString())
                .contains("census of January 2019")
                .contains("Import the ledger of a year the project has a census for");
    }

    @Test
    void thresholdsThatCrossAreRefused() {
        assertThat(run("monitor", project, "--amber", "5", "--red", "2")).isOne();
        assertThat(err.toString()).contains("not after red");
    }

    @Test
    void aReportIsKeptInAProjectOrNotAtAll() {
        assertThat(run("monitor", project, "--keep", "Summer term")).isOne();
        assertThat(err.toString()).contains("Add --save and a file");
    }
}
