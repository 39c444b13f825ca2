package highneeds.app.cli;

import highneeds.app.Installed;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.IssuesCsv;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;
import highneeds.importer.TableKind;
import highneeds.project.Intake;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectRun;
import highneeds.report.BacktestCsv;
import highneeds.report.DocxReport;
import highneeds.report.PptxReport;
import highneeds.report.ProjectContent;
import highneeds.report.ResultsCsv;
import highneeds.report.ResultsOrigin;
import highneeds.report.XlsxReport;
import highneeds.report.disclosure.Release;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;
import highneeds.scenario.ReadyMade;
import highneeds.scenario.ScenarioBook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The whole main job on the sample council: import, back-test, forecast, project, workbook, charts.
 */
@Command(
        name = "demo",
        description = "Does the whole main job on the invented council of Exampleshire.")
final class DemoCommand implements Callable<Integer> {

    private static final int SCENARIOS = 3;

    @Spec private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder to write into.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Files.createDirectories(folder);
        Import<Evidence> read = importSample();
        ImportSummary.print(read, out, spec.commandLine().getErr());
        if (!read.usable()) {
            return CommandLineTool.ERRORS;
        }
        Project project =
                withScenarios(
                        Project.of(read.value(), read.readings(), read.issues())
                                .readOn(LocalDate.now()));
        List<Forecast> forecasts = ReportCommand.all(ProjectRun.of(project));
        Backtest test = BacktestCommand.run(project);
        write(project, forecasts, test);
        BacktestTable.print(test, out);
        HeadlineTable.print(forecasts, out);
        out.println("Wrote project, workbook, paper, slides, results and charts to " + folder);
        return CommandLineTool.DONE;
    }

    private void write(Project project, List<Forecast> forecasts, Backtest test) throws Exception {
        ProjectFile.save(project, folder.resolve("exampleshire" + ProjectFile.ENDING));
        IssuesCsv.write(project.issues(), folder.resolve("issues.csv"));
        ResultsCsv.write(forecasts, ResultsOrigin.of(project), folder.resolve("results.csv"));
        BacktestCsv.write(test, folder.resolve("backtest.csv"));
        ReportContent content = ReportCommand.content(project, forecasts, test);
        XlsxReport.write(
                ProjectContent.released(content, project, Release.internal()),
                folder.resolve("exampleshire.xlsx"));
        SafeReport shown = ProjectContent.released(content, project, Release.forPublic());
        DocxReport.write(shown, folder.resolve("exampleshire.docx"));
        PptxReport.write(shown, folder.resolve("exampleshire.pptx"));
        ChartPictures.write(project, forecasts, folder.resolve("charts"));
    }

    private static Import<Evidence> importSample() throws Exception {
        Path sample = Installed.sampleData();
        List<FileToRead> files =
                List.of(
                        FileToRead.of(sample.resolve("ehcp-cohort.xlsx"), TableKind.COHORT),
                        FileToRead.of(sample.resolve("placements.xlsx"), TableKind.PLACEMENTS),
                        FileToRead.of(sample.resolve("transport.xlsx"), TableKind.TRANSPORT),
                        FileToRead.of(sample.resolve("population.csv"), TableKind.POPULATION),
                        FileToRead.of(sample.resolve("places.xlsx"), TableKind.PLACES),
                        FileToRead.of(sample.resolve("funding-and-ledger.xlsx"), TableKind.FUNDING),
                        FileToRead.of(sample.resolve("statutory-process.xlsx"), TableKind.PROCESS));
        return Intake.of(
                "Exampleshire",
                files,
                new Pseudonyms(PseudonymKey.loadOrCreate(Installed.pseudonymKey())),
                Progress.NONE);
    }

    /** The first ready-made scenarios: mainstream capacity, fewer out-county, a new school. */
    private static Project withScenarios(Project project) {
        ScenarioBook all = ReadyMade.book(ProjectRun.of(project).baseline());
        return project.withScenarios(
                new ScenarioBook(all.scenarios().stream().limit(SCENARIOS).toList()));
    }
}
