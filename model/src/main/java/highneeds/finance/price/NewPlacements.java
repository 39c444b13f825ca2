package highneeds.finance.price;

import highneeds.domain.CensusDate;
import highneeds.domain.Grid;
import highneeds.domain.SettingValues;
import highneeds.finance.pool.PartialPooling;
import highneeds.finance.pool.Sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What placements made since the census before cost beside the average of their kind, and how fast
 * they take the place of the others. A placement that starts now has the market's price; the
 * average still holds prices agreed years ago.
 *
 * @param premium cost of a new placement less that of the average of its need and age group, as a
 *     part of the latter, by setting; drawn towards 0 by as much as chance could explain
 * @param turnover part of the placements that are new each year, by setting, 0 to 1
 * @param observed how many were made since the census before, by setting
 */
public record NewPlacements(SettingValues premium, SettingValues turnover, List<Integer> observed) {

    private static final double USUAL_VARIANCE = 0.25;

    public NewPlacements {
        observed = List.copyOf(observed);
    }

    /** New placements cost what the others do. */
    public static NewPlacements atAveragePrice(Grid grid) {
        SettingValues none = SettingValues.of(grid, setting -> 0);
        return new NewPlacements(none, none, java.util.Collections.nCopies(grid.settings(), 0));
    }

    static NewPlacements at(Grid grid, List<PricedPlacement> placements, Fees fees, int census) {
        LocalDate before = CensusDate.of(census - 1);
        Sample[] premiums = Sample.none(grid.settings());
        Sample[] turnover = Sample.none(grid.settings());
        for (PricedPlacement placement : placements) {
            int setting = placement.setting();
            boolean isNew = placement.placement().start().isAfter(before);
            turnover[setting] = turnover[setting].with(isNew ? 1 : 0);
            double average = fees.expected(placement);
            if (isNew && average > 0) {
                premiums[setting] = premiums[setting].with(fees.own(placement) / average - 1);
            }
        }
        double[] none = new double[grid.settings()];
        PartialPooling strength = PartialPooling.estimated(premiums, none, USUAL_VARIANCE);
        return new NewPlacements(
                SettingValues.copyOf(strength.pooled(premiums, none)),
                SettingValues.of(grid, setting -> turnover[setting].mean()),
                Arrays.stream(premiums).map(Sample::count).toList());
    }

    /**
     * Factor by which a setting's average cost has moved towards the price of new placements: 1 +
     * premium · (1 − (1 − turnover)^years).
     *
     * @param years since the census, 0 or more
     */
    public double factorAfter(int setting, double years) {
        double replaced = 1 - Math.pow(1 - turnover.get(setting), Math.max(0, years));
        return 1 + premium.get(setting) * replaced;
    }
}
