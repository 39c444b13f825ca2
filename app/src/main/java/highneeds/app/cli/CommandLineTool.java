package highneeds.app.cli;

import highneeds.app.Version;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The {@code highneeds} command. Exit codes: 0 done; 1 the data or the run has errors, each said on
 * standard error as what, where, why and what to do; 2 wrong usage.
 */
@Command(
        name = "highneeds",
        mixinStandardHelpOptions = true,
        version = "High Needs " + Version.NUMBER,
        description =
                "Forecasts the high needs block of a council in England. Without a verb it opens"
                        + " the window.",
        subcommands = {
            DemoCommand.class,
            ImportCommand.class,
            ForecastCommand.class,
            BacktestCommand.class,
            WorkloadCommand.class,
            IndicatorsCommand.class,
            MonitorCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            ScenariosCommand.class
        })
public final class CommandLineTool implements Runnable {

    static final int DONE = 0;
    static final int ERRORS = 1;

    @Spec private CommandSpec spec;

    /** Runs a command and returns its exit code; writes only to the two writers. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineTool());
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler(new ProblemReport());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        for (CommandLine verb : line.getSubcommands().values()) {
            verb.getCommandSpec().mixinStandardHelpOptions(true);
        }
        int code = executed(line, arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static int executed(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            line.getErr().println(ProblemReport.words(e));
            return ERRORS;
        }
    }

    /** Runs a command on the process's own streams, as UTF-8. */
    public static int run(String... arguments) {
        return run(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, false, StandardCharsets.UTF_8),
                arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
