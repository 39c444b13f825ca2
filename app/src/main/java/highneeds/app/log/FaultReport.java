package highneeds.app.log;

import highneeds.app.Format;
import highneeds.app.Version;
import highneeds.project.Project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What those who look after the program need to know of a fault: versions, the system, how large
 * the open project is, and the end of the log. No name, no row and no figure of the project is in
 * it; the person reads it before sending it anywhere by hand.
 */
public final class FaultReport {

    private static final int LAST_LINES = 200;
    private static final long MEGABYTE = 1024L * 1024;

    private FaultReport() {}

    /**
     * The report.
     *
     * @param project the open project; null if there is none
     * @param log the log file
     */
    public static String of(Project project, Path log) {
        List<String> lines = new ArrayList<>();
        lines.add("High Needs " + Version.NUMBER + ", report of " + Format.moment(Instant.now()));
        lines.add("Java " + property("java.runtime.version"));
        lines.add("JavaFX " + property("javafx.runtime.version"));
        lines.add(
                "System "
                        + property("os.name")
                        + " "
                        + property("os.version")
                        + " "
                        + property("os.arch"));
        Runtime runtime = Runtime.getRuntime();
        lines.add(
                "Memory "
                        + (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE
                        + " MB used of at most "
                        + runtime.maxMemory() / MEGABYTE
                        + " MB, "
                        + runtime.availableProcessors()
                        + " processors");
        lines.addAll(size(project));
        lines.add("");
        lines.add("The end of the log:");
        lines.addAll(end(log));
        return String.join("\n", lines) + "\n";
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static List<String> size(Project project) {
        if (project == null) {
            return List.of("No project is open");
        }
        var evidence = project.evidence();
        return List.of(
                "Open project, rows: plans "
                        + evidence.plans().size()
                        + ", placements "
                        + evidence.placements().size()
                        + ", journeys "
                        + evidence.journeys().size()
                        + ", ledger "
                        + evidence.ledger().size(),
                "Open project, tables read "
                        + project.readings().size()
                        + ", issues "
                        + project.issues().size()
                        + ", scenarios "
                        + project.scenarios().scenarios().size()
                        + ", years "
                        + project.run().years()
                        + ", simulations "
                        + project.run().simulations());
    }

    private static List<String> end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (IOException e) {
            return List.of("(there is no log that can be read)");
        }
    }
}
