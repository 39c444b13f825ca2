package highneeds.app.cli;

import highneeds.app.Installed;
import highneeds.app.Version;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.FileToRead;
import highneeds.importer.Import;
import highneeds.importer.PseudonymKey;
import highneeds.importer.Pseudonyms;
import highneeds.monitor.KeptBudget;
import highneeds.monitor.MonitorChoices;
import highneeds.monitor.MonitorIdentity;
import highneeds.monitor.RestOfYear;
import highneeds.monitor.Thresholds;
import highneeds.project.MonitorRun;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.TermFiles;
import highneeds.report.TermReportFiles;
import highneeds.report.disclosure.Profile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Holds the year under way against its budget and forecast, and writes the report of the term. */
@Command(
        name = "monitor",
        description =
                "The year under way: this term's ledger and placements against budget and forecast,"
                        + " what the year will come to, and the report of the term.")
final class MonitorCommand implements Callable<Integer> {

    private static final String LEDGER = "ledger";

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "P.highneeds", description = "The project.")
    private Path file;

    @Option(
            names = "--actuals",
            paramLabel = "F",
            arity = "1..*",
            description =
                    "This term's files: the ledger by month; placements and caseload if there are"
                            + " any. Without it those the project has.")
    private List<Path> actuals = List.of();

    @Option(
            names = "--amber",
            paramLabel = "PERCENT",
            description = "An overspend above this is amber; kept in the project.")
    private Double amber;

    @Option(
            names = "--red",
            paramLabel = "PERCENT",
            description = "An overspend above this is red.")
    private Double red;

    @Option(
            names = "--rest",
            paramLabel = "as_forecast|at_latest_placements",
            description = "What is taken for the months to come.")
    private RestOfYear rest;

    @Option(
            names = "--budget",
            paramLabel = "NAME",
            description =
                    "A report or forecast kept in the project that stands for the budget, by its"
                        + " name; of a forecast \"NAME, SCENARIO\" takes a scenario's. \"ledger\""
                        + " goes back to the ledger's own.")
    private String budget = "";

    @Option(
            names = "--keep",
            paramLabel = "NAME",
            description = "Keeps this report in the project, for the next to move from.")
    private String keep = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who keeps it.")
    private String by = "";

    @Mixin private ReleaseOptions release;

    @Option(
            names = "--save",
            paramLabel = "Q.highneeds",
            description = "Writes the project with the actuals and the report kept.")
    private Path save;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes the report of the term, Word and Excel.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        release.check();
        if (!keep.isBlank() && save == null) {
            throw new CommandProblem(
                    "monitor: a report is kept in a project. Add --save and a file.");
        }
        Project project = chosen(ProjectFile.open(file));
        if (!actuals.isEmpty()) {
            Import<Evidence> read = read(project);
            ImportSummary.print(read, spec.commandLine().getOut(), spec.commandLine().getErr());
            if (!read.usable()) {
                return CommandLineTool.ERRORS;
            }
            project = project.withEvidence(read.value());
        }
        return monitor(against(run(project)));
    }

    /** The year held against the budget that was asked for. */
    private MonitorRun against(MonitorRun run) throws CommandProblem {
        if (budget.isBlank()) {
            return run;
        }
        Optional<KeptBudget.Source> chosen = Optional.empty();
        if (!budget.equalsIgnoreCase(LEDGER)) {
            List<KeptBudget.Source> kept = run.budgetsKept();
            chosen = kept.stream().filter(each -> each.isCalled(budget)).findFirst();
            if (chosen.isEmpty()) {
                throw new CommandProblem(
                        "monitor: nothing called '"
                                + budget
                                + "' is kept that tells of this year. "
                                + (kept.isEmpty()
                                        ? "Nothing is: keep a report with --keep, or remember a"
                                                + " forecast on the Money page."
                                        : "There is: "
                                                + kept.stream()
                                                        .map(KeptBudget.Source::label)
                                                        .collect(Collectors.joining("; "))
                                                + "."));
            }
        }
        Project project = run.project();
        return run.again(
                        project.withMonitoring(
                                project.monitoring()
                                        .with(project.monitoring().choices().against(chosen))))
                .orElseThrow();
    }

    private int monitor(MonitorRun run) throws Exception {
        Project project = run.project();
        new MonitorPrint(spec.commandLine().getOut()).print(run);
        Project kept =
                keep.isBlank()
                        ? project
                        : project.withMonitoring(
                                project.monitoring()
                                        .with(
                                                run.report(
                                                        keep,
                                                        by,
                                                        LocalDate.now(),
                                                        Version.NUMBER,
                                                        Progress.NONE)));
        if (out != null) {
            write(project);
        }
        if (save != null) {
            ProjectFile.save(kept, save);
            spec.commandLine().getOut().println("Wrote " + save);
        }
        List<MonitorIdentity> broken =
                run.identities().stream().filter(each -> !each.holds()).toList();
        broken.forEach(
                each ->
                        spec.commandLine()
                                .getErr()
                                .printf(
                                        "ERROR %s: %.2f is not %.2f. This is a fault of the"
                                                + " program; please report it.%n",
                                        each.name(), each.one(), each.other()));
        return broken.isEmpty() ? CommandLineTool.DONE : CommandLineTool.ERRORS;
    }

    private static MonitorRun run(Project project) throws CommandProblem {
        try {
            return MonitorRun.of(project, Progress.NONE);
        } catch (IllegalStateException e) {
            throw new CommandProblem("monitor: " + e.getMessage());
        }
    }

    private Project chosen(Project project) throws CommandProblem {
        MonitorChoices choices = project.monitoring().choices();
        try {
            Thresholds before = choices.thresholds();
            choices =
                    choices.with(
                            new Thresholds(
                                    amber == null ? before.amberPercent() : amber,
                                    red == null ? before.redPercent() : red,
                                    before.leastPounds()));
        } catch (IllegalArgumentException e) {
            throw new CommandProblem("monitor: " + e.getMessage());
        }
        return project.withMonitoring(
                project.monitoring().with(rest == null ? choices : choices.with(rest)));
    }

    private Import<Evidence> read(Project project) throws Exception {
        return TermFiles.onto(
                project.evidence(),
                actuals.stream().map(FileToRead::of).toList(),
                new Pseudonyms(PseudonymKey.loadOrCreate(Installed.pseudonymKey())),
                LocalDate.now(),
                Progress.NONE);
    }

    private void write(Project project) throws Exception {
        TermReportFiles.write(
                        project,
                        release.release(release.profile(Profile.INTERNAL)),
                        LocalDate.now(),
                        Version.NUMBER,
                        out,
                        Progress.NONE)
                .forEach(written -> spec.commandLine().getOut().println("Wrote " + written));
    }
}
