package highneeds.app.cli;

import highneeds.calibration.CalibrationChoices;
import highneeds.calibration.Growth;
import highneeds.domain.Progress;
import highneeds.forecast.Forecast;
import highneeds.forecast.RunChoices;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectRun;
import highneeds.report.ResultsCsv;
import highneeds.report.ResultsOrigin;
import highneeds.scenario.Scenario;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Projects the baseline and the scenarios named. */
@Command(
        name = "project",
        description = "Projects plans and money for the baseline and the scenarios named.")
final class ForecastCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "P.highneeds", description = "The project.")
    private Path file;

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "Years ahead, 1 to 20; 10 if not given.")
    private Integer years;

    @Option(
            names = "--simulations",
            paramLabel = "N",
            description = "Simulations; 0 for the expected run only.")
    private Integer simulations;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the simulations.")
    private Long seed;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "A scenario of the project. Repeatable; the baseline is always there.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--growth",
            paramLabel = "CHOICE",
            converter = GrowthChoice.class,
            description = "Growth of joiner rates: estimated, none, last, mean3 or a percentage.")
    private Growth growth;

    @Option(
            names = "--as-of",
            paramLabel = "YEAR",
            description = "Uses only what was known at that census.")
    private Integer asOf;

    @Mixin private YearOptions yearOptions;

    @Option(names = "--out", paramLabel = "results.csv", description = "Writes every figure.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        Project project = chosen(ProjectFile.open(file));
        ProjectRun run = ProjectRun.of(project);
        List<Forecast> forecasts = new ArrayList<>();
        for (String name : names(run)) {
            forecasts.add(run.forecast(name, Progress.NONE));
        }
        if (out != null) {
            ResultsCsv.write(forecasts, ResultsOrigin.of(project), out);
            spec.commandLine()
                    .getOut()
                    .println("Wrote " + out + " (internal: exact figures, not to be published)");
        }
        HeadlineTable.print(forecasts, spec.commandLine().getOut());
        return CommandLineTool.DONE;
    }

    private Project chosen(Project project) throws CommandProblem {
        CalibrationChoices calibration = project.calibration();
        if (growth != null) {
            calibration = calibration.withGrowth(growth);
        }
        if (asOf != null) {
            calibration = calibration.asOf(asOf);
        }
        calibration = yearOptions.applied(calibration, project.evidence().history(), file);
        RunChoices run =
                new RunChoices(
                        years == null ? project.run().years() : years,
                        simulations == null ? project.run().simulations() : simulations,
                        seed == null ? project.run().seed() : seed);
        return project.withCalibration(calibration).withRun(run);
    }

    private Set<String> names(ProjectRun run) throws CommandProblem {
        Set<String> names = new LinkedHashSet<>();
        names.add(Scenario.BASELINE_NAME);
        for (String name : scenarios) {
            if (!run.scenarioNames().contains(name)) {
                throw new CommandProblem(
                        file.getFileName()
                                + ": there is no scenario '"
                                + name
                                + "'. It has: "
                                + String.join(", ", run.scenarioNames())
                                + ".");
            }
            names.add(name);
        }
        return names;
    }

    /** Reads a growth choice, with the reason if it is none. */
    static final class GrowthChoice implements ITypeConverter<Growth> {
        @Override
        public Growth convert(String text) {
            try {
                return Growth.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
