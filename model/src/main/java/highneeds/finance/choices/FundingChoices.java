package highneeds.finance.choices;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person chose about the income of the high needs block. Years are those a financial year
 * starts in: 2026 is 2026-27.
 *
 * @param growth yearly growth of the allocation where neither a figure nor another growth is given,
 *     percent
 * @param growthIn growth of single years over the year before, percent
 * @param allocations the council's own figures for the allocation, GBP
 * @param blockTransfers transfers from the schools block, GBP; negative if to it. A year without
 *     one has the transfer of the ledger
 * @param grants other grants and income, GBP. A year without one has that of the ledger
 * @param timedGrants grants with an end, on top of the others
 */
public record FundingChoices(
        double growth,
        SortedMap<Integer, Double> growthIn,
        SortedMap<Integer, Double> allocations,
        SortedMap<Integer, Double> blockTransfers,
        SortedMap<Integer, Double> grants,
        List<TimedGrant> timedGrants) {

    /**
     * No growth in 2026-27, for which the national formula is suspended and amounts are rolled
     * forward, then 3 % a year.
     *
     * <p>Source: Department for Education, dedicated schools grant technical note 2026 to 2027, 17
     * December 2025. The 3 % is a planning assumption, not an announcement.
     */
    public static final FundingChoices DEFAULT =
            new FundingChoices(
                    3,
                    new TreeMap<>(Map.of(2026, 0.0)),
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap(),
                    List.of());

    public FundingChoices {
        growthIn = Collections.unmodifiableSortedMap(new TreeMap<>(growthIn));
        allocations = Collections.unmodifiableSortedMap(new TreeMap<>(allocations));
        blockTransfers = Collections.unmodifiableSortedMap(new TreeMap<>(blockTransfers));
        grants = Collections.unmodifiableSortedMap(new TreeMap<>(grants));
        timedGrants = List.copyOf(timedGrants);
        if (allocations.values().stream().anyMatch(amount -> amount < 0)) {
            throw new IllegalArgumentException("An allocation is not negative");
        }
    }

    /** Growth of the allocation into a year, percent. */
    public double growthInto(int year) {
        return growthIn.getOrDefault(year, growth);
    }

    public FundingChoices withGrowth(double percent) {
        return new FundingChoices(
                percent, growthIn, allocations, blockTransfers, grants, timedGrants);
    }

    public FundingChoices withAllocations(SortedMap<Integer, Double> own) {
        return new FundingChoices(growth, growthIn, own, blockTransfers, grants, timedGrants);
    }

    public FundingChoices withBlockTransfers(SortedMap<Integer, Double> own) {
        return new FundingChoices(growth, growthIn, allocations, own, grants, timedGrants);
    }

    public FundingChoices withTimedGrants(List<TimedGrant> changed) {
        return new FundingChoices(growth, growthIn, allocations, blockTransfers, grants, changed);
    }
}
