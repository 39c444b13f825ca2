package highneeds.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.SteadyTown;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.Source;
import highneeds.assumptions.YearAssumptions;
import highneeds.caseload.Plan;
import highneeds.domain.CellValues;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.forecast.Forecast;
import highneeds.forecast.Forecasting;
import highneeds.forecast.RunChoices;
import highneeds.projection.YearOutcome;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Histories that are not as one would wish: a forecast comes of each, and says what it did. */
class OddHistoriesTest {

    private static final int YEARS = 10;

    private static Baseline baseline(Evidence evidence) {
        return Calibration.baseline(evidence, CalibrationChoices.DEFAULT, YEARS);
    }

    private static String said(Baseline baseline) {
        return baseline.sources().stream()
                .map(source -> source.assumption() + ": " + source.value() + "; " + source.basis())
                .collect(Collectors.joining("\n"));
    }

    /** Every number of the expected run and of some simulations is finite and not negative. */
    private static double closingOf(Baseline baseline) {
        Forecast forecast =
                Forecasting.run("", baseline, new RunChoices(YEARS, 8, 1), Progress.NONE);
        for (YearOutcome year : forecast.outcome().years()) {
            assertEquals(0, year.imbalance(), 1e-9);
            for (CellValues values :
                    List.of(year.closing(), year.leavers(), year.joiners(), year.movedIn())) {
                for (double plans : values.toArray()) {
                    assertTrue(plans >= 0 && Double.isFinite(plans), "plans " + plans);
                }
            }
        }
        forecast.results()
                .spreads()
                .forEach(
                        (key, spread) ->
                                assertTrue(
                                        Double.isFinite(spread.p2_5())
                                                && Double.isFinite(spread.p97_5())
                                                && Double.isFinite(spread.sd()),
                                        () -> key + " " + spread));
        return forecast.outcome().years().getLast().closing().total();
    }

    private static double plansAt(Evidence evidence, int census) {
        return evidence.plans().stream().filter(plan -> plan.census() == census).count();
    }

    @Test
    void beyondThePopulationFileTheLastYearIsAgedForwardAndSaysSo() {
        Evidence known = SteadyTown.small(List.of(2023, 2024, 2025, 2026));
        Baseline ended = baseline(known.withPopulation(SteadyTown.population(2020, 2028)));
        assertTrue(said(ended).contains("those of 2028 aged forward after it"), said(ended));
        assertEquals(closingOf(baseline(known)), closingOf(ended), 1e-6);
        assertTrue(!said(baseline(known)).contains("aged forward"));
    }

    @Test
    void aMissingCensusLeavesItsFlowsOutAndIsSaid() {
        Evidence gap = SteadyTown.small(List.of(2021, 2022, 2024, 2025));
        assertTrue(
                said(baseline(gap))
                        .contains(
                                "without those from [2022, 2023], whose opening or closing census"
                                        + " is missing"),
                said(baseline(gap)));
        assertTrue(closingOf(baseline(gap)) > 0);
        // As every year was like the one before, constant rates make every year the same again.
        Baseline constant =
                Calibration.baseline(
                        gap,
                        CalibrationChoices.DEFAULT.withGrowth(new Growth(Growth.Kind.NONE, 0)),
                        YEARS);
        assertEquals(plansAt(gap, 2025), closingOf(constant), 0.02 * plansAt(gap, 2025));
    }

    @Test
    void whereIdentifiersChangeTheFlowIsNotLearntFromAndThatIsSaid() {
        Evidence known = SteadyTown.small(List.of(2022, 2023, 2024, 2025, 2026));
        Evidence renumbered =
                known.withPlans(known.plans().stream().map(OddHistoriesTest::newNumber).toList());
        Baseline found = baseline(renumbered);
        assertTrue(said(found).contains("without those from [2023]"), said(found));
        assertTrue(said(found).contains("the identifiers follow another scheme"), said(found));
        double clean = closingOf(baseline(known));
        assertEquals(clean, closingOf(found), 0.1 * clean);
    }

    /** From 2024 on, children are known by other numbers. */
    private static Plan newNumber(Plan plan) {
        return plan.census() < 2024
                ? plan
                : new Plan(
                        "new-" + plan.person(),
                        plan.census(),
                        plan.ncy(),
                        plan.need(),
                        plan.setting(),
                        "",
                        "");
    }

    @Test
    void twoCensusesOfDifferentSchemesLeanOnNationalRatesAndSaySo() {
        Evidence known = SteadyTown.standard(List.of(2025, 2026));
        Evidence renumbered =
                known.withPlans(
                        known.plans().stream()
                                .map(plan -> plan.census() == 2025 ? plan : oldNumber(plan))
                                .toList());
        Baseline found = baseline(renumbered);
        Source joiners = found.sources().getFirst();
        assertTrue(joiners.illustrative());
        assertTrue(joiners.basis().contains("another scheme"), joiners.basis());
        assertTrue(closingOf(found) > 0);
    }

    private static Plan oldNumber(Plan plan) {
        return new Plan(
                "other-" + plan.person(),
                plan.census(),
                plan.ncy(),
                plan.need(),
                plan.setting(),
                "",
                "");
    }

    @Test
    void oneCensusIsEnough() {
        Baseline one = baseline(SteadyTown.standard(List.of(2026)));
        assertTrue(said(one).contains("there is one census only"));
        assertTrue(closingOf(one) > 0);
    }

    @Test
    void twoAndSixCensusesLearnFromTheirOwnFlowsAndSayWhatThinNumbersLeanOn() {
        for (int censuses : new int[] {2, 6}) {
            Evidence town =
                    SteadyTown.standard(
                            IntStream.rangeClosed(2027 - censuses, 2026).boxed().toList());
            String basis = baseline(town).sources().getFirst().basis();
            assertTrue(
                    basis.startsWith(
                            "Flows between the censuses of " + (2027 - censuses) + " and 2026"),
                    basis);
            assertTrue(basis.contains("thin numbers drawn towards those of England"), basis);
            assertTrue(closingOf(baseline(town)) > 0);
        }
    }

    @Test
    void fifteenCensusesWork() {
        Evidence long15 = SteadyTown.small(IntStream.rangeClosed(2012, 2026).boxed().toList());
        double plans = plansAt(long15, 2026);
        assertTrue(said(baseline(long15)).contains("between the censuses of 2012 and 2026"));
        assertEquals(plans, closingOf(baseline(long15)), 0.1 * plans);
    }

    /**
     * Growth of joiners assumed for the first year of a council of usual size, with 440 joiners in
     * each of so many years.
     */
    private static double firstGrowth(int flows) {
        Evidence town =
                SteadyTown.standard(IntStream.rangeClosed(2026 - flows, 2026).boxed().toList());
        Evidence ten =
                town.withPlans(town.plans().stream().flatMap(OddHistoriesTest::tenTimes).toList());
        YearAssumptions first = baseline(ten).years().getFirst();
        double joiners = first.rates().joiners(first.population()).total();
        return joiners / ten.history().flows().getLast().joiners().total() - 1;
    }

    private static Stream<Plan> tenTimes(Plan plan) {
        return IntStream.range(0, 10)
                .mapToObj(
                        i ->
                                new Plan(
                                        plan.person() + "-" + i,
                                        plan.census(),
                                        plan.ncy(),
                                        plan.need(),
                                        plan.setting(),
                                        "",
                                        ""));
    }

    @Test
    void aFlatHistoryIsDrawnTowardsNationalGrowthTheLessTheLongerItIs() {
        // England's usual growth is 8% a year, damped to 7% in the first year.
        double two = firstGrowth(2);
        double three = firstGrowth(3);
        double six = firstGrowth(6);
        double fourteen = firstGrowth(14);
        assertTrue(two < 0.1 && three < 0.09, "after two years " + two + ", three " + three);
        assertTrue(six < 0.06, "after six flat years " + six);
        assertTrue(fourteen < 0.03, "after fourteen flat years " + fourteen);
        assertTrue(two > three && three > six && six > fourteen && fourteen > -0.01);
    }

    @Test
    void aSettingNobodyWasEverInStaysFinite() {
        // Nobody was ever in the independent school, nor in most settings of the catalogue.
        assertTrue(closingOf(baseline(SteadyTown.small(List.of(2024, 2025, 2026)))) > 0);
        assertTrue(closingOf(baseline(SteadyTown.standard(List.of(2024, 2025, 2026)))) > 0);
    }
}
