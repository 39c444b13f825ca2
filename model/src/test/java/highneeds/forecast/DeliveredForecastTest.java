package highneeds.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.domain.Progress;
import highneeds.domain.Scope;
import highneeds.scenario.DeliveredBaselines;
import highneeds.scenario.Delivery;
import highneeds.scenario.DemandLever;
import highneeds.scenario.Lever;
import highneeds.scenario.Phasing;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

/** A scenario whose delivery is uncertain has that in its range. */
class DeliveredForecastTest {

    private static final Baseline BASELINE = Exampleshire.baseline();
    private static final RunChoices CHOICES = new RunChoices(5, 270, 4);
    private static final ResultKey PLANS = ResultKey.total(Measure.PLANS, 2031);
    private static final Delivery RISKY = new Delivery(0.1, 0.6, 1);

    private static Lever fewer(double percent) {
        return new DemandLever.FewerNewPlans(percent, Scope.ALL, Phasing.from(2026));
    }

    private static PlacedLever risky(double percent) {
        return PlacedLever.of(fewer(percent)).withDelivery(RISKY);
    }

    private static Forecast run(List<PlacedLever> levers, int threads) {
        DeliveredBaselines given = new DeliveredBaselines(levers, BASELINE);
        return Forecasting.run("", given, CHOICES, Progress.NONE, threads);
    }

    private static Forecast run(PlacedLever... levers) {
        return run(List.of(levers), 2);
    }

    private static double sd(Forecast forecast) {
        return forecast.results().spread(PLANS).orElseThrow().sd();
    }

    private static double mean(float[] values) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElseThrow();
    }

    private static float[] plans(Forecast forecast) {
        return forecast.simulations().of(PLANS).orElseThrow();
    }

    @Test
    void withoutRiskTheFiguresAreThoseOfTheLeversAppliedBitForBit() {
        PlacedLever certain = PlacedLever.of(fewer(20)).withDelivery(new Delivery(0.8, 0.8, 0.8));
        Baseline applied = Scenario.apply(List.of(certain), BASELINE);
        Forecast plain = Forecasting.run("", applied, CHOICES, Progress.NONE);
        assertThat(run(certain).results()).isEqualTo(plain.results());
        assertThat(plans(run(certain))).isEqualTo(plans(plain));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void theNumberOfThreadsChangesNothing(int threads) {
        List<PlacedLever> levers = List.of(risky(30), risky(10).named("more"));
        assertThat(run(levers, threads).results()).isEqualTo(run(levers, 1).results());
        assertThat(plans(run(levers, threads))).isEqualTo(plans(run(levers, 1)));
    }

    @Test
    void theRangeIsWiderThanThatOfTheSameLeverForCertain() {
        double expected = RISKY.expected();
        PlacedLever certain =
                PlacedLever.of(fewer(40)).withDelivery(new Delivery(expected, expected, expected));
        Forecast baseline = run();
        Forecast sure = run(certain);
        Forecast unsure = run(risky(40));
        assertThat(unsure.results().mean(PLANS))
                .isCloseTo(sure.results().mean(PLANS), within(1e-9));
        assertThat(sd(unsure)).isGreaterThan(sd(sure));
        double alone = Comparison.of(sure, baseline).spreads().get(PLANS).sd();
        double withRisk = Comparison.of(unsure, baseline).spreads().get(PLANS).sd();
        assertThat(withRisk).isGreaterThan(1.3 * alone);
    }

    /** Within a twentieth of the spread: the mean over 270 simulations of the difference. */
    @Test
    void theExpectedRunIsTheMeanOfTheSimulations() {
        Forecast baseline = run();
        Forecast unsure = run(risky(40));
        double expected = unsure.results().mean(PLANS) - baseline.results().mean(PLANS);
        double simulated = mean(plans(unsure)) - mean(plans(baseline));
        assertThat(simulated).isCloseTo(expected, within(0.05 * Math.abs(expected)));
    }

    @Test
    void aLeverIsDeliveredAlikeInEveryScenarioThatHasIt() {
        Lever other =
                new DemandLever.FewerNewPlans(5, Scope.ALL.withNcys(14, 20), Phasing.from(2026));
        Forecast one = run(risky(40));
        Forecast two = run(PlacedLever.of(other), risky(40));
        Comparison difference = Comparison.of(two, one);
        assertThat(difference.spreads().get(PLANS).sd()).isLessThan(0.3 * sd(one));
    }

    @Test
    void manyUncertainLeversNeedNoMoreThanTwentySevenBaselines() {
        List<PlacedLever> many =
                IntStream.range(0, 20).mapToObj(i -> risky(1).named("lever " + i)).toList();
        List<DeliveredBaselines.Part> parts = new DeliveredBaselines(many, BASELINE).parts(1000);
        assertThat(parts).hasSizeLessThanOrEqualTo(27);
        assertThat(parts.stream().mapToInt(part -> part.simulations().size()).sum())
                .isEqualTo(1000);
    }
}
