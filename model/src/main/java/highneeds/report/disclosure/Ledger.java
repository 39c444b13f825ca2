package highneeds.report.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was published of a project, paper by paper, with the counts behind it. It is the council's
 * own record and is never published: two papers that differ by a few children give those away
 * together, though neither does alone.
 *
 * @param entries in the order they were published
 */
public record Ledger(List<Entry> entries) {

    /** Difference below which two published counts of the same thing isolate somebody. */
    private static final double LEAST_CHILDREN = 6;

    /** Nothing was published. */
    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        entries = List.copyOf(entries);
    }

    /**
     * A count in a table that was published.
     *
     * @param day the day it was released
     * @param profile for whom and under which rules
     * @param table name of its table
     * @param row name of its row
     * @param census January census it was counted at
     * @param shown what the paper shows: a number or why there is none
     * @param counted the count behind it
     */
    public record Entry(
            LocalDate day,
            String profile,
            String table,
            String row,
            int census,
            String shown,
            double counted) {

        private String key() {
            return table + "\n" + row + "\n" + census;
        }

        private String named() {
            return "%s, %s, January %d".formatted(table, row, census);
        }
    }

    /** The ledger with a paper added to it. */
    public Ledger with(List<Entry> published) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(published);
        return new Ledger(all);
    }

    /**
     * What somebody who has the earlier papers too could work out.
     *
     * @param published what is to be published now
     * @return a sentence for each figure that differs from an earlier one by fewer than 6 children
     */
    public List<String> warnings(List<Entry> published) {
        Map<String, Entry> before = new HashMap<>();
        entries.forEach(entry -> before.put(entry.key(), entry));
        List<String> warnings = new ArrayList<>();
        for (Entry entry : published) {
            Entry earlier = before.get(entry.key());
            if (earlier != null) {
                double children = Math.abs(entry.counted() - earlier.counted());
                if (children > 0 && children < LEAST_CHILDREN) {
                    warnings.add(warning(entry, earlier, children));
                }
            }
        }
        return warnings;
    }

    private static String warning(Entry entry, Entry earlier, double children) {
        return "%s was published on %s as %s and is now %s: the two differ by %.0f, so together they may tell of those children."
                .formatted(entry.named(), earlier.day(), earlier.shown(), entry.shown(), children);
    }
}
