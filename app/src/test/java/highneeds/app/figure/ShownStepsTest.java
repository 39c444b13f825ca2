package highneeds.app.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.app.chart.Numbers;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;

class ShownStepsTest {

    @Test
    void stepsThatEachRoundDownStillLeadToTheTotalShown() {
        // -13.50 - 0.04 - 0.04 - 0.04 = -13.62: shown as -13.5 to -13.6, so one step is -0.1.
        double[] shown =
                ShownSteps.of(-13.50e6, List.of(-0.04e6, -0.04e6, -0.04e6), Numbers.POUNDS)
                        .inChart();
        assertThat(Arrays.stream(shown).sum()).isCloseTo(-0.1e6, within(1e-6));
    }

    @Test
    void stepsShownLeadFromTheOneTotalShownToTheOther() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            List<Double> steps =
                    DoubleStream.generate(() -> 4e6 * random.nextGaussian())
                            .limit(1 + i % 12)
                            .boxed()
                            .toList();
            double from = 20e6 * random.nextGaussian();
            double to = from + steps.stream().mapToDouble(Double::doubleValue).sum();
            ShownSteps shown = ShownSteps.of(from, steps, Numbers.POUNDS);
            assertThat(tenths(from) + Math.round(Arrays.stream(shown.inChart()).sum() / 1e5))
                    .isEqualTo(tenths(to));
            for (int s = 0; s < steps.size(); s++) {
                assertThat(shown.inChart()[s]).isCloseTo(steps.get(s), within(2e5));
            }
        }
    }

    private static long tenths(double pounds) {
        return Math.round(pounds / 1e5);
    }
}
