package highneeds.finance.transport;

import highneeds.assumptions.TransportCosts;
import highneeds.caseload.Plan;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Grid;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.finance.choices.SheetPrices;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.pool.PartialPooling;
import highneeds.finance.pool.Sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Home to school transport of a plan, in the prices of a census: the share of children who travel
 * and what a traveller costs, by setting and age band.
 *
 * <p>The share is drawn towards what setting and band make likely, and the setting towards the
 * typical value. The cost is drawn towards what modes and distances of setting and band come to at
 * the cost of each mode. Then each age band is scaled, so that the plans of the census cost what
 * their journeys do.
 *
 * @param share share of children who travel, by cell, 0 to 1
 * @param average GBP a year for each of them, by cell
 * @param byDistance part of the average that grows with the miles, by cell
 * @param modes what each way of travelling costs; typical where nobody travels so
 * @param travellers children of the census who travel; 0 if there was no transport sheet
 * @param withoutPlan persons with journeys who are not among the plans of the census
 */
public record TransportPrices(
        CellValues share,
        CellValues average,
        CellValues byDistance,
        List<ModeCost> modes,
        int travellers,
        int withoutPlan) {

    /** Spread of shares and of costs (as a part of their mean) where nothing shows it. */
    private static final double USUAL_SHARE_VARIANCE = 0.25;

    private static final double USUAL_VARIATION = 0.5;

    /** How far a council may well be from the typical share, and from the typical cost. */
    private static final double USUAL_DISTANCE = 0.25;

    private static final int BANDS = TransportBand.values().length;

    public TransportPrices {
        modes = List.copyOf(modes);
    }

    /** Cost of a plan, travelling or not: share × average, GBP a year. */
    public TransportCosts perPlan() {
        return new TransportCosts(share.times(average), share.times(byDistance));
    }

    /**
     * Estimates transport from the journeys that run on a census day.
     *
     * @param typicalRise factor from the prices of the typical cost to those of the census
     * @param uplifts rises that bring the prices of rows back to those of the census
     */
    public static TransportPrices at(
            Evidence evidence, int census, double typicalRise, Uplifts uplifts) {
        Traveller.Fares fares =
                new Traveller.Fares(
                        SheetPrices.of(evidence, uplifts),
                        FinancialYear.followingCensus(census - 1));
        Catalogue catalogue = evidence.catalogue();
        int groups = catalogue.grid().settings() * BANDS;
        Map<String, List<Journey>> running = Traveller.running(evidence, census);
        Sample[] travels = Sample.none(groups);
        Sample[] pays = Sample.none(groups);
        List<Traveller> travellers = new ArrayList<>();
        for (Plan plan : evidence.plans()) {
            if (plan.census() != census || running.isEmpty()) {
                continue;
            }
            Optional<Traveller> traveller = Traveller.of(plan, catalogue, running, fares);
            int group = group(catalogue.settingPosition(plan.setting()), plan.ncy());
            travels[group] = travels[group].with(traveller.isPresent() ? 1 : 0);
            if (traveller.isPresent()) {
                pays[group] = pays[group].with(traveller.get().cost());
                travellers.add(traveller.get());
            }
        }
        double[] share = shares(catalogue, travels);
        TravelPattern pattern =
                new TravelPattern(travellers, catalogue.grid().settings(), typicalRise);
        double[] cost =
                travellers.isEmpty()
                        ? typicalCosts(catalogue, typicalRise)
                        : costs(pattern, pays, share, travels);
        double[] byDistance = new double[groups];
        for (int i = 0; i < groups && !travellers.isEmpty(); i++) {
            double made = pattern.cost(i / BANDS, i % BANDS);
            byDistance[i] =
                    made > 0 ? cost[i] * pattern.byDistance(i / BANDS, i % BANDS) / made : 0;
        }
        return new TransportPrices(
                byCell(catalogue.grid(), share),
                byCell(catalogue.grid(), cost),
                byCell(catalogue.grid(), byDistance),
                pattern.modes(),
                travellers.size(),
                running.size() - travellers.size());
    }

    /** Share who travel: settings towards typical values, then their age bands. */
    private static double[] shares(Catalogue catalogue, Sample[] travels) {
        double[] typical = new double[catalogue.grid().settings()];
        Arrays.setAll(typical, s -> TypicalTransport.of(catalogue.settings().get(s)).share());
        Sample[] settings = Sample.none(typical.length);
        for (int i = 0; i < travels.length; i++) {
            settings[i / BANDS] = settings[i / BANDS].and(travels[i]);
        }
        double[] bySetting =
                PartialPooling.estimated(settings, typical, USUAL_SHARE_VARIANCE)
                        .withBetweenAtLeast(USUAL_DISTANCE * USUAL_DISTANCE)
                        .pooled(settings, typical);
        double[] expected = SettingAndBand.expected(travels, bySetting);
        return PartialPooling.estimated(travels, expected, USUAL_SHARE_VARIANCE)
                .pooled(travels, expected);
    }

    private static double[] typicalCosts(Catalogue catalogue, double typicalRise) {
        double[] costs = new double[catalogue.grid().settings() * BANDS];
        Arrays.setAll(
                costs,
                i -> TypicalTransport.of(catalogue.settings().get(i / BANDS)).cost() * typicalRise);
        return costs;
    }

    /** Cost of a traveller: observed, drawn towards the pattern, scaled to each band's journeys. */
    private static double[] costs(
            TravelPattern pattern, Sample[] pays, double[] share, Sample[] travels) {
        double[] expected = new double[pays.length];
        Arrays.setAll(expected, i -> pattern.cost(i / BANDS, i % BANDS));
        double most = Arrays.stream(expected).max().orElse(0);
        double[] pooled =
                PartialPooling.estimated(pays, expected, Math.pow(USUAL_VARIATION * most, 2))
                        .pooled(pays, expected);
        double[] paid = new double[BANDS];
        double[] made = new double[BANDS];
        for (int i = 0; i < pays.length; i++) {
            paid[i % BANDS] += pays[i].count() * pays[i].mean();
            made[i % BANDS] += travels[i].count() * share[i] * pooled[i];
        }
        Arrays.setAll(
                pooled,
                i ->
                        paid[i % BANDS] > 0 && made[i % BANDS] > 0
                                ? pooled[i] * paid[i % BANDS] / made[i % BANDS]
                                : pooled[i]);
        return pooled;
    }

    private static int group(int setting, int ncy) {
        return setting * BANDS + TransportBand.ofNcy(ncy).ordinal();
    }

    private static CellValues byCell(Grid grid, double[] values) {
        return CellValues.of(grid, cell -> values[group(grid.setting(cell), grid.ncy(cell))]);
    }
}
