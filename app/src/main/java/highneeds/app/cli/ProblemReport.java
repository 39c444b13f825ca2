package highneeds.app.cli;

import highneeds.app.Installed;
import highneeds.app.Problem;
import highneeds.project.ProjectProblem;
import highneeds.report.office.PaperProblem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/** Says what went wrong in plain words; the stack trace goes to the log alone. */
final class ProblemReport implements IExecutionExceptionHandler {

    private static final long MEGABYTE = 1 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(ProblemReport.class);

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
        line.getErr().println(words(problem));
        return CommandLineTool.ERRORS;
    }

    /** Once the command has ended there is room again for words. */
    static String words(OutOfMemoryError problem) {
        LOG.error("A command ran out of memory", problem);
        return "There was not enough memory, so the command ended before it was done: the program"
                + " may use "
                + Runtime.getRuntime().maxMemory() / MEGABYTE
                + " MB. Read files of fewer rows or columns, run fewer simulations, or close other"
                + " projects and programs and let it use more, for example with"
                + " HIGHNEEDS_JAVA_OPTS=-Xmx4g.";
    }

    private static String words(Exception problem) {
        if (problem instanceof CommandProblem
                || problem instanceof ProjectProblem
                || problem instanceof PaperProblem) {
            return problem.getMessage();
        }
        if (problem instanceof CancellationException) {
            return "Stopped before the end; nothing was written.";
        }
        if (problem instanceof IOException failed) {
            return said(failed);
        }
        if (problem instanceof UncheckedIOException failed) {
            return said(failed.getCause());
        }
        LOG.error("A command failed unexpectedly", problem);
        return "The program met a fault of its own ("
                + problem.getClass().getSimpleName()
                + "). Please report it with the log file "
                + Installed.log()
                + ".";
    }

    private static String said(IOException failed) {
        LOG.warn("A file could not be read or written", failed);
        Problem said = Problem.of("The command", failed);
        return said.what() + " " + said.why() + " " + said.remedy();
    }
}
