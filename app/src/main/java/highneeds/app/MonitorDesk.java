package highneeds.app;

import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.Import;
import highneeds.monitor.TermReport;
import highneeds.project.MonitorRun;
import highneeds.project.Project;

import java.nio.file.Path;
import java.util.List;

/** What the window asks of the model about a year under way. */
public interface MonitorDesk {

    /** Reads this term's files beside what is known; nothing of the forecast changes. */
    Import<Evidence> term(Project project, List<Path> files, Progress progress) throws Exception;

    /**
     * Holds the year under way against its forecast.
     *
     * @throws IllegalStateException if there is no forecast of it, with the reason as a sentence
     */
    MonitorRun monitor(Project project, Progress progress);

    /** The year as it stands, to be kept. */
    TermReport termReport(MonitorRun run, String name, String by, Progress progress);

    /** What would have been forecast at each earlier census, made again. */
    List<TermReport> madeAgain(MonitorRun run, Progress progress);

    /** Writes the report of the term, a Word paper and a workbook, and returns the files. */
    List<Path> writeTermReport(Project project, Path folder, Progress progress) throws Exception;
}
