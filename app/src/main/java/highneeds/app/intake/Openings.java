package highneeds.app.intake;

import highneeds.importer.Issue;
import highneeds.importer.entry.Trial;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each step still waits for a person to decide.
 *
 * @param counts how much, by step; steps with nothing are missing
 */
record Openings(Map<Step, Integer> counts) {

    static Openings of(Sheets sheets, CodesViewModel codes, Trial trial) {
        Map<Step, Integer> counts = new EnumMap<>(Step.class);
        put(counts, Step.FOUND, (int) sheets.unreadable() + stopped(sheets, trial));
        int missing =
                (int)
                        sheets.survey().tables().stream()
                                .filter(table -> !table.missing().isEmpty())
                                .count();
        put(counts, Step.COLUMNS, missing + questions(sheets, trial));
        put(counts, Step.CODES, codes.open());
        return new Openings(counts);
    }

    private static int stopped(Sheets sheets, Trial trial) {
        return (int)
                sheets.wanted().stream()
                        .filter(sheet -> Stopped.in(sheet, trial).isPresent())
                        .count();
    }

    private static int questions(Sheets sheets, Trial trial) {
        return (int)
                sheets.wanted().stream()
                        .filter(
                                sheet ->
                                        DateQuestion.openIn(sheet, trial)
                                                || AreaQuestion.openIn(sheet, trial))
                        .count();
    }

    private static void put(Map<Step, Integer> counts, Step step, int count) {
        if (count > 0) {
            counts.put(step, count);
        }
    }

    boolean none() {
        return counts.isEmpty();
    }

    int of(Step step) {
        return counts.getOrDefault(step, 0);
    }

    /** Files and tables that cannot be used as they are. */
    static long unusable(Trial trial) {
        return trial.result().issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .count();
    }

    /** Rows that are left out for a fault; rows that are merely not needed are none. */
    static int leftOut(Trial trial) {
        return trial == null
                ? 0
                : trial.result().issues().stream()
                        .filter(issue -> issue.severity() == Issue.Severity.LEFT_OUT)
                        .mapToInt(issue -> Math.max(1, issue.rows()))
                        .sum();
    }
}
