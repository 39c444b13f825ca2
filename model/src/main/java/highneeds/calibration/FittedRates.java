package highneeds.calibration;

import highneeds.assumptions.NeedChanges;
import highneeds.assumptions.Rates;
import highneeds.assumptions.Uncertainty;
import highneeds.caseload.Flows;
import highneeds.caseload.Move;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.NcyValues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All rates found in a history, for each year ahead, and how sure they are. */
final class FittedRates {

    private final Training training;
    private final Growth growth;
    private final Groups groups;
    private final JoinerRates joiners;
    private final LeaverRates leavers;
    private final MoverRates movers;
    private final double[] mix;
    private final NeedChanges needChanges;
    private final ArrivalTrends settings;
    private final ArrivalTrends needs;

    /**
     * @param national national rates; empty if the catalogue has none
     */
    FittedRates(Training training, Optional<Rates> national, Growth growth) {
        this.training = training;
        this.growth = growth;
        groups = new Groups(training.catalogue());
        double[] none = new double[0];
        joiners =
                new JoinerRates(
                        training, national.map(Rates::joinersPerHead).orElse(NcyValues.of(_ -> 0)));
        leavers =
                new LeaverRates(
                        training,
                        groups,
                        national.map(rates -> rates.leaverProbability().toArray()).orElse(none));
        movers =
                new MoverRates(
                        training,
                        groups,
                        national.map(rates -> rates.moves().probability().toArray()).orElse(none),
                        national.map(this::destinations).orElse(none));
        mix =
                new JoinerMix(
                                groups,
                                training.joiners(),
                                national.map(rates -> rates.joinerMix().toArray()).orElse(none))
                        .shares();
        needChanges = new NeedChangeRates(training, groups).rates();
        settings = new ArrivalTrends(settingCounts(), Usual.SETTINGS);
        needs = new ArrivalTrends(needCounts(), Usual.NEEDS);
    }

    private double[] destinations(Rates rates) {
        Grid grid = groups.grid;
        double[] shares = new double[grid.size() * grid.settings()];
        Arrays.setAll(
                shares, i -> rates.moves().destination(i / grid.settings(), i % grid.settings()));
        return shares;
    }

    /** Arrivals in each setting against those that joiners and movers of the year make expect. */
    private List<YearlyCounts> settingCounts() {
        Grid grid = groups.grid;
        List<YearlyCounts> counts = counts(grid.settings());
        for (Flows flow : training.flows()) {
            double[] arrived = flow.joiners().bySetting();
            double[] expected = expectedJoiners(flow).bySetting();
            for (Move move : flow.moves()) {
                int to = grid.setting(move.to());
                if (to != grid.setting(move.from())) {
                    arrived[to] += move.plans();
                    for (int s = 0; s < expected.length; s++) {
                        expected[s] += move.plans() * movers.destination(move.from(), s);
                    }
                }
            }
            add(training.position(flow), arrived, expected, counts);
        }
        return counts;
    }

    private List<YearlyCounts> needCounts() {
        List<YearlyCounts> counts = counts(groups.grid.needs());
        for (Flows flow : training.flows()) {
            add(
                    training.position(flow),
                    flow.joiners().byNeed(),
                    expectedJoiners(flow).byNeed(),
                    counts);
        }
        return counts;
    }

    private CellValues expectedJoiners(Flows flow) {
        double[] byNcy = flow.joiners().byNcy();
        return CellValues.of(groups.grid, cell -> mix[cell] * byNcy[groups.ncy(cell)]);
    }

    private List<YearlyCounts> counts(int number) {
        List<YearlyCounts> counts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            counts.add(new YearlyCounts(training.years()));
        }
        return counts;
    }

    private static void add(
            int year, double[] counted, double[] expected, List<YearlyCounts> counts) {
        for (int i = 0; i < counted.length; i++) {
            counts.get(i).add(year, counted[i], expected[i]);
        }
    }

    /**
     * Rates of a year ahead.
     *
     * @param years 1 for the year after the last census
     */
    Rates ahead(int years) {
        Grid grid = groups.grid;
        if (growth.kind() == Growth.Kind.NONE) {
            double[] one = new double[grid.settings()];
            Arrays.fill(one, 1);
            return new Rates(
                    joiners.ahead(years, growth),
                    CellValues.copyOf(grid, mix),
                    leavers.pooled(),
                    movers.moves(movers.pooled(), one),
                    needChanges);
        }
        double[] ofSetting = settings.ahead(years);
        return new Rates(
                joiners.ahead(years, growth),
                weighted(needs.ahead(years), ofSetting),
                leavers.latest(),
                movers.moves(movers.latest(), ofSetting),
                needChanges);
    }

    private CellValues weighted(double[] ofNeed, double[] ofSetting) {
        Grid grid = groups.grid;
        double[] shares = new double[grid.size()];
        for (int cell = 0; cell < shares.length; cell++) {
            shares[cell] = mix[cell] * ofNeed[grid.need(cell)] * ofSetting[grid.setting(cell)];
        }
        Pooled.normalise(shares, grid.yearStride());
        return CellValues.copyOf(grid, shares);
    }

    Uncertainty uncertainty(double costLevel) {
        return new Uncertainty(
                joiners.uncertainty(),
                joiners.growthUncertainty(growth),
                leavers.uncertainty(),
                movers.uncertainty(),
                settings.uncertainty(),
                needs.uncertainty(),
                costLevel);
    }

    /** Joiners for each resident in the first year ahead, all ages. */
    double firstJoinerRate() {
        NcyValues residents = training.population().in(training.opening().census());
        double all = residents.total();
        return all == 0 ? 0 : residents.times(joiners.ahead(1, growth)).total() / all;
    }

    double firstGrowth() {
        return joiners.firstGrowth();
    }
}
