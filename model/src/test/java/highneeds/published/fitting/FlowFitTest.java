package highneeds.published.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FlowFitTest {

    private static final double[] EVEN = {1, 1};

    @Test
    void sharesKeepTheirLimitsAndTheTotal() {
        assertThat(Shares.within(10, new double[] {3, 1, 0}, new double[] {4, 2, 9}))
                .containsExactly(new double[] {4, 2, 4}, within(1e-9));
    }

    @Test
    void joinersAndLeaversThatExplainTheChangeAreKept() {
        // 100 + 20 started - 10 ceased = 110
        CohortFlows flows =
                new CohortFlows(
                        new double[] {60, 40},
                        new double[] {70, 40},
                        new double[] {20, 0},
                        10,
                        EVEN);
        assertThat(flows.joiners).containsExactly(new double[] {20, 0}, within(1e-9));
        assertThat(flows.leavers).containsExactly(new double[] {10, 0}, within(1e-9));
        assertThat(flows.stayed[1][0]).isZero();
    }

    @Test
    void whatIsNotExplainedGoesToBothInProportion() {
        // 100 + 20 - 10 = 110, but there are 116: six more, four of them joiners.
        CohortFlows flows =
                new CohortFlows(
                        new double[] {60, 40},
                        new double[] {76, 40},
                        new double[] {20, 0},
                        10,
                        EVEN);
        assertThat(Shares.sum(flows.joiners)).isCloseTo(24, within(1e-9));
        assertThat(Shares.sum(flows.leavers)).isCloseTo(8, within(1e-9));
    }

    @Test
    void movesAreTheFewestThatMakeTheClosingPlans() {
        // Nobody starts or ceases; 30 must go from the first setting to the second.
        CohortFlows flows =
                new CohortFlows(
                        new double[] {60, 40}, new double[] {30, 70}, new double[2], 0, EVEN);
        assertThat(flows.stayed[0]).containsExactly(new double[] {30, 30}, within(1e-9));
        assertThat(flows.stayed[1]).containsExactly(new double[] {0, 40}, within(1e-9));
    }

    @Test
    void aCollapseBecomesLeaversNotNegativeJoiners() {
        CohortFlows flows =
                new CohortFlows(
                        new double[] {60, 40}, new double[] {5, 0}, new double[] {3, 0}, 1, EVEN);
        assertThat(Shares.sum(flows.joiners)).isZero();
        assertThat(Shares.sum(flows.leavers)).isCloseTo(95, within(1e-9));
    }
}
