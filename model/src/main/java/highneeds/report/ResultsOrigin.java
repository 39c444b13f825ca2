package highneeds.report;

import highneeds.forecast.RunChoices;
import highneeds.importer.TableReading;
import highneeds.project.InputHashes;
import highneeds.project.ProgramVersion;
import highneeds.project.Project;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;

import java.util.List;

/**
 * What results come from: with it they can be worked out again.
 *
 * @param council whose they are
 * @param version version of the program
 * @param inputs SHA-256 of all data, choices and scenarios; empty if nothing of it is on record
 * @param files tables read, each with its file's SHA-256
 * @param run years, simulations and seed
 */
public record ResultsOrigin(
        String council, String version, String inputs, List<TableReading> files, RunChoices run) {

    public ResultsOrigin {
        files = List.copyOf(files);
    }

    /** Of a project as it is now. */
    public static ResultsOrigin of(Project project) {
        return new ResultsOrigin(
                project.evidence().council(),
                ProgramVersion.NUMBER,
                new InputHashes().of(project).hash(),
                project.readings(),
                project.run());
    }

    static ResultsOrigin of(SafeReport report) {
        ReportContent.RunRecord run = report.run();
        return new ResultsOrigin(
                report.council(),
                run.programVersion(),
                report.inputs(),
                run.readings(),
                run.choices());
    }
}
