package highneeds.finance.transport;

import highneeds.caseload.Plan;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.CensusDate;
import highneeds.domain.Grid;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.finance.pool.PartialPooling;
import highneeds.finance.pool.Sample;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Home to school transport of a plan, in the prices of a census: the share of children who travel
 * and what a traveller costs, by setting and age band, each drawn towards what setting and band
 * make likely, and the setting towards the typical value.
 *
 * @param share share of children who travel, by cell, 0 to 1
 * @param average GBP a year for each of them, by cell
 * @param travellers children of the census who travel; 0 if there was no transport sheet
 * @param withoutPlan journeys of persons who are not among the plans of the census
 */
public record TransportPrices(
        CellValues share, CellValues average, int travellers, int withoutPlan) {

    /** Spread of shares and of costs (as a part of their mean) where nothing shows it. */
    private static final double USUAL_SHARE_VARIANCE = 0.25;

    private static final double USUAL_VARIATION = 0.5;

    /** How far a council may well be from the typical share, and from the typical cost. */
    private static final double USUAL_DISTANCE = 0.25;

    /** Cost of a plan, travelling or not: share × average, GBP a year. */
    public CellValues perPlan() {
        return share.times(average);
    }

    /**
     * Estimates transport from the journeys that run on a census day.
     *
     * @param bandOfNcy age band, from 0, of a national curriculum year
     * @param bands how many age bands there are
     * @param typicalRise factor from the prices of the typical cost to those of the census
     */
    public static TransportPrices at(
            Evidence evidence,
            int census,
            IntUnaryOperator bandOfNcy,
            int bands,
            double typicalRise) {
        Catalogue catalogue = evidence.catalogue();
        Grid grid = catalogue.grid();
        Map<String, Double> costs = costByPerson(evidence, census);
        Sample[] travels = Sample.none(grid.settings() * bands);
        Sample[] pays = Sample.none(grid.settings() * bands);
        int travellers = 0;
        for (Plan plan : evidence.plans()) {
            if (plan.census() != census || costs.isEmpty()) {
                continue;
            }
            int group =
                    catalogue.settingPosition(plan.setting()) * bands
                            + bandOfNcy.applyAsInt(plan.ncy());
            Double cost = costs.get(plan.person());
            travels[group] = travels[group].with(cost == null ? 0 : 1);
            if (cost != null) {
                pays[group] = pays[group].with(cost);
                travellers++;
            }
        }
        double[] typicalShare = new double[grid.settings()];
        double[] typicalCost = new double[grid.settings()];
        for (int s = 0; s < grid.settings(); s++) {
            TypicalTransport typical = TypicalTransport.of(catalogue.settings().get(s));
            typicalShare[s] = typical.share();
            typicalCost[s] = typical.cost() * typicalRise;
        }
        double[] share =
                pooled(
                        travels,
                        typicalShare,
                        bands,
                        new PartialPooling(USUAL_SHARE_VARIANCE, Math.pow(USUAL_DISTANCE, 2)));
        double mostCost = Arrays.stream(typicalCost).max().orElse(0);
        double[] cost =
                pooled(
                        pays,
                        typicalCost,
                        bands,
                        new PartialPooling(
                                Math.pow(USUAL_VARIATION * mostCost, 2),
                                Math.pow(USUAL_DISTANCE * mostCost, 2)));
        return new TransportPrices(
                byCell(grid, bandOfNcy, bands, share),
                byCell(grid, bandOfNcy, bands, cost),
                travellers,
                costs.size() - travellers);
    }

    private static Map<String, Double> costByPerson(Evidence evidence, int census) {
        Map<String, Double> costs = new HashMap<>();
        for (Journey journey : evidence.journeys()) {
            if (journey.runsOn(CensusDate.of(census))) {
                costs.merge(journey.person(), journey.annualCost(), Double::sum);
            }
        }
        return costs;
    }

    /**
     * Settings towards the typical values, then their age bands towards setting and band.
     *
     * @param usual variances to use where nothing shows them: within groups if unknown, between
     *     settings at least
     */
    private static double[] pooled(
            Sample[] groups, double[] typical, int bands, PartialPooling usual) {
        Sample[] settings = Sample.none(typical.length);
        for (int i = 0; i < groups.length; i++) {
            settings[i / bands] = settings[i / bands].and(groups[i]);
        }
        double[] bySetting =
                PartialPooling.estimated(settings, typical, usual.within())
                        .withBetweenAtLeast(usual.between())
                        .pooled(settings, typical);
        double[] expected = SettingAndBand.expected(groups, bySetting);
        return PartialPooling.estimated(groups, expected, usual.within()).pooled(groups, expected);
    }

    private static CellValues byCell(
            Grid grid, IntUnaryOperator bandOfNcy, int bands, double[] values) {
        return CellValues.of(
                grid,
                cell -> values[grid.setting(cell) * bands + bandOfNcy.applyAsInt(grid.ncy(cell))]);
    }
}
