package highneeds.app.cli;

import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ScenarioFile;
import highneeds.project.ScenarioSchema;
import highneeds.scenario.Differences;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Lists the scenarios of a project, and takes them from one project to another as JSON. */
@Command(
        name = "scenarios",
        description =
                "Lists a project's scenarios in words; writes one to a JSON file, with those it"
                        + " stands on, or reads such a file.")
final class ScenariosCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "P.highneeds", arity = "0..1", description = "The project.")
    private Path file;

    @ArgGroup private What what;

    @Option(
            names = "--out",
            paramLabel = "F",
            description = "The JSON file to write, or the project to write after reading one.")
    private Path out;

    /** One of these at most. */
    private static final class What {
        @Option(
                names = "--export",
                paramLabel = "NAME",
                description = "Writes this scenario to --out.")
        private String export;

        @Option(
                names = "--import",
                paramLabel = "S.json",
                description = "Reads scenarios into the project, or into a copy at --out.")
        private Path read;

        @Option(names = "--schema", description = "Prints the JSON Schema of such a file.")
        private boolean schema;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter screen = spec.commandLine().getOut();
        if (what != null && what.schema) {
            screen.println(ScenarioSchema.text());
            return CommandLineTool.DONE;
        }
        Project project = ProjectFile.open(required(file, "Name the project."));
        if (what == null) {
            list(project, screen);
        } else if (what.export != null) {
            Path json = required(out, "Say with --out which file to write.");
            ScenarioFile.write(project.scenarios(), named(project), json);
            screen.println("Wrote " + json.getFileName());
        } else {
            read(project, screen);
        }
        return CommandLineTool.DONE;
    }

    private void read(Project project, PrintWriter screen) throws Exception {
        ScenarioBook before = project.scenarios();
        ScenarioBook after =
                ScenarioFile.readInto(before, what.read, project.evidence().catalogue());
        Path target = out == null ? file : out;
        ProjectFile.save(project.withScenarios(after), target);
        after.scenarios().stream()
                .filter(scenario -> !before.scenarios().contains(scenario))
                .forEach(scenario -> screen.println("Added " + scenario.name()));
        screen.println("Wrote " + target.getFileName());
    }

    private static void list(Project project, PrintWriter screen) {
        ScenarioBook book = project.scenarios();
        for (Scenario scenario : book.scenarios()) {
            screen.println(scenario.name());
            if (!scenario.parent().isEmpty()) {
                screen.println("  on " + scenario.parent());
            }
            if (!scenario.mayChange()) {
                screen.println("  " + book.whyFixed(scenario.name()));
            }
            Differences.between(List.of(), book.levers(scenario), project.evidence().catalogue())
                    .forEach(sentence -> screen.println("  " + sentence));
        }
    }

    private String named(Project project) throws CommandProblem {
        List<String> names = project.scenarios().scenarios().stream().map(Scenario::name).toList();
        if (!names.contains(what.export)) {
            throw new CommandProblem(
                    "%s: there is no scenario '%s'. It has: %s."
                            .formatted(file.getFileName(), what.export, String.join(", ", names)));
        }
        return what.export;
    }

    private Path required(Path given, String remedy) {
        if (given == null) {
            throw new ParameterException(spec.commandLine(), remedy);
        }
        return given;
    }
}
