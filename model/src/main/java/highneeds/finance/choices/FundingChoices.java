package highneeds.finance.choices;

import highneeds.finance.choices.BlockTransfer.Approval;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person chose about the income of the high needs block. Years are those a financial year
 * starts in: 2026 is 2026-27. Figures that projects of an earlier version lack are none.
 *
 * @param growth yearly growth of the allocation where neither a figure nor another growth is given,
 *     percent
 * @param growthIn growth of single years over the year before, percent
 * @param allocations the council's own figures for the allocation, GBP
 * @param blockTransfers transfers from the schools block, GBP; negative if to it. A year without
 *     one has the transfer of the ledger
 * @param grants other grants and income, GBP. A year without one has that of the ledger
 * @param timedGrants grants with an end, on top of the others
 * @param importExport adjustment for children educated in and from other areas, GBP; negative if it
 *     is taken off. A year without one has that of the ledger
 * @param schoolsBlocks schools block, GBP, which limits a transfer
 * @param approvals approvals of transfers that were given
 */
@RecordBuilder
public record FundingChoices(
        double growth,
        SortedMap<Integer, Double> growthIn,
        SortedMap<Integer, Double> allocations,
        SortedMap<Integer, Double> blockTransfers,
        SortedMap<Integer, Double> grants,
        List<TimedGrant> timedGrants,
        SortedMap<Integer, Double> importExport,
        SortedMap<Integer, Double> schoolsBlocks,
        SortedMap<Integer, Approval> approvals)
        implements FundingChoicesBuilder.With {

    /**
     * No growth in 2026-27, for which the national formula is suspended and amounts are rolled
     * forward, then 3% a year.
     *
     * <p>Source: Department for Education, dedicated schools grant technical note 2026 to 2027, 17
     * December 2025. The 3% is a planning assumption, not an announcement.
     */
    public static final FundingChoices DEFAULT =
            new FundingChoices(
                    3,
                    new TreeMap<>(Map.of(2026, 0.0)),
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    null,
                    null);

    public FundingChoices {
        growthIn = kept(growthIn);
        allocations = kept(allocations);
        blockTransfers = kept(blockTransfers);
        grants = kept(grants);
        timedGrants = List.copyOf(timedGrants);
        importExport = kept(importExport);
        schoolsBlocks = kept(schoolsBlocks);
        approvals = kept(approvals);
        if (!(growth > -100 && growth <= 100)
                || growthIn.values().stream().anyMatch(rise -> !(rise > -100 && rise <= 100))) {
            throw new IllegalArgumentException(
                    "Growth of the allocation lies between -100% and 100% a year");
        }
        requireNotNegative("An allocation", allocations);
        requireNotNegative("A schools block", schoolsBlocks);
    }

    private static <T> SortedMap<Integer, T> kept(SortedMap<Integer, T> given) {
        return given == null
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    private static void requireNotNegative(String what, SortedMap<Integer, Double> figures) {
        figures.forEach(
                (year, amount) -> {
                    if (!(amount >= 0)) {
                        throw new IllegalArgumentException(
                                what + " is not negative, but in " + year + " was " + amount);
                    }
                });
    }

    /** Growth of the allocation into a year, percent. */
    public double growthInto(int year) {
        return growthIn.getOrDefault(year, growth);
    }

    /** A transfer of a year with its limit and the approval it was given. */
    public BlockTransfer transfer(int year, double amount) {
        return new BlockTransfer(
                amount,
                schoolsBlocks.getOrDefault(year, 0.0),
                approvals.getOrDefault(year, Approval.NONE));
    }
}
