package highneeds.app.cli;

import highneeds.domain.Progress;
import highneeds.forecast.Backtest;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.report.BacktestCsv;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Forecasts from every earlier census the data allow and compares with what happened. */
@Command(
        name = "backtest",
        description = "Forecasts from every earlier census and compares with what happened.")
final class BacktestCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "P.highneeds", description = "The project.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "backtest.csv",
            description = "Writes every figure foretold and what it came to.")
    private Path out;

    @Override
    public Integer call() throws Exception {
        Project project = ProjectFile.open(file);
        Backtest test = run(project);
        if (test.isEmpty()) {
            throw new CommandProblem(
                    file.getFileName()
                            + ": there is no earlier census to forecast from. A back-test needs at"
                            + " least two January censuses, and four to score the council's own"
                            + " rates; import older ones.");
        }
        if (out != null) {
            BacktestCsv.write(test, out);
            spec.commandLine()
                    .getOut()
                    .println("Wrote " + out + " (internal: exact figures, not to be published)");
        }
        BacktestTable.print(test, spec.commandLine().getOut());
        return CommandLineTool.DONE;
    }

    static Backtest run(Project project) {
        return Backtest.run(
                project.evidence(), project.calibration(), project.run(), Progress.NONE);
    }
}
