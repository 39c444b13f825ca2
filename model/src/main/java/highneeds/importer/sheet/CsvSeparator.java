package highneeds.importer.sheet;

import java.util.ArrayList;
import java.util.List;

/** Finds the character between the fields of a CSV file from its first lines. */
final class CsvSeparator {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    private CsvSeparator() {}

    /**
     * The separator that cuts most lines into the same number of fields, more than one; a comma if
     * none does.
     */
    static char of(String start) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(counts(start, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(List<Integer> counts) {
        double best = 0;
        for (int count : counts) {
            if (count > 0) {
                long same = counts.stream().filter(other -> other == count).count();
                best = Math.max(best, same + count / 1000.0);
            }
        }
        return best;
    }

    private static List<Integer> counts(String start, char candidate) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n') {
                counts.add(count);
                count = 0;
            } else if (!quoted && c == candidate) {
                count++;
            }
        }
        if (count > 0) {
            counts.add(count);
        }
        return counts;
    }
}
