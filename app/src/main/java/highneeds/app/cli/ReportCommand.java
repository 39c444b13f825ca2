package highneeds.app.cli;

import highneeds.app.Version;
import highneeds.domain.Progress;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectRun;
import highneeds.report.DocxReport;
import highneeds.report.PptxReport;
import highneeds.report.ProjectContent;
import highneeds.report.XlsxReport;
import highneeds.report.table.ReportContent;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Writes the papers of a project, with the baseline and all its scenarios. */
@Command(
        name = "report",
        description = "Writes the papers: baseline and all scenarios, one set of figures.")
final class ReportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "P.highneeds", description = "The project.")
    private Path file;

    @Option(names = "--xlsx", paramLabel = "F", description = "Writes the Excel workbook.")
    private Path xlsx;

    @Option(names = "--docx", paramLabel = "F", description = "Writes the Word paper for a board.")
    private Path docx;

    @Option(names = "--pptx", paramLabel = "F", description = "Writes the slides.")
    private Path pptx;

    @Option(names = "--charts", paramLabel = "DIR", description = "Writes the charts as pictures.")
    private Path charts;

    @Override
    public Integer call() throws Exception {
        if (xlsx == null && docx == null && pptx == null && charts == null) {
            throw new CommandProblem(
                    "report: nothing to write. Name --xlsx, --docx or --pptx and a file, or"
                        + " --charts and a folder.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Project project = ProjectFile.open(file);
        List<Forecast> forecasts = all(ProjectRun.of(project));
        ReportContent content = content(project, forecasts);
        if (xlsx != null) {
            XlsxReport.write(content, xlsx);
            out.println("Wrote " + xlsx);
        }
        if (docx != null) {
            DocxReport.write(content, docx);
            out.println("Wrote " + docx);
        }
        if (pptx != null) {
            PptxReport.write(content, pptx);
            out.println("Wrote " + pptx);
        }
        if (charts != null) {
            ChartPictures.write(project, forecasts, charts)
                    .forEach(picture -> out.println("Wrote " + picture));
        }
        return CommandLineTool.DONE;
    }

    static List<Forecast> all(ProjectRun run) {
        List<Forecast> forecasts = new ArrayList<>();
        for (String name : run.scenarioNames()) {
            forecasts.add(run.forecast(name, Progress.NONE));
        }
        return forecasts;
    }

    static ReportContent content(Project project, List<Forecast> forecasts) {
        return ProjectContent.of(project, forecasts, LocalDate.now(), Version.NUMBER);
    }
}
