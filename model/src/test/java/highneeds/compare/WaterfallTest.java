package highneeds.compare;

import static highneeds.compare.WorkbenchFixture.BALANCE;
import static highneeds.compare.WorkbenchFixture.WORKBENCH;
import static highneeds.compare.WorkbenchFixture.fees;
import static highneeds.compare.WorkbenchFixture.fewerNewPlans;
import static highneeds.compare.WorkbenchFixture.fewerOutCounty;
import static highneeds.compare.WorkbenchFixture.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.scenario.PlacedLever;

import org.junit.jupiter.api.Test;

import java.util.List;

class WaterfallTest {

    private static final double PENNY = 0.01;

    private static Waterfall waterfall(PlacedLever... levers) {
        return Waterfall.of(WORKBENCH, List.of(levers), BALANCE, Exampleshire.CATALOGUE);
    }

    @Test
    void stepsAddUpToTheEnd() {
        Waterfall waterfall = waterfall(fewerNewPlans(10), fewerOutCounty(), fees(-2));
        double steps = waterfall.steps().stream().mapToDouble(Waterfall.Step::adds).sum();
        assertThat(waterfall.start() + steps).isCloseTo(waterfall.end(), within(PENNY));
        assertThat(waterfall.end())
                .isCloseTo(
                        BALANCE.in(
                                WORKBENCH.run(
                                        "",
                                        List.of(fewerNewPlans(10), fewerOutCounty(), fees(-2)))),
                        within(PENNY));
    }

    @Test
    void theFirstLeverOverlapsWithNothing() {
        assertThat(waterfall(fewerNewPlans(10), fees(-2)).steps().getFirst().overlap()).isZero();
    }

    /** Two grants of GBP 100,000 for two years are GBP 400,000 and do not touch each other. */
    @Test
    void leversThatHaveNothingInCommonDoNotOverlap() {
        Waterfall waterfall = waterfall(grant(100_000, 2), grant(100_000, 2));
        assertThat(waterfall.total()).isCloseTo(400_000, within(PENNY));
        assertThat(waterfall.overlap()).isCloseTo(0, within(PENNY));
    }

    /** Cheaper fees are worth less when fewer children have them. */
    @Test
    void aLeverAddsLessAfterOneThatWorksOnTheSamePlans() {
        Waterfall waterfall = waterfall(fewerNewPlans(50), fees(-5));
        Waterfall.Step fees = waterfall.steps().getLast();
        assertThat(fees.adds()).isPositive().isLessThan(fees.alone());
        assertThat(fees.overlap()).isNegative();
    }

    @Test
    void theOrderDecidesWhoIsCreditedButNotTheTotal() {
        Waterfall one = waterfall(fewerNewPlans(20), fees(-5));
        Waterfall other = waterfall(fees(-5), fewerNewPlans(20));
        assertThat(one.total()).isCloseTo(other.total(), within(PENNY));
        assertThat(one.steps().getFirst().adds()).isGreaterThan(other.steps().getLast().adds());
    }
}
