package highneeds.sample.life;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Primary needs: drawn by age when a plan is issued, and sometimes changed at a review.
 *
 * <p>Plans of earlier years named learning difficulties more often, and social, emotional and
 * mental health less often, than those of 2024.
 */
final class Needs {

    private static final int MIX_MEASURED = 2024;
    private static final int MIX_OLDEST = 2012;

    /** Weight of a need in the oldest mix relative to the mix measured. */
    private static final Map<String, Double> ONCE =
            Map.of(
                    "MLD", 1.8, "SLD", 3.2, "PMLD", 3.2, "PD", 2.6, "HI", 2.5, "VI", 2.3, "SEMH",
                    0.6, "NR", 0.3, "MSI", 2.0);

    private final NavigableMap<Integer, Weights> mixByAge = new TreeMap<>();
    private final Map<String, Map<String, Double>> pulls = new HashMap<>();
    private final List<NamedCsvRecord> changes = Rates.rows("need-changes.csv");

    Needs() {
        for (NamedCsvRecord row : Rates.rows("needs-at-issue.csv")) {
            mixByAge.put(Rates.whole(row, "age"), new Weights(Rates.numbers(row, "age")));
        }
        Rates.rows("need-pull.csv")
                .forEach(row -> pulls.put(row.getField("need"), Rates.numbers(row, "need")));
    }

    String drawAtIssue(int age, int year, Chance chance) {
        double past =
                Math.clamp((MIX_MEASURED - year) / (double) (MIX_MEASURED - MIX_OLDEST), 0.0, 1.0);
        return mixByAge.floorEntry(Math.max(age, mixByAge.firstKey()))
                .getValue()
                .tilted(need -> 1 + past * (ONCE.getOrDefault(need, 1.0) - 1))
                .draw(chance);
    }

    double meanComplexity(String need) {
        return pulls.get(need).get("complexity");
    }

    /** How much more likely than others a child with this need goes to a kind of setting. */
    double pull(String need, String family) {
        return pulls.get(need).getOrDefault(family, 1.0);
    }

    /** The need a yearly review finds: mostly the one it was. */
    void review(Child child, LocalDate date, Chance chance) {
        String need = child.need(date);
        int ncy = child.ncy(date);
        double position = 100 * chance.uniform();
        for (NamedCsvRecord row : changes) {
            if (row.getField("from").equals(need)
                    && ncy >= Rates.whole(row, "first_ncy")
                    && ncy <= Rates.whole(row, "last_ncy")) {
                position -= Rates.number(row, "percent_a_year");
                if (position < 0) {
                    child.diagnose(date, row.getField("to"));
                    return;
                }
            }
        }
    }
}
