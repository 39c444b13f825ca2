package highneeds.finance.price;

import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Setting;
import highneeds.domain.SettingValues;
import highneeds.evidence.Evidence;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.pool.Sample;

import java.util.Arrays;
import java.util.List;

/**
 * What placements that run at a census cost for a full year, in the prices of that census.
 *
 * @param topUp top-up or fee by cell, GBP a year
 * @param averageTopUp its average over the children of each setting, GBP a year
 * @param placeFunding funding of a filled place by setting, GBP a year
 * @param emptyPlace funding of a commissioned place nobody fills by setting, GBP a year
 * @param contributionShare share of top-up and place funding that health and social care pay, by
 *     setting, 0 to 1
 * @param healthShare share of those contributions that health pays, by setting, 0 to 1; the rest is
 *     social care's. Half where the sheet does not tell
 * @param directPayments share of the top-up that is paid to families, by setting, 0 to 1
 * @param newOnes what placements made in the last year cost beside the average
 * @param observed how many placements each setting's price was estimated from
 * @param withoutPlan placements whose pseudonym is not among the plans of the census; their cost
 *     counts for the setting, not for a need
 */
public record PlacementPrices(
        CellValues topUp,
        SettingValues averageTopUp,
        SettingValues placeFunding,
        SettingValues emptyPlace,
        SettingValues contributionShare,
        SettingValues healthShare,
        SettingValues directPayments,
        NewPlacements newOnes,
        List<Integer> observed,
        int withoutPlan) {

    public PlacementPrices {
        observed = List.copyOf(observed);
    }

    /**
     * Estimates prices from the placements sheet.
     *
     * @param evidence placements, plans to find need and age group by, and places
     * @param census year of the census
     * @param typicalRise factor by setting from the prices of typical costs to those of the census
     * @param uplifts rises that bring the prices of rows back to those of the census
     */
    public static PlacementPrices at(
            Evidence evidence, int census, SettingValues typicalRise, Uplifts uplifts) {
        Catalogue catalogue = evidence.catalogue();
        Grid grid = catalogue.grid();
        List<PricedPlacement> placements = PricedPlacement.at(evidence, census, uplifts);
        PlaceRates rates = PlaceRates.at(catalogue, evidence.places(), census);
        Sample[] placeFunding = Sample.none(grid.settings());
        double[] contributions = new double[grid.settings()];
        double[] gross = new double[grid.settings()];
        double[] told = new double[grid.settings()];
        double[] health = new double[grid.settings()];
        double[] topUps = new double[grid.settings()];
        double[] direct = new double[grid.settings()];
        for (PricedPlacement priced : placements) {
            int setting = priced.setting();
            placeFunding[setting] = placeFunding[setting].with(priced.placement().placeFunding());
            contributions[setting] += priced.placement().contributions();
            gross[setting] += priced.placement().placeFunding() + priced.placement().topUp();
            topUps[setting] += priced.placement().topUp();
            direct[setting] += priced.placement().directPayment().orElse(0.0);
            if (priced.placement().health().isPresent()) {
                told[setting] += priced.placement().contributions();
                health[setting] += priced.placement().health().get();
            }
        }
        SettingValues filled =
                SettingValues.of(
                        grid, s -> rates.filled(setting(catalogue, s), s, placeFunding[s]));
        SettingValues typical =
                SettingValues.of(
                        grid,
                        s -> setting(catalogue, s).typicalCost().topUp() * typicalRise.get(s));
        Fees fees =
                Fees.of(
                        grid,
                        placements,
                        priced -> feeBesidesPlace(priced, placeFunding, filled),
                        typical);
        return new PlacementPrices(
                fees.byCell(),
                fees.bySetting(),
                filled,
                SettingValues.of(grid, s -> rates.empty(setting(catalogue, s), s)),
                SettingValues.of(
                        grid, s -> gross[s] > 0 ? Math.min(1, contributions[s] / gross[s]) : 0),
                SettingValues.of(grid, s -> told[s] > 0 ? health[s] / told[s] : 0.5),
                SettingValues.of(grid, s -> topUps[s] > 0 ? direct[s] / topUps[s] : 0),
                NewPlacements.at(grid, placements, fees, census),
                Arrays.stream(placeFunding).map(Sample::count).toList(),
                (int) placements.stream().filter(priced -> priced.child().isEmpty()).count());
    }

    /** What a placement of this need and age group costs on average in its setting, GBP a year. */
    double expectedTopUp(PricedPlacement placement) {
        return placement
                .child()
                .map(child -> topUp.get(child.age().firstNcy(), child.need(), placement.setting()))
                .orElse(averageTopUp.get(placement.setting()));
    }

    /**
     * The part of a placement's cost that is paid for the child. Where no placement of the setting
     * shows place funding but the places sheet does, the placement's cost is the whole cost, so the
     * place is taken off it and not paid twice.
     */
    private static double feeBesidesPlace(
            PricedPlacement priced, Sample[] shown, SettingValues filled) {
        double fee = priced.placement().topUp();
        boolean wholeCost = shown[priced.setting()].mean() == 0;
        return wholeCost ? Math.max(0, fee - filled.get(priced.setting())) : fee;
    }

    private static Setting setting(Catalogue catalogue, int position) {
        return catalogue.settings().get(position);
    }
}
