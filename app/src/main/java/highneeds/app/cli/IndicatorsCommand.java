package highneeds.app.cli;

import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.forecast.Forecast;
import highneeds.indicator.IndicatorBook;
import highneeds.indicator.IndicatorSheet;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectRun;
import highneeds.published.PublishedTables;
import highneeds.published.tables.Council;
import highneeds.report.IndicatorCsv;
import highneeds.scenario.Scenario;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Says how a council stands beside others. */
@Command(
        name = "indicators",
        description =
                "The council beside its statistical neighbours, its region and England, and"
                        + " whether a scenario meets its targets.")
final class IndicatorsCommand implements Callable<Integer> {

    private static final int NAMES_OFFERED = 5;

    @Spec private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Of of;

    /** A project, or a council of which only what is published is asked. */
    static final class Of {
        @Parameters(paramLabel = "P.highneeds", description = "The project.")
        private Path file;

        @Option(
                names = "--council",
                paramLabel = "NAME",
                description = "A council; only what is published, without a project.")
        private String council;
    }

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "The scenario targets are held against; the baseline if not given.")
    private String scenario = Scenario.BASELINE_NAME;

    @Option(
            names = "--out",
            paramLabel = "indicators.csv",
            description = "Writes every figure of every year with its source.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        Optional<Project> project =
                of.file == null ? Optional.empty() : Optional.of(ProjectFile.open(of.file));
        Evidence evidence = project.map(Project::evidence).orElseGet(this::published);
        if (project.isEmpty()) {
            known(of.council);
        }
        List<IndicatorSheet> sheets =
                IndicatorSheet.all(
                        evidence, project.map(Project::indicators).orElse(IndicatorBook.EMPTY));
        if (out != null) {
            IndicatorCsv.write(sheets, evidence.council(), out);
            spec.commandLine().getOut().println("Wrote " + out);
        }
        IndicatorsTable table = new IndicatorsTable(spec.commandLine().getOut());
        table.standings(sheets, evidence.council());
        if (project.isPresent() && sheets.stream().anyMatch(sheet -> sheet.target().isPresent())) {
            table.targets(sheets, forecast(project.get()));
        }
        return CommandLineTool.DONE;
    }

    private Evidence published() {
        return Evidence.none(
                Catalogue.standard(),
                PublishedTables.council(of.council).map(Council::name).orElse(of.council));
    }

    private static void known(String name) throws CommandProblem {
        if (PublishedTables.council(name).isEmpty()) {
            throw new CommandProblem(
                    "No council '%s' is in the published tables. Near it: %s."
                            .formatted(
                                    name,
                                    PublishedTables.search(name, NAMES_OFFERED).stream()
                                            .map(Council::name)
                                            .collect(Collectors.joining(", "))));
        }
    }

    private Forecast forecast(Project project) throws CommandProblem {
        ProjectRun run = ProjectRun.of(project);
        if (!run.scenarioNames().contains(scenario) && !scenario.equals(Scenario.BASELINE_NAME)) {
            throw new CommandProblem(
                    "The project has no scenario '%s'. It has: %s."
                            .formatted(scenario, String.join(", ", run.scenarioNames())));
        }
        return run.forecast(scenario, Progress.NONE);
    }
}
