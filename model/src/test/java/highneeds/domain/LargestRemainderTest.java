package highneeds.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

class LargestRemainderTest {

    @Test
    void givesTheMissingOneToThePartThatLostMost() {
        assertThat(LargestRemainder.round(new double[] {1.2, 1.3, 1.5})).containsExactly(1, 1, 2);
    }

    @Test
    void partsAddUpToTheRoundedTotalAndLieLessThanOneAway() {
        SplittableRandom random = new SplittableRandom(7);
        for (int n = 0; n < 1_000; n++) {
            double[] parts = random.doubles(1 + n % 20, -50, 500).toArray();
            long[] rounded = LargestRemainder.round(parts);
            assertThat(Arrays.stream(rounded).sum())
                    .isEqualTo(Math.round(Arrays.stream(parts).sum()));
            for (int i = 0; i < parts.length; i++) {
                assertThat(Math.abs(rounded[i] - parts[i])).isLessThan(1);
            }
        }
    }
}
