package highneeds.compare;

import static highneeds.compare.WorkbenchFixture.BALANCE;
import static highneeds.compare.WorkbenchFixture.WORKBENCH;
import static highneeds.compare.WorkbenchFixture.fees;
import static highneeds.compare.WorkbenchFixture.fewerNewPlans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.YearAssumptions;
import highneeds.forecast.Measure;
import highneeds.scenario.Delivery;
import highneeds.scenario.PlacedLever;

import org.junit.jupiter.api.Test;

import java.util.List;

class TornadoTest {

    private static final double PENNY = 0.01;

    @Test
    void theWidestBarComesFirst() {
        Tornado tornado =
                Tornado.ofAssumptions(WORKBENCH, List.of(), BALANCE, Sensitivities.standard());
        assertThat(tornado.bars())
                .hasSize(Sensitivities.standard().size())
                .isSortedAccordingTo((a, b) -> Double.compare(b.width(), a.width()));
        assertThat(tornado.bars().getFirst().width()).isPositive();
    }

    @Test
    void morePlansAndDearerFeesMakeTheBalanceWorse() {
        Tornado tornado =
                Tornado.ofAssumptions(WORKBENCH, List.of(), BALANCE, Sensitivities.standard());
        for (String worse : List.of("New plans per resident", "Independent fees")) {
            Tornado.Bar bar =
                    tornado.bars().stream()
                            .filter(candidate -> candidate.name().equals(worse))
                            .findFirst()
                            .orElseThrow();
            assertThat(bar.atHigh()).isLessThan(tornado.middle());
            assertThat(bar.atLow()).isGreaterThan(tornado.middle());
        }
    }

    @Test
    void anUncertainLeverRunsFromItsLowToItsHigh() {
        PlacedLever uncertain = fewerNewPlans(10).withDelivery(new Delivery(0.5, 1, 1));
        Tornado tornado = Tornado.ofLevers(WORKBENCH, List.of(uncertain, fees(-1)), BALANCE);
        Tornado.Bar bar =
                tornado.bars().stream()
                        .filter(candidate -> candidate.low().equals("50% delivered"))
                        .findFirst()
                        .orElseThrow();
        assertThat(bar.atLow())
                .isCloseTo(
                        BALANCE.in(WORKBENCH.run("", List.of(fewerNewPlans(5), fees(-1)))),
                        within(PENNY));
        assertThat(bar.atHigh())
                .isCloseTo(
                        BALANCE.in(WORKBENCH.run("", List.of(fewerNewPlans(10), fees(-1)))),
                        within(PENNY));
    }

    /** One point a year more on the allocation of 2026-27 is 1% of it in that year. */
    @Test
    void onePerCentOfTheAllocationIsOnePerCentOfIt() {
        Figure firstYear = new Figure(Measure.HNB_INCOME, 2026);
        OnePercentTable table =
                OnePercentTable.of(WORKBENCH, List.of(), firstYear, Sensitivities.standard());
        YearAssumptions year = WORKBENCH.baseline().years().getFirst();
        assertThat(table.rows().getLast().assumption())
                .isEqualTo("Yearly growth of the allocation");
        assertThat(table.rows().getLast().effects().get(2))
                .isCloseTo(year.funding().allocation() * 0.01, within(PENNY));
        assertThat(table.rows().getFirst().effects()).containsOnly(0.0);
    }
}
