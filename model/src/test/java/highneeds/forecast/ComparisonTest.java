package highneeds.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.Rates;
import highneeds.domain.Progress;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final RunChoices CHOICES = new RunChoices(5, 200, 4);
    private static final ResultKey PLANS = ResultKey.total(Measure.PLANS, 2031);

    private final Baseline baseline = Exampleshire.baseline();
    private final Forecast unchanged =
            Forecasting.run("Baseline", baseline, CHOICES, Progress.NONE);

    private Forecast withJoinersTimes(double factor) {
        Baseline changed =
                baseline.withYears(
                        baseline.years().stream()
                                .map(
                                        year -> {
                                            Rates rates = year.rates();
                                            return year.withRates(
                                                    rates.withJoinersPerHead(
                                                            rates.joinersPerHead()
                                                                    .map(r -> r * factor)));
                                        })
                                .toList());
        return Forecasting.run("Fewer", changed, CHOICES, Progress.NONE);
    }

    @Test
    void aScenarioWithoutLeversDiffersInNothing() {
        Comparison same =
                Comparison.of(Forecasting.run("Same", baseline, CHOICES, Progress.NONE), unchanged);
        assertTrue(same.differences().values().stream().allMatch(d -> d == 0));
        assertEquals(0, same.spreads().get(PLANS).sd());
    }

    @Test
    void theDifferenceIsSurerThanEitherForecast() {
        Comparison fewer = Comparison.of(withJoinersTimes(0.9), unchanged);
        double sd = unchanged.results().spread(PLANS).orElseThrow().sd();
        assertTrue(fewer.differences().get(PLANS) < 0);
        assertTrue(fewer.spreads().get(PLANS).p97_5() < 0);
        assertTrue(fewer.spreads().get(PLANS).sd() < sd / 2);
    }
}
