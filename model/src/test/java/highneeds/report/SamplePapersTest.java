package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.forecast.Forecast;
import highneeds.forecast.RunChoices;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;
import highneeds.importer.entry.Importer;
import highneeds.project.Project;
import highneeds.project.ProjectRun;
import highneeds.report.disclosure.Release;
import highneeds.report.table.SafeReport;
import highneeds.scenario.ReadyMade;
import highneeds.scenario.ScenarioBook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The papers of the sample council, from its spreadsheets on. {@code -Dpapers=FOLDER} keeps them to
 * be looked at.
 */
class SamplePapersTest {

    @TempDir static Path temporary;

    private static Path folder;
    private static SafeReport content;

    @BeforeAll
    static void importAndForecast() throws IOException {
        String kept = System.getProperty("papers", "");
        folder = kept.isEmpty() ? temporary : Files.createDirectories(Path.of(kept));
        Project project = project();
        ProjectRun run = ProjectRun.of(project);
        List<Forecast> forecasts =
                run.scenarioNames().stream()
                        .map(name -> run.forecast(name, Progress.NONE))
                        .toList();
        content =
                ProjectContent.released(
                        ProjectContent.of(project, forecasts, LocalDate.of(2026, 1, 22), "0.1.0"),
                        project,
                        Release.internal());
    }

    private static Project project() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../sample-data"))) {
            List<FileToRead> sheets =
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".md"))
                            .sorted()
                            .map(FileToRead::of)
                            .toList();
            Import<Evidence> read =
                    Importer.read(
                            sheets,
                            Evidence.none(Catalogue.standard(), "Exampleshire"),
                            new Pseudonyms(PseudonymKey.random()),
                            Progress.NONE);
            Project project =
                    Project.of(read.value(), read.readings(), read.issues())
                            .withRun(new RunChoices(10, 40, 1));
            ScenarioBook book = ReadyMade.book(ProjectRun.of(project).baseline());
            return project.withScenarios(
                    new ScenarioBook(
                            book.scenarios().stream()
                                    .filter(scenario -> scenario.parent().isEmpty())
                                    .limit(3)
                                    .toList()));
        }
    }

    @Test
    void everyCheckOfTheWorkbookHolds() throws IOException {
        Path file = folder.resolve("workbook.xlsx");
        XlsxReport.write(content, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            String cover = workbook.getSheet("Checks").getRow(4).getCell(0).getStringCellValue();
            assertThat(cover).startsWith("all ").endsWith(" hold");
        }
    }

    @Test
    void paperAndSlidesAreWritten() throws IOException {
        DocxReport.write(content, folder.resolve("paper.docx"));
        PptxReport.write(content, folder.resolve("slides.pptx"));
        assertThat(Files.size(folder.resolve("paper.docx"))).isGreaterThan(20_000);
        assertThat(Files.size(folder.resolve("slides.pptx"))).isGreaterThan(20_000);
    }
}
