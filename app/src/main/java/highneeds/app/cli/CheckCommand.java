package highneeds.app.cli;

import highneeds.domain.Progress;
import highneeds.project.ProjectChecks;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectRun;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Checks that the books balance, that the money agrees with the ledger, and how good the data are.
 */
@Command(name = "check", description = "Checks identities, reconciliation and data quality.")
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "P.highneeds", description = "The project.")
    private Path file;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<ProjectChecks.Finding> findings =
                ProjectChecks.all(ProjectRun.of(ProjectFile.open(file)), Progress.NONE);
        boolean failed = false;
        for (ProjectChecks.Finding finding : findings) {
            boolean bad = finding.verdict() == ProjectChecks.Verdict.FAILED;
            (bad ? err : out)
                    .println(
                            finding.verdict().label()
                                    + "  "
                                    + finding.what()
                                    + ": "
                                    + finding.detail());
            failed |= bad;
        }
        return failed ? CommandLineTool.ERRORS : CommandLineTool.DONE;
    }
}
