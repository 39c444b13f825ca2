package highneeds.report;

import highneeds.forecast.Forecast;
import highneeds.forecast.RunChoices;
import highneeds.importer.TableReading;
import highneeds.project.InputHashes;
import highneeds.project.ProgramVersion;
import highneeds.project.Project;
import highneeds.report.disclosure.Profile;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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

    /** What is said of results beside them, by the names README gives. */
    Map<String, Object> note(List<Forecast> forecasts) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("program", "High Needs " + version);
        note.put("profile", Profile.INTERNAL.label().toLowerCase(Locale.UK));
        note.put("years", run.years());
        note.put("simulations", run.simulations());
        note.put("seed", run.seed());
        note.put("scenarios", forecasts.stream().map(Forecast::scenario).toList());
        note.put("inputs-sha256", inputs);
        note.put(
                "files",
                files.stream()
                        .map(read -> Map.of("file", read.file(), "sha256", read.sha256()))
                        .map(TreeMap::new)
                        .toList());
        return note;
    }
}
