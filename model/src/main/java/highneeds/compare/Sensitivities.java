package highneeds.compare;

import highneeds.assumptions.Funding;
import highneeds.assumptions.UnitCosts;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.domain.Scope;
import highneeds.domain.Sector;
import highneeds.domain.Setting;

import java.util.List;
import java.util.function.Predicate;

/** The assumptions every forecast hangs on, with changes that could well be. */
public final class Sensitivities {

    /** Names of the assumptions about the money of some. */
    public static final String INDEPENDENT_FEES = "Independent fees";

    public static final String OTHER_TOP_UPS = "Top-ups in other settings";
    public static final String TRANSPORT = "Transport of a child";

    /** Name of the one assumption that says nothing of any placement. */
    public static final String ALLOCATION = "Yearly growth of the allocation";

    private Sensitivities() {}

    /** The assumptions of the tornado and of the table of one per cent. */
    public static List<Sensitivity> standard() {
        return List.of(
                new Sensitivity("New plans per resident", "%", -10, 10, Sensitivities::newPlans),
                new Sensitivity("Children and young people", "%", -2, 2, Sensitivities::population),
                new Sensitivity("Plans that cease", "%", -10, 10, Sensitivities::ceasing),
                new Sensitivity("Moves between settings", "%", -10, 10, Sensitivities::moves),
                new Sensitivity(
                        INDEPENDENT_FEES,
                        "%",
                        -5,
                        5,
                        (year, _, rate) -> topUps(year, Sensitivities::independent, 1 + rate)),
                new Sensitivity(
                        OTHER_TOP_UPS,
                        "%",
                        -5,
                        5,
                        (year, _, rate) ->
                                topUps(year, setting -> !independent(setting), 1 + rate)),
                new Sensitivity(
                        "Yearly uplift of fees and top-ups",
                        "points",
                        -1,
                        1,
                        (year, ahead, rate) -> topUps(year, _ -> true, Math.pow(1 + rate, ahead))),
                new Sensitivity(TRANSPORT, "%", -10, 10, Sensitivities::transport),
                new Sensitivity(ALLOCATION, "points", -1, 1, Sensitivities::allocation));
    }

    private static YearAssumptions newPlans(YearAssumptions year, int ahead, double rate) {
        return year.withRates(
                year.rates()
                        .withJoinersPerHead(
                                year.rates().joinersPerHead().map(heads -> heads * (1 + rate))));
    }

    private static YearAssumptions population(YearAssumptions year, int ahead, double rate) {
        return year.withPopulation(year.population().map(residents -> residents * (1 + rate)));
    }

    private static YearAssumptions ceasing(YearAssumptions year, int ahead, double rate) {
        CellValues changed = year.rates().leaverProbability().map(p -> Math.min(1, p * (1 + rate)));
        return year.withRates(year.rates().withLeaverProbability(changed));
    }

    private static YearAssumptions moves(YearAssumptions year, int ahead, double rate) {
        CellValues changed =
                year.rates().moves().probability().map(p -> Math.min(1, p * (1 + rate)));
        return year.withRates(
                year.rates().withMoves(year.rates().moves().withProbability(changed)));
    }

    private static YearAssumptions topUps(
            YearAssumptions year, Predicate<Setting> settings, double factor) {
        List<String> codes = year.catalogue().settingCodes(settings);
        Cells cells = Scope.ofSettings(codes).in(year.catalogue());
        return codes.isEmpty() ? year : year.withCosts(year.costs().withTopUpTimes(cells, factor));
    }

    /** Settings whose prices {@link #INDEPENDENT_FEES} moves; the others' are the other top-ups. */
    public static boolean independent(Setting setting) {
        return setting.sector() == Sector.INDEPENDENT;
    }

    private static YearAssumptions transport(YearAssumptions year, int ahead, double rate) {
        UnitCosts costs = year.costs();
        return year.withCosts(costs.withTransport(costs.transport().times(1 + rate)));
    }

    private static YearAssumptions allocation(YearAssumptions year, int ahead, double rate) {
        Funding funding = year.funding();
        return year.withFunding(
                funding.withAllocation(funding.allocation() * Math.pow(1 + rate, ahead)));
    }
}
