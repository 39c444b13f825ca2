package highneeds.app;

import highneeds.domain.Progress;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.report.DocxReport;
import highneeds.report.PptxReport;
import highneeds.report.ProjectContent;
import highneeds.report.ResultsCsv;
import highneeds.report.XlsxReport;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The papers the model can write, as the report page offers them. */
final class Papers {

    private Papers() {}

    static List<Desk.Paper> all() {
        LastBacktest backtest = new LastBacktest();
        return List.of(
                new Desk.Paper(
                        "Workbook",
                        ".xlsx",
                        "Internal, exact: Excel workbook with summary, plans, spend, balance,"
                                + " returns, back-test, assumptions and data issues, with native"
                                + " charts.",
                        writer(backtest, Profile.INTERNAL, XlsxReport::write)),
                new Desk.Paper(
                        "Board paper",
                        ".docx",
                        "Public: Word paper in the shape boards and forums expect. Counts are"
                                + " rounded to 5, small groups and their money protected.",
                        writer(backtest, Profile.PUBLIC, DocxReport::write)),
                new Desk.Paper(
                        "Slides",
                        ".pptx",
                        "Public: PowerPoint slides with the figures and charts of the board paper.",
                        writer(backtest, Profile.PUBLIC, PptxReport::write)),
                new Desk.Paper(
                        "Results",
                        ".csv",
                        "Internal, exact: every figure of every scenario, one a line, with its"
                                + " range.",
                        (_, forecasts, file, _) -> ResultsCsv.write(forecasts, file)));
    }

    private static Desk.Writer writer(LastBacktest backtest, Profile profile, PapersExport export) {
        return (project, forecasts, file, progress) -> {
            ReportContent content = content(project, forecasts, backtest.of(project, progress));
            export.write(ProjectContent.released(content, project, Release.of(profile)), file);
        };
    }

    private static ReportContent content(Project project, List<Forecast> forecasts, Backtest test) {
        return ProjectContent.of(
                project, forecasts, LocalDate.now(), Version.NUMBER, Optional.of(test));
    }

    /** Writes content to a file. */
    @FunctionalInterface
    private interface PapersExport {
        void write(SafeReport content, Path file) throws IOException;
    }

    /** The back-test of the project written last, so that papers of one pack share it. */
    private static final class LastBacktest {

        private Project project;
        private Backtest test;

        synchronized Backtest of(Project wanted, Progress progress) {
            if (test == null || project != wanted) {
                test =
                        Backtest.run(
                                wanted.evidence(), wanted.calibration(), wanted.run(), progress);
                project = wanted;
            }
            return test;
        }
    }
}
