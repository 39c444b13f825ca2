package highneeds.importer.mapping;

import highneeds.importer.TableKind;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mapping the program proposes for a table of one kind.
 *
 * @param mapping the columns it would read
 * @param certainty for each mapped heading, from 0 to 1
 * @param missing names of required columns that were not found
 */
public record Proposal(Mapping mapping, Map<String, Double> certainty, TreeSet<String> missing) {

    private static final Set<Field> COSTS =
            EnumSet.of(
                    Field.ANNUAL_COST,
                    Field.WEEKLY_COST,
                    Field.TERMLY_COST,
                    Field.DAILY_COST,
                    Field.PLACE_FUNDING,
                    Field.TOP_UP);

    /** True if all that the table needs was found. */
    public boolean complete() {
        return missing.isEmpty();
    }

    public TableKind kind() {
        return mapping.kind();
    }

    /**
     * How much of the table it explains, to choose between kinds. Placements without any cost weigh
     * less: a list of plans looks like them too.
     */
    double weight() {
        boolean noCost = mapping.columns().values().stream().noneMatch(COSTS::contains);
        double total = kind() == TableKind.PLACEMENTS && noCost ? -1 : 0;
        for (double certainty : certainty.values()) {
            total += certainty;
        }
        return total;
    }
}
