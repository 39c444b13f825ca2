package highneeds.report.disclosure;

import highneeds.report.disclosure.CountNetwork.Sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries rounded counts against an attacker who also has the exact totals that the Department for
 * Education publishes of every council, and finds the rows that must be withheld all the same:
 * those of which a small count follows exactly.
 */
public final class RoundedCounts {

    private final CountNetwork network;
    private final RuleSet rules;
    private final Set<Integer> hidden = new TreeSet<>();

    private RoundedCounts(CountNetwork network, RuleSet rules) {
        this.network = network;
        this.rules = rules;
    }

    /**
     * Positions of the rows to withhold although counts are rounded.
     *
     * @param network whole counts; columns of forecasts may be left out, since nobody has published
     *     them
     */
    public static Set<Integer> toWithhold(CountNetwork network, RuleSet rules) {
        RoundedCounts audit = new RoundedCounts(network, rules);
        for (int turn = 0; turn < network.rows().size(); turn++) {
            Set<Integer> exact = audit.exact();
            if (exact.isEmpty()) {
                return audit.hidden;
            }
            if (!audit.hide(exact)) {
                return audit.hidden;
            }
        }
        return audit.hidden;
    }

    /** Rows whose small count in some column follows exactly. */
    private Set<Integer> exact() {
        Set<Integer> exact = new TreeSet<>();
        for (int column = 0; column < network.columns(); column++) {
            List<Interval> published = published(column);
            List<Sum> sums = network.sumsIn(column);
            Attack attack = new Attack(network.valuesIn(column), published, sums);
            FreeMoves moves = new FreeMoves(network.valuesIn(column), published, sums);
            for (int row = 0; row < network.rows().size(); row++) {
                CountNetwork.Row one = network.rows().get(row);
                if (!one.known()
                        && rules.small(one.in(column))
                        && !moves.open(row)
                        && !attack.allows(row, range -> !range.exact())) {
                    exact.add(row);
                }
            }
        }
        return exact;
    }

    private List<Interval> published(int column) {
        List<Interval> published = new ArrayList<>();
        for (int row = 0; row < network.rows().size(); row++) {
            CountNetwork.Row one = network.rows().get(row);
            double value = one.in(column);
            if (Double.isNaN(value) || hidden.contains(row) && !one.known()) {
                published.add(Interval.UNKNOWN);
            } else if (one.known()) {
                published.add(Interval.exactly(value));
            } else {
                published.add(rules.published(value));
            }
        }
        return published;
    }

    /** True if anything more could be withheld. */
    private boolean hide(Set<Integer> exact) {
        int before = hidden.size();
        exact.forEach(this::hideWithNeighbour);
        return hidden.size() > before;
    }

    /** Withholds a row, or if it is withheld already, the smallest beside it that is not. */
    private void hideWithNeighbour(int row) {
        if (hidden.add(row)) {
            return;
        }
        network.sums().stream()
                .filter(sum -> sum.has(row))
                .flatMap(sum -> sum.parts().stream())
                .filter(other -> !hidden.contains(other) && !network.rows().get(other).known())
                .min(
                        java.util.Comparator.comparingDouble(
                                other -> network.rows().get(other).largest()))
                .ifPresent(hidden::add);
    }
}
