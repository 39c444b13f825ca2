package highneeds.published.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.published.fitting.ProportionalFit.Margin;

import org.junit.jupiter.api.Test;

import java.util.List;

class ProportionalFitTest {

    /** Two years, two needs, two settings. */
    private static final double[][][] SEED = {{{1, 1}, {1, 3}}, {{2, 1}, {1, 1}}};

    @Test
    void meetsAllItsMargins() {
        double[][][] fitted =
                ProportionalFit.fit(
                        SEED,
                        List.of(
                                Margin.byNeedAndYear(new double[][] {{12, 8}, {18, 12}}),
                                Margin.byNeedAndSetting(new double[][] {{9, 11}, {16, 14}}),
                                Margin.byYearAndSetting(new double[][] {{14, 16}, {11, 9}})));
        assertThat(fitted[0][0][0] + fitted[0][0][1]).isCloseTo(12, within(1e-4));
        assertThat(fitted[0][1][1] + fitted[1][1][1]).isCloseTo(14, within(1e-4));
        assertThat(fitted[1][0][0] + fitted[1][1][0]).isCloseTo(11, within(1e-9));
    }

    @Test
    void leavesItsSeedAsItWas() {
        ProportionalFit.fit(SEED, List.of(Margin.byNeed(new double[] {100, 100})));
        assertThat(SEED[0][0]).containsExactly(1, 1);
    }

    @Test
    void aNeedTableOfOtherPlansIsLeftOut() {
        double[][] plans = {{14, 16}, {11, 9}};
        NeedMargins margins =
                NeedMargins.of(
                        plans,
                        new double[][] {{0, 0}, {0, 0}},
                        new double[][] {{9, 11}, {16, 14}},
                        new double[] {20, 30});
        assertThat(margins.byYear()).isFalse();
        assertThat(margins.bySetting()).isTrue();
        assertThat(margins.margins()).hasSize(3);
    }
}
