package highneeds.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.Source;
import highneeds.assumptions.YearAssumptions;
import highneeds.caseload.Flows;
import highneeds.caseload.Plan;
import highneeds.caseload.Population;
import highneeds.domain.CellValues;
import highneeds.domain.NcyValues;
import highneeds.evidence.Evidence;
import highneeds.projection.Projection;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class CalibrationTest {

    private static final Evidence EVIDENCE = Exampleshire.evidence();

    private static Baseline baseline(Evidence evidence, CalibrationChoices choices) {
        return Calibration.baseline(evidence, choices, 5);
    }

    private static double joiners(YearAssumptions year) {
        return year.rates().joiners(year.population()).total();
    }

    private static CalibrationChoices growing(Growth growth) {
        return CalibrationChoices.DEFAULT.withGrowth(growth);
    }

    @Test
    void theFirstYearGoesOnFromTheHistory() {
        Flows last = EVIDENCE.history().flows().getLast();
        YearAssumptions first = Exampleshire.baseline().years().getFirst();
        double growth = joiners(first) / last.joiners().total();
        assertTrue(growth > 0.9 && growth < 1.25, "joiners grew by " + growth);
        double leaving =
                first.rates().leaverProbability().dot(EVIDENCE.history().latest().plans().aged())
                        / EVIDENCE.history().latest().plans().total();
        double left = last.leavers().total() / last.opening().total();
        assertEquals(left, leaving, 0.03);
    }

    @Test
    void constantRatesOfAllYearsMakeTheHistoryAgain() {
        Baseline constant = baseline(EVIDENCE, growing(new Growth(Growth.Kind.NONE, 0)));
        CellValues leaving = constant.years().getFirst().rates().leaverProbability();
        double expected = 0;
        double left = 0;
        for (Flows flow : EVIDENCE.history().flows()) {
            expected += flow.aged().dot(leaving);
            left += flow.leavers().total();
        }
        assertEquals(left, expected, 0.05 * left);
        assertEquals(
                joinersPerResident(constant.years().get(0)),
                joinersPerResident(constant.years().get(4)),
                1e-9);
    }

    private static double joinersPerResident(YearAssumptions year) {
        return joiners(year) / year.population().total();
    }

    @Test
    void ownGrowthIsTheGrowthAskedFor() {
        Baseline own = baseline(EVIDENCE, growing(new Growth(Growth.Kind.OWN, 5)));
        double first = joinersPerResident(own.years().get(1));
        double second = joinersPerResident(own.years().get(2));
        assertEquals(1.05, second / first, 0.01);
    }

    @Test
    void estimatedGrowthIsDamped() {
        List<YearAssumptions> years = Exampleshire.baseline().years();
        double early = joinersPerResident(years.get(1)) / joinersPerResident(years.get(0));
        double late = joinersPerResident(years.get(9)) / joinersPerResident(years.get(8));
        assertTrue(Math.abs(late - 1) < Math.abs(early - 1));
    }

    @Test
    void orderOfRowsDoesNotMatter() {
        Baseline expected = baseline(EVIDENCE, CalibrationChoices.DEFAULT);
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            List<Plan> plans = new ArrayList<>(EVIDENCE.plans());
            Collections.shuffle(plans, new Random(shuffle));
            assertEquals(
                    Projection.run(expected).years().getLast().closing(),
                    Projection.run(baseline(EVIDENCE.withPlans(plans), CalibrationChoices.DEFAULT))
                            .years()
                            .getLast()
                            .closing());
        }
    }

    @Test
    void twiceTheResidentsWithTheSameHistoryHalveTheRateAndNotTheJoiners() {
        Map<Integer, NcyValues> doubled = new TreeMap<>();
        EVIDENCE.population().byYear().forEach((y, n) -> doubled.put(y, n.map(r -> 2 * r)));
        Baseline more =
                baseline(
                        EVIDENCE.withPopulation(Population.of(doubled)),
                        CalibrationChoices.DEFAULT);
        double before = joiners(Exampleshire.baseline().years().getFirst());
        assertEquals(before, joiners(more.years().getFirst()), 0.01 * before);
    }

    @Test
    void oneCensusUsesNationalRatesAndSaysSo() {
        Evidence one =
                EVIDENCE.withPlans(
                        EVIDENCE.plans().stream()
                                .filter(p -> p.census() == Exampleshire.LAST_CENSUS)
                                .toList());
        Baseline baseline = baseline(one, CalibrationChoices.DEFAULT);
        Source joiners = baseline.sources().getFirst();
        assertTrue(joiners.illustrative());
        assertTrue(joiners.basis().contains("one census only"), joiners.basis());
        double closing = Projection.run(baseline).years().getLast().closing().total();
        assertTrue(closing > 0 && Double.isFinite(closing));
    }

    @Test
    void aYearLeftOutIsNotLearntFrom() {
        List<Plan> strange = new ArrayList<>(EVIDENCE.plans());
        strange.removeIf(p -> p.census() == 2024 && p.person().endsWith("7"));
        CalibrationChoices without =
                CalibrationChoices.DEFAULT
                        .with(new YearWeight(2023, 0))
                        .with(new YearWeight(2024, 0));
        double left = joiners(baseline(EVIDENCE.withPlans(strange), without).years().get(0));
        double clean = joiners(baseline(EVIDENCE, without).years().get(0));
        assertEquals(clean, left, 1e-9);
    }

    @Test
    void withoutPopulationItAsksForOne() {
        IllegalStateException refused =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                baseline(
                                        EVIDENCE.withPopulation(Population.of(Map.of())),
                                        CalibrationChoices.DEFAULT));
        assertTrue(refused.getMessage().contains("Import residents"));
    }
}
