package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;

import highneeds.app.log.FaultReport;
import highneeds.app.log.RealLog;
import highneeds.domain.Progress;
import highneeds.forecast.RunChoices;
import highneeds.importer.FileToRead;
import highneeds.importer.entry.Survey;
import highneeds.importer.entry.Trial;
import highneeds.project.Project;
import highneeds.project.ProjectRun;
import highneeds.report.IssuesFile;
import highneeds.report.Pack;
import highneeds.report.ProjectContent;
import highneeds.report.disclosure.Release;
import highneeds.report.table.SafeReport;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * D1: names, numbers, birthdays and addresses of 500 children are in the spreadsheets; none is in
 * anything the program writes.
 */
class CanariesTest {

    private static final int CHILDREN = 500;

    @TempDir Path folder;
    private final List<String> planted = new ArrayList<>();
    private Path sources;
    private Path written;

    @BeforeEach
    void plant() throws IOException {
        sources = Files.createDirectory(folder.resolve("sources"));
        written = Files.createDirectory(folder.resolve("written"));
        List<String> rows = new ArrayList<>();
        rows.add("UPN,Surname,Date of birth,Postcode,Primary need,Provision type,Notes");
        for (int i = 0; i < CHILDREN; i++) {
            String upn = "Z8%011d".formatted(90_000_000L + i);
            String name = "Canary" + i + "bird";
            String birth = "2012-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
            String postcode = "EX%d %dZQ".formatted(i, i % 10);
            planted.addAll(List.of(upn, name, birth, postcode));
            // Faulty rows, some with a name where a code or a date belongs.
            String need =
                    i % 50 == 0 ? "" : i % 51 == 0 ? "Unheard of" : i % 53 == 0 ? name : "ASD";
            String setting = i % 59 == 0 ? name : i % 61 == 0 ? postcode : "Special";
            String born = i % 67 == 0 ? name : birth;
            rows.add(String.join(",", upn, name, born, postcode, need, setting, name));
        }
        Files.write(sources.resolve("plans 2026.csv"), rows);
    }

    @Test
    void theSearchItselfFindsThem() throws Exception {
        Files.copy(sources.resolve("plans 2026.csv"), written.resolve("copy.csv"));
        assertThat(found()).hasSize(Set.copyOf(planted).size());
    }

    @Test
    void noneIsInProjectBackupsJournalLogReportOrPreferences() throws Exception {
        Set<Path> temporaryBefore = temporary();
        LoggerContext logs = RealLog.to(written.resolve("highneeds.log"));
        logs.getLogger("org.apache.poi").error("a library quotes Canary7bird");
        Logger log = logs.getLogger("highneeds.app");
        Fixture window = new Fixture(written);
        importInto(window);
        window.projects.saveAs(written.resolve("p.highneeds"));
        for (int years = 2; years < 5; years++) {
            RunChoices run = new RunChoices(years, 0, 1);
            window.workspace.change("years", project -> project.withRun(run));
            window.keeping.tick();
            window.projects.save();
        }
        window.workspace.change("seed", project -> project.withRun(new RunChoices(2, 0, 9)));
        window.keeping.tick();
        window.projects.saveIssues(written.resolve("issues.csv"));
        IssuesFile.write(window.workspace.project().issues(), written.resolve("issues.xlsx"));
        writePapers(window.workspace.project());
        log.error("A value was not a number", failureWith(planted.get(1)));
        Files.writeString(
                written.resolve("report.txt"),
                FaultReport.of(window.workspace.project(), written.resolve("highneeds.log")));
        assertThat(window.workspace.project().evidence().plans()).hasSizeGreaterThan(400);
        assertThat(kinds())
                .contains("highneeds", "log", "journal", "properties", "csv", "txt")
                .contains("xlsx", "docx", "pptx");
        assertThat(Files.readString(written.resolve("highneeds.log")))
                .contains("NumberFormatException")
                .contains("CanariesTest");
        assertThat(found()).isEmpty();
        assertThat(temporary()).isEqualTo(temporaryBefore);
    }

    /** Every paper with all there is, as for those who work with the data. */
    private void writePapers(Project project) throws Exception {
        SafeReport report =
                ProjectContent.released(
                        ProjectContent.of(
                                project,
                                List.of(
                                        ProjectRun.of(project)
                                                .forecast(Scenario.BASELINE_NAME, Progress.NONE)),
                                LocalDate.of(2026, 1, 22),
                                "0.1.0"),
                        project,
                        Release.internal());
        Pack.write(
                report,
                List.of(Pack.Paper.values()),
                Map.of(),
                "Papers",
                written.resolve("papers"),
                Progress.NONE);
    }

    private static Exception failureWith(String value) {
        try {
            return new IllegalStateException(value + Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return new IOException("in the cell '" + value + "'", e);
        }
    }

    private void importInto(Fixture window) throws Exception {
        List<FileToRead> files = List.of(FileToRead.of(sources.resolve("plans 2026.csv")));
        Survey survey = window.desk.look(null, files, List.of(), Progress.NONE);
        Trial trial = window.desk.attempt(null, "Exampleshire", survey, Progress.NONE);
        window.workspace.openImported(window.desk.accept(null, trial));
        window.projects.imports().remember(survey.tables().stream().map(t -> t.mapping()).toList());
        window.projects.imports().importedFrom(sources);
    }

    private Set<String> kinds() throws IOException {
        return files().stream()
                .map(file -> file.getFileName().toString().replaceFirst(".*\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(written)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().contains("highneeds"))
                    .collect(Collectors.toSet());
        }
    }

    /** What was planted and is somewhere in a file that was written, packed or not. */
    private Set<String> found() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files()) {
            String all = Unpacked.text(file);
            planted.stream().filter(all::contains).forEach(found::add);
        }
        return found;
    }
}
