package highneeds.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import highneeds.workload.Flow;
import highneeds.workload.WeekOfWork;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadOutcome;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Writes workload.csv: each week and kind of work, in cases. A working file, exact and never to be
 * published.
 */
public final class WorkloadCsv {

    private WorkloadCsv() {}

    /**
     * Writes a file, replacing one that is there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(WorkloadOutcome outcome, Path file) throws IOException {
        WholeFile.write(out -> write(outcome, out), file);
    }

    private static void write(WorkloadOutcome outcome, Writer out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(
                    "week",
                    "work",
                    "opening",
                    "started",
                    "finished",
                    "ended_early",
                    "in_time",
                    "waiting",
                    "overdue",
                    "closing");
            for (WeekOfWork week : outcome.weeks()) {
                for (Map.Entry<WorkKind, Flow> each : week.flows().entrySet()) {
                    Flow flow = each.getValue();
                    csv.writeRecord(
                            week.monday().toString(),
                            each.getKey().name().toLowerCase(Locale.ROOT),
                            cases(flow.opening()),
                            cases(flow.started()),
                            cases(flow.finished()),
                            cases(flow.endedEarly()),
                            cases(flow.inTime()),
                            cases(flow.waiting()),
                            cases(flow.overdue()),
                            cases(flow.closing()));
                }
            }
        }
    }

    private static String cases(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
