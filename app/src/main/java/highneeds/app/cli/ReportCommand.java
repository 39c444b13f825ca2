package highneeds.app.cli;

import highneeds.app.Version;
import highneeds.domain.Progress;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectRun;
import highneeds.report.DocxReport;
import highneeds.report.PptxReport;
import highneeds.report.ProjectContent;
import highneeds.report.XlsxReport;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.table.ReportContent;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    @Option(
            names = "--profile",
            paramLabel = "internal|restricted|public",
            converter = ProfileConverter.class,
            description = {
                "Who the papers are for. Without it the Word paper and the slides are public"
                        + " (counts rounded to 5, small groups and their money protected) and the"
                        + " workbook is internal.",
                "Pictures of charts are always internal."
            })
    private Profile profile;

    @Override
    public Integer call() throws Exception {
        if (xlsx == null && docx == null && pptx == null && charts == null) {
            throw new CommandProblem(
                    "report: nothing to write. Name --xlsx, --docx or --pptx and a file, or"
                            + " --charts and a folder.");
        }
        if (charts != null && profile == Profile.PUBLIC) {
            throw new CommandProblem(
                    "report: pictures of charts show exact figures and are never public. Leave out"
                            + " --charts, or take the charts from the public paper or slides.");
        }
        PrintWriter out = spec.commandLine().getOut();
        Project project = ProjectFile.open(file);
        List<Forecast> forecasts = all(ProjectRun.of(project));
        ReportContent content = content(project, forecasts, BacktestCommand.run(project));
        if (xlsx != null) {
            Profile shown = profileOr(Profile.INTERNAL);
            XlsxReport.write(ProjectContent.released(content, project, Release.of(shown)), xlsx);
            out.println(wrote(xlsx, shown));
        }
        if (docx != null) {
            Profile shown = profileOr(Profile.PUBLIC);
            DocxReport.write(ProjectContent.released(content, project, Release.of(shown)), docx);
            out.println(wrote(docx, shown));
        }
        if (pptx != null) {
            Profile shown = profileOr(Profile.PUBLIC);
            PptxReport.write(ProjectContent.released(content, project, Release.of(shown)), pptx);
            out.println(wrote(pptx, shown));
        }
        if (charts != null) {
            ChartPictures.write(project, forecasts, charts)
                    .forEach(picture -> out.println("Wrote " + picture));
        }
        return CommandLineTool.DONE;
    }

    private Profile profileOr(Profile usual) {
        return profile == null ? usual : profile;
    }

    private static String wrote(Path paper, Profile shown) {
        return "Wrote " + paper + " (" + shown.label().toLowerCase(Locale.UK) + ")";
    }

    /** Reads "internal" or "public". */
    private static final class ProfileConverter implements ITypeConverter<Profile> {

        @Override
        public Profile convert(String word) {
            return switch (word) {
                case "internal" -> Profile.INTERNAL;
                case "restricted" -> Profile.RESTRICTED;
                case "public" -> Profile.PUBLIC;
                default ->
                        throw new TypeConversionException(
                                "'" + word + "' is no profile: internal, restricted or public");
            };
        }
    }

    static List<Forecast> all(ProjectRun run) {
        List<Forecast> forecasts = new ArrayList<>();
        for (String name : run.scenarioNames()) {
            forecasts.add(run.forecast(name, Progress.NONE));
        }
        return forecasts;
    }

    static ReportContent content(Project project, List<Forecast> forecasts, Backtest test) {
        return ProjectContent.of(
                project, forecasts, LocalDate.now(), Version.NUMBER, Optional.of(test));
    }
}
