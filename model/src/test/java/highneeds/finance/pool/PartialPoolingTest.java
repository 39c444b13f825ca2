package highneeds.finance.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class PartialPoolingTest {

    private static double[] pooledTowards(double value, Sample[] groups) {
        double[] expected = new double[groups.length];
        Arrays.fill(expected, value);
        return PartialPooling.estimated(groups, expected, 1).pooled(groups, expected);
    }

    @Test
    void weighsTheGroupByItsCountAndBothVariances() {
        // n = 4, m = 30, e = 20, w = 100, b = 50: (4·50·30 + 100·20) / (4·50 + 100) = 26.667
        Sample four = Sample.of(20, 25, 35, 40);

        assertThat(new PartialPooling(100, 50).pooled(four, 20)).isCloseTo(26.667, within(0.001));
    }

    @Test
    void groupsNoFurtherApartThanChanceTakeWhatIsExpected() {
        Sample[] alike = {Sample.of(9, 11), Sample.of(10, 10), Sample.of(8, 12)};

        assertThat(pooledTowards(10, alike))
                .containsExactly(new double[] {10, 10, 10}, within(1e-9));
    }

    @Test
    void estimatesTheVarianceBetweenGroups() {
        // Two groups of 2, means 10 and 30, expected 20; within: (2 + 2) / 2 = 2.
        // Σ (m − e)² / (b + w/n) = 200 / (b + 1) = 2 groups, so b = 99.
        Sample[] apart = {Sample.of(9, 11), Sample.of(29, 31)};

        PartialPooling strength = PartialPooling.estimated(apart, new double[] {20, 20}, 1);

        assertThat(strength.within()).isCloseTo(2, within(1e-9));
        assertThat(strength.between()).isCloseTo(99, within(1e-6));
    }

    @Test
    void anEmptyGroupTakesWhatIsExpected() {
        Sample[] groups = {Sample.of(9, 11), Sample.of(29, 31), Sample.NONE};

        assertThat(pooledTowards(20, groups)[2]).isEqualTo(20);
    }

    @Test
    void theMoreAreObservedTheNearerTheirOwnMean() {
        PartialPooling strength = new PartialPooling(400, 25);
        double last = 0;
        for (int n = 1; n <= 64; n *= 2) {
            double[] costs = new double[n];
            Arrays.fill(costs, 100);
            double pooled = strength.pooled(Sample.of(costs), 0);
            assertThat(pooled).isBetween(last, 100.0);
            last = pooled;
        }
    }

    @Test
    void samplesPutTogetherAreTheSampleOfAll() {
        Sample both = Sample.of(1, 2, 6).and(Sample.of(10, 21));
        Sample all = Sample.of(1, 2, 6, 10, 21);

        assertThat(both.mean()).isCloseTo(all.mean(), within(1e-9));
        assertThat(both.squares()).isCloseTo(all.squares(), within(1e-9));
        assertThat(both.count()).isEqualTo(5);
    }
}
