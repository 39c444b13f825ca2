package highneeds.finance.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.finance.pool.Sample;

import org.junit.jupiter.api.Test;

class SettingAndBandTest {

    @Test
    void theBandsFactorIsLearntFromAllSettings() {
        // Two settings with 3 + 1 children. In the first band values are 0.8 and 0.4, in the second
        // 0.4 and unseen: half as much. Levels are the settings' own means, 0.7 and 0.4.
        Sample[] groups = {
            Sample.of(0.8, 0.8, 0.8), Sample.of(0.4), Sample.of(0.4, 0.4, 0.4), Sample.NONE
        };

        double[] expected = SettingAndBand.expected(groups, new double[] {0.7, 0.4});

        assertThat(expected[0]).isCloseTo(0.8, within(0.001));
        assertThat(expected[1]).isCloseTo(0.4, within(0.001));
        assertThat(expected[3]).isCloseTo(0.2, within(0.001));
    }

    @Test
    void withoutObservationsEveryBandHasTheLevelOfItsSetting() {
        assertThat(SettingAndBand.expected(Sample.none(4), new double[] {0.7, 0.4}))
                .containsExactly(0.7, 0.7, 0.4, 0.4);
    }
}
