package highneeds.report;

import highneeds.domain.Progress;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.project.ProjectRun;
import highneeds.report.disclosure.Release;
import highneeds.report.office.FinishedFile;
import highneeds.report.office.PaperProblem;
import highneeds.report.paper.TermPaper;
import highneeds.report.table.SafeReport;
import highneeds.report.word.WordPaper;
import highneeds.report.workbook.TermWorkbook;
import highneeds.scenario.Scenario;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes the monitoring report of a term: a Word paper and an Excel workbook. */
public final class TermReportFiles {

    private static final double FORECAST = 0.7;

    private TermReportFiles() {}

    /** Names of the files written. */
    public static final String PAPER = "monitoring-report.docx";

    public static final String WORKBOOK = "monitoring-report.xlsx";

    /**
     * Writes paper and workbook of a project's year under way into a folder, replacing those that
     * are there.
     *
     * @param asAt date the figures are as at
     * @param programVersion version of the program
     * @return the files
     * @throws PaperProblem if the project has no year under way
     * @throws IOException if one cannot be written; a file that was there stays as it was
     */
    public static List<Path> write(
            Project project,
            Release release,
            LocalDate asAt,
            String programVersion,
            Path folder,
            Progress progress)
            throws IOException {
        Forecast baseline =
                ProjectRun.of(project)
                        .forecast(Scenario.BASELINE_NAME, progress.between(0, FORECAST));
        SafeReport report =
                ProjectContent.released(
                        ProjectContent.of(project, List.of(baseline), asAt, programVersion),
                        project,
                        release);
        if (!TermPaper.possible(report)) {
            throw new PaperProblem(
                    "The project has no ledger by month to report on. Import this term's ledger"
                            + " first.");
        }
        progress.at(FORECAST, "Writing the report of the term");
        Files.createDirectories(folder);
        Path paper = folder.resolve(PAPER);
        Path workbook = folder.resolve(WORKBOOK);
        writePaper(report, paper);
        writeWorkbook(report, workbook);
        progress.at(1, "Done");
        return List.of(paper, workbook);
    }

    private static void writePaper(SafeReport content, Path file) throws IOException {
        try (XWPFDocument document = WordPaper.ofTerm(content)) {
            FinishedFile.write(document::write, content.asAt(), file);
        }
    }

    private static void writeWorkbook(SafeReport content, Path file) throws IOException {
        try (XSSFWorkbook workbook = TermWorkbook.of(content)) {
            FinishedFile.write(workbook::write, content.asAt(), file);
        }
    }
}
