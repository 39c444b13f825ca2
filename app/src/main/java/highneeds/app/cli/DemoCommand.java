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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The whole main job on the sample council: import, back-test, forecast, project, workbook, charts.
 */
@Command(
        name = "demo",
        description = "Does the whole main job on the invented council of Exampleshire.")
final class DemoCommand implements Callable<Integer> {

    private static final String PAPER = "exampleshire.docx";
    private static final String SLIDES = "exampleshire.pptx";
    private static final String WORKBOOK = "exampleshire.xlsx";
    private static final String CHARTS = "charts";
    private static final String RESULTS = "results.csv";
    private static final String BACKTEST = "backtest.csv";
    private static final String ISSUES = "issues.csv";
    private static final String PROJECT = "exampleshire" + ProjectFile.ENDING;

    private static final int SCENARIOS = 3;

    /** Every file and what it is for, in the order to look at them. */
    private static final Map<String, String> WRITTEN = written();

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
        out.println();
        out.println(
                "Forecasting the baseline and "
                        + SCENARIOS
                        + " scenarios, ten years each with their ranges, and trying the forecast on"
                        + " earlier years ...");
        out.flush();
        List<Forecast> forecasts = ReportCommand.all(ProjectRun.of(project));
        Backtest test = BacktestCommand.run(project);
        write(project, forecasts, test);
        BacktestTable.print(test, out);
        HeadlineTable.print(forecasts, out);
        out.println();
        out.println("Written to " + folder.toAbsolutePath().normalize() + ":");
        WRITTEN.forEach(
                (name, what) -> out.println(String.format(Locale.UK, "  %-25s%s", name, what)));
        return CommandLineTool.DONE;
    }

    private static Map<String, String> written() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(PAPER, "the paper for the board, for the public: small groups are protected");
        all.put(SLIDES, "slides for the same meeting, for the public");
        all.put(WORKBOOK, "every figure with its source, exact: for the council only");
        all.put(CHARTS + "/", "pictures of the charts of each scenario: for the council only");
        all.put(RESULTS, "all figures of all scenarios as a table, with their -metadata.json");
        all.put(BACKTEST, "forecasts from earlier years against what happened");
        all.put(ISSUES, "what was noticed in the spreadsheets, row by row");
        all.put(PROJECT, "the project: open it in the window");
        return all;
    }

    private void write(Project project, List<Forecast> forecasts, Backtest test) throws Exception {
        ProjectFile.save(project, folder.resolve(PROJECT));
        IssuesCsv.write(project.issues(), folder.resolve(ISSUES));
        ResultsCsv.write(forecasts, ResultsOrigin.of(project), folder.resolve(RESULTS));
        BacktestCsv.write(test, folder.resolve(BACKTEST));
        ReportContent content = ReportCommand.content(project, forecasts, test);
        XlsxReport.write(
                ProjectContent.released(content, project, Release.internal()),
                folder.resolve(WORKBOOK));
        SafeReport shown = ProjectContent.released(content, project, Release.forPublic());
        DocxReport.write(shown, folder.resolve(PAPER));
        PptxReport.write(shown, folder.resolve(SLIDES));
        ChartPictures.write(project, forecasts, folder.resolve(CHARTS));
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
                new Pseudonyms(PseudonymKey.keptIfPossible(Installed.pseudonymKey())),
                Progress.NONE);
    }

    /** The first ready-made scenarios: mainstream capacity, fewer out-county, a new school. */
    private static Project withScenarios(Project project) {
        ScenarioBook all = ReadyMade.book(ProjectRun.of(project).baseline());
        return project.withScenarios(
                new ScenarioBook(all.scenarios().stream().limit(SCENARIOS).toList()));
    }
}
