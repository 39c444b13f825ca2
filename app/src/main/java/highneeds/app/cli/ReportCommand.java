package highneeds.app.cli;

import highneeds.app.Version;
import highneeds.domain.Progress;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectRun;
import highneeds.report.Pack;
import highneeds.report.ProjectContent;
import highneeds.report.Publishing;
import highneeds.report.TableCsv;
import highneeds.report.XlsxReport;
import highneeds.report.disclosure.Profile;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
            names = "--csv",
            paramLabel = "DIR",
            description = "Writes the tables as comma-separated text, one file each.")
    private Path csv;

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = {
                "Writes a pack into a folder, all of it or nothing: one set of figures under one"
                        + " profile, public without --profile."
            })
    private Path pack;

    @Option(
            names = "--papers",
            paramLabel = "workbook|paper|slides|tables|results",
            split = ",",
            converter = ReportWords.Papers.class,
            description = "Papers of the pack. Without it: workbook, paper and slides.")
    private List<Pack.Paper> papers =
            List.of(Pack.Paper.WORKBOOK, Pack.Paper.BOARD_PAPER, Pack.Paper.SLIDES);

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "Scenarios beside the baseline; all without it.")
    private List<String> chosen = List.of();

    @Mixin private TemplateOptions templates;

    @Mixin private ReleaseOptions release;

    private ReportContent content;
    private Project project;
    private final Map<Profile, SafeReport> released = new EnumMap<>(Profile.class);

    @Override
    public Integer call() throws Exception {
        if (xlsx == null
                && docx == null
                && pptx == null
                && charts == null
                && csv == null
                && pack == null) {
            throw new CommandProblem(
                    "report: nothing to write. Name --xlsx, --docx or --pptx and a file, or"
                            + " --pack, --charts or --csv and a folder.");
        }
        release.check();
        templates.check(docx != null || pack != null, pptx != null || pack != null);
        PrintWriter out = spec.commandLine().getOut();
        project = ProjectFile.open(file);
        List<Forecast> forecasts = forecasts(ProjectRun.of(project));
        content = content(project, forecasts, BacktestCommand.run(project));
        if (xlsx != null) {
            write(xlsx, Profile.INTERNAL, without(XlsxReport::write));
        }
        if (docx != null) {
            write(docx, Profile.PUBLIC, templates::paper);
        }
        if (pptx != null) {
            write(pptx, Profile.PUBLIC, templates::slides);
        }
        if (csv != null) {
            write(csv, Profile.PUBLIC, without(TableCsv::writeAll));
        }
        if (charts != null) {
            List<Path> pictures =
                    release.profile(Profile.INTERNAL) == Profile.INTERNAL
                            ? ChartPictures.write(project, forecasts, charts)
                            : ChartPictures.write(released(Profile.INTERNAL), charts);
            pictures.forEach(picture -> out.println("Wrote " + picture));
        }
        if (pack != null) {
            writePack(out);
        }
        if (released.containsKey(Profile.PUBLIC)) {
            record(released.get(Profile.PUBLIC), out);
        }
        return CommandLineTool.DONE;
    }

    /** The baseline and the scenarios chosen, which must be there. */
    private List<Forecast> forecasts(ProjectRun run) throws CommandProblem {
        for (String name : chosen) {
            if (!run.scenarioNames().contains(name)) {
                throw new CommandProblem(
                        "report: there is no scenario '%s'. Its scenarios are: %s."
                                .formatted(name, String.join(", ", run.scenarioNames())));
            }
        }
        List<Forecast> forecasts = new ArrayList<>();
        for (String name : run.scenarioNames()) {
            if (forecasts.isEmpty() || chosen.isEmpty() || chosen.contains(name)) {
                forecasts.add(run.forecast(name, Progress.NONE));
            }
        }
        return forecasts;
    }

    private void writePack(PrintWriter out) throws IOException, CommandProblem {
        SafeReport report = released(Profile.PUBLIC);
        for (Pack.Paper paper : papers) {
            if (!Pack.mayHold(report.disclosure().profile(), paper)) {
                throw new CommandProblem(
                        "report: results are exact figures, for internal packs alone. Add --profile"
                                + " internal, or ask for tables.");
            }
        }
        Pack.Written written =
                Pack.write(
                        report, papers, templates.chosen(), report.council(), pack, Progress.NONE);
        written.files().forEach(one -> out.println("Wrote " + one));
        say(written.remarks());
    }

    /** What is to be known of how templates were filled. */
    private void say(List<String> remarks) {
        remarks.forEach(remark -> spec.commandLine().getErr().println("Template: " + remark));
    }

    /** The report as the profile asked for shows it, or as the usual one does; worked out once. */
    private SafeReport released(Profile usual) {
        return released.computeIfAbsent(
                release.profile(usual),
                wanted -> ProjectContent.released(content, project, release.release(wanted)));
    }

    private void write(Path paper, Profile usual, Export export) throws IOException {
        SafeReport report = released(usual);
        say(export.write(report, paper));
        spec.commandLine()
                .getOut()
                .printf(
                        "Wrote %s (%s)%n",
                        paper, report.disclosure().profile().label().toLowerCase(Locale.UK));
    }

    /** Says what to look at before publishing, and keeps what was published beside the project. */
    private void record(SafeReport report, PrintWriter out) throws IOException {
        Publishing publishing = Publishing.of(report, Optional.of(file), content.asAt());
        publishing.cautions().forEach(caution -> out.println("Before you publish: " + caution));
        Path kept = publishing.release(() -> publishing.kept().orElseThrow());
        out.println("What was published is kept in " + kept + " (exact: not to be published)");
    }

    /** Writes a report to a file or folder; returns remarks on its template. */
    @FunctionalInterface
    private interface Export {
        List<String> write(SafeReport report, Path file) throws IOException;
    }

    /** Writes a report that has no template. */
    @FunctionalInterface
    private interface Plain {
        void write(SafeReport report, Path file) throws IOException;
    }

    private static Export without(Plain plain) {
        return (report, file) -> {
            plain.write(report, file);
            return List.of();
        };
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
