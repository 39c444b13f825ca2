package highneeds.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class ScaleTest {

    @Test
    void stepsAreRoundNumbers() {
        Scale scale = Scale.covering(0, 8_900, 5, false);
        assertThat(scale.step()).isEqualTo(2_000);
        assertThat(scale.high()).isEqualTo(10_000);
        assertThat(scale.ticks()).hasSize(6);
    }

    @Test
    void littleOfTheScaleIsLeftEmpty() {
        assertThat(Scale.covering(0, 10_200, 3, false).high()).isEqualTo(12_000);
        for (int high = 1_010; high < 10_000; high += 97) {
            assertThat(Scale.covering(0, high, 3, true).high()).isLessThan(high * 1.5);
        }
    }

    @Test
    void zeroIsThereWhenColumnsStandOnItOrValuesReachNearIt() {
        assertThat(Scale.covering(900, 1_000, 5, true).low()).isZero();
        assertThat(Scale.covering(100, 1_000, 5, false).low()).isZero();
        assertThat(Scale.covering(900, 1_000, 5, false).low()).isPositive();
        assertThat(Scale.covering(-50, -10, 5, false).high()).isZero();
    }

    @Test
    void coversWhateverItIsGiven() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 1_000; i++) {
            double a = random.nextDouble(-1e9, 1e9);
            double b = random.nextBoolean() ? a : random.nextDouble(-1e6, 1e6);
            Scale scale = Scale.covering(Math.min(a, b), Math.max(a, b), 5, random.nextBoolean());
            assertThat(scale.share(Math.min(a, b))).isBetween(-1e-9, 1 + 1e-9);
            assertThat(scale.share(Math.max(a, b))).isBetween(-1e-9, 1 + 1e-9);
            assertThat(scale.ticks().getLast()).isCloseTo(scale.high(), within(scale.step() / 1e6));
        }
    }
}
