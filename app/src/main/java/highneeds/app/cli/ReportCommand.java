package highneeds.app.cli;

import highneeds.app.Version;
import highneeds.domain.Progress;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectRun;
import highneeds.report.DocxReport;
import highneeds.report.Pack;
import highneeds.report.PptxReport;
import highneeds.report.ProjectContent;
import highneeds.report.Publishing;
import highneeds.report.TableCsv;
import highneeds.report.XlsxReport;
import highneeds.report.disclosure.Profile;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.RuleSet;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;

import picocli.CommandLine.Command;
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

    @Option(
            names = "--docx-template",
            paramLabel = "F",
            description = {
                "Writes the paper on a council's own .docx or .dotx with names in double braces,"
                        + " such as {{paper}}, {{summary}}, {{table:spend}} or {{chart:plans}}."
            })
    private Path docxTemplate;

    @Option(
            names = "--pptx-template",
            paramLabel = "F",
            description = "Writes the slides on a council's own .pptx or .potx.")
    private Path pptxTemplate;

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

    @Option(
            names = "--profile",
            paramLabel = "internal|restricted|public",
            converter = ReportWords.Profiles.class,
            description = {
                "Who the papers are for. Without it everything is public (small groups and their"
                        + " money protected), save the workbook and the pictures of charts: they"
                        + " are working files, exact and internal."
            })
    private Profile profile;

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            converter = ReportWords.Rules.class,
            description = {
                "How public papers protect small counts: round (to 5; the usual), dfe (1 to 5"
                        + " withheld, and what would give them away), strict (1 to 9 withheld),"
                        + " ofqual, none (needs --released-by)."
            })
    private RuleSet rules = RuleSet.ROUND_TO_5;

    @Option(
            names = "--merge",
            description = "Puts the smallest needs, settings and year groups together first.")
    private boolean merge;

    @Option(
            names = "--words-checked",
            description =
                    "Says that somebody has read the names and descriptions of the scenarios and"
                            + " that no person is named. Without it papers for outside have none of"
                            + " the council's own words.")
    private boolean wordsChecked;

    @Option(names = "--released-by", paramLabel = "NAME", description = "Who lets the papers out.")
    private String releasedBy = "";

    @Option(
            names = "--names",
            description =
                    "Names those who decided, checked and signed off in papers for outside, too.")
    private boolean names;

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
        if (rules == RuleSet.UNROUNDED && releasedBy.isBlank()) {
            throw new CommandProblem(
                    "report: counts that are not protected are published only with the name of who"
                            + " approved it. Add --released-by NAME, or choose other --rules.");
        }
        boolean noPaper = docxTemplate != null && docx == null;
        boolean noSlides = pptxTemplate != null && pptx == null;
        if (pack == null && (noPaper || noSlides)) {
            throw new CommandProblem(
                    "report: a template was named but no paper to write on it. Add --docx F for"
                            + " --docx-template, --pptx F for --pptx-template.");
        }
        PrintWriter out = spec.commandLine().getOut();
        project = ProjectFile.open(file);
        List<Forecast> forecasts = forecasts(ProjectRun.of(project));
        content = content(project, forecasts, BacktestCommand.run(project));
        if (xlsx != null) {
            write(xlsx, released(Profile.INTERNAL), XlsxReport::write);
        }
        if (docx != null) {
            write(
                    docx,
                    released(Profile.PUBLIC),
                    onTemplate(docxTemplate, DocxReport::write, DocxReport::write));
        }
        if (pptx != null) {
            write(
                    pptx,
                    released(Profile.PUBLIC),
                    onTemplate(pptxTemplate, PptxReport::write, PptxReport::write));
        }
        if (csv != null) {
            write(csv, released(Profile.PUBLIC), TableCsv::writeAll);
        }
        if (charts != null) {
            List<Path> pictures =
                    profile == null || profile == Profile.INTERNAL
                            ? ChartPictures.write(project, forecasts, charts)
                            : ChartPictures.write(released(profile), charts);
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
        Map<Pack.Paper, Path> templates = new EnumMap<>(Pack.Paper.class);
        if (docxTemplate != null) {
            templates.put(Pack.Paper.BOARD_PAPER, docxTemplate);
        }
        if (pptxTemplate != null) {
            templates.put(Pack.Paper.SLIDES, pptxTemplate);
        }
        Pack.Written written =
                Pack.write(report, papers, templates, report.council(), pack, Progress.NONE);
        written.files().forEach(one -> out.println("Wrote " + one));
        written.remarks()
                .forEach(remark -> spec.commandLine().getErr().println("Template: " + remark));
    }

    /** The report as the profile asked for shows it, or as the usual one does; worked out once. */
    private SafeReport released(Profile usual) {
        return released.computeIfAbsent(
                profile == null ? usual : profile,
                wanted ->
                        ProjectContent.released(
                                content,
                                project,
                                new Release(
                                        wanted, rules, merge, wordsChecked, releasedBy, names)));
    }

    /** Writes on a template if there is one, and says what is to be known of how it was filled. */
    private Export onTemplate(Path template, Export ours, TemplateExport theirs) {
        return template == null
                ? ours
                : (report, paper) ->
                        theirs.write(report, template, paper)
                                .forEach(
                                        remark ->
                                                spec.commandLine()
                                                        .getErr()
                                                        .println("Template: " + remark));
    }

    private void write(Path paper, SafeReport report, Export export) throws IOException {
        export.write(report, paper);
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

    /** Writes a report to a file or folder. */
    @FunctionalInterface
    private interface Export {
        void write(SafeReport report, Path file) throws IOException;
    }

    /** Writes a report on a template; returns what is to be known of how it was filled. */
    @FunctionalInterface
    private interface TemplateExport {
        List<String> write(SafeReport report, Path template, Path file) throws IOException;
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
