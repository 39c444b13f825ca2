package highneeds.report.disclosure;

import highneeds.report.disclosure.CountNetwork.Row;
import highneeds.report.disclosure.CountNetwork.Sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which rows of counts to withhold: every row with a small count, then the smallest others
 * until an attacker cannot tell any small count to within {@value #LEAST_WIDTH}. A row is withheld
 * in every year and scenario, so that no two of them lead back to it.
 */
public final class WithheldCounts {

    /** Narrowest range that may be worked out for a small count. */
    static final double LEAST_WIDTH = 3;

    /** Share of rows above which withholding says less than rounding. */
    static final double MOST_WITHHELD = 0.3;

    private final CountNetwork network;
    private final RuleSet rules;
    private final Set<Integer> hidden = new TreeSet<>();

    private WithheldCounts(CountNetwork network, RuleSet rules) {
        this.network = network;
        this.rules = rules;
    }

    /**
     * Positions of the rows to withhold.
     *
     * @return none if more than 30% of the rows would be withheld: then rounding says more
     */
    public static Optional<Set<Integer>> of(CountNetwork network, RuleSet rules) {
        return new WithheldCounts(network, rules).find();
    }

    private Optional<Set<Integer>> find() {
        for (int row = 0; row < network.rows().size(); row++) {
            if (network.rows().get(row).anySmall(rules)) {
                hidden.add(row);
            }
        }
        Set<Integer> unsafe = unsafe();
        while (!unsafe.isEmpty()) {
            boolean found = false;
            for (int row : unsafe) {
                found |= hideBeside(row);
            }
            if (!found || tooMany()) {
                return Optional.empty();
            }
            unsafe = unsafe();
        }
        return tooMany() ? Optional.empty() : Optional.of(hidden);
    }

    private boolean tooMany() {
        return hidden.size() > MOST_WITHHELD * network.rows().size();
    }

    /** Rows of which a small count can be told too closely in some column. */
    private Set<Integer> unsafe() {
        Set<Integer> unsafe = new TreeSet<>();
        if (tooMany()) {
            return unsafe;
        }
        for (int column = 0; column < network.columns(); column++) {
            List<Sum> sums = network.sumsIn(column);
            Attack attack = new Attack(network.valuesIn(column), published(column), sums);
            for (int row : hidden) {
                if (!unsafe.contains(row)
                        && rules.small(network.rows().get(row).in(column))
                        && !hasCompanion(row, column, sums)
                        && !attack.allows(row, range -> range.width() >= LEAST_WIDTH)) {
                    unsafe.add(row);
                }
            }
        }
        return unsafe;
    }

    /** True if another withheld part of the very same sums makes the range wide enough. */
    private boolean hasCompanion(int row, int column, List<Sum> sums) {
        List<Sum> mine = sums.stream().filter(sum -> sum.has(row)).toList();
        if (mine.isEmpty()) {
            return true;
        }
        return hidden.stream()
                .filter(other -> other != row)
                .filter(other -> sums.stream().filter(sum -> sum.has(other)).toList().equals(mine))
                .filter(other -> mine.stream().allMatch(sum -> partsOf(sum, row, other)))
                .anyMatch(other -> value(row, column) + value(other, column) >= LEAST_WIDTH);
    }

    private static boolean partsOf(Sum sum, int row, int other) {
        return sum.parts().contains(row) && sum.parts().contains(other);
    }

    private double value(int row, int column) {
        return network.rows().get(row).in(column);
    }

    private List<Interval> published(int column) {
        List<Interval> known = new ArrayList<>();
        for (int row = 0; row < network.rows().size(); row++) {
            double value = value(row, column);
            known.add(
                    hidden.contains(row) || Double.isNaN(value)
                            ? Interval.UNKNOWN
                            : Interval.exactly(value));
        }
        return known;
    }

    /** Withholds the smallest row that stands in a sum with this one and is not nothing. */
    private boolean hideBeside(int row) {
        List<Integer> parts = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        for (Sum sum : network.sums()) {
            if (sum.has(row)) {
                (sum.total() == row ? totals : parts).addAll(sum.parts());
                totals.add(sum.total());
            }
        }
        return hideSmallest(parts) || hideSmallest(totals);
    }

    private boolean hideSmallest(List<Integer> candidates) {
        Optional<Integer> smallest =
                candidates.stream()
                        .filter(row -> !hidden.contains(row))
                        .filter(row -> largest(row) > 0)
                        .min(Comparator.comparingDouble(this::largest));
        smallest.ifPresent(hidden::add);
        return smallest.isPresent();
    }

    private double largest(int row) {
        Row found = network.rows().get(row);
        return found.largest();
    }
}
