package highneeds.compare;

import static highneeds.compare.WorkbenchFixture.BALANCE;
import static highneeds.compare.WorkbenchFixture.WORKBENCH;
import static highneeds.compare.WorkbenchFixture.fees;
import static highneeds.compare.WorkbenchFixture.fewerNewPlans;
import static highneeds.compare.WorkbenchFixture.grant;
import static highneeds.compare.WorkbenchFixture.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.scenario.PlacedLever;

import org.junit.jupiter.api.Test;

import java.util.List;

class GoalSeekTest {

    private static double balance(PlacedLever... levers) {
        return BALANCE.in(WORKBENCH.run("", List.of(levers)));
    }

    @Test
    void theSizeFoundMeetsTheTargetWhenRunAgain() {
        double target = (balance(fewerNewPlans(10)) + balance(fewerNewPlans(30))) / 2;
        GoalSeek found =
                GoalSeek.of(WORKBENCH, List.of(fewerNewPlans(5)), 0, "percent", BALANCE, target);
        assertThat(found)
                .isInstanceOfSatisfying(
                        GoalSeek.Found.class,
                        size -> {
                            assertThat(size.value()).isBetween(10.0, 30.0);
                            assertThat(size.reached()).isCloseTo(target, within(1.0));
                            assertThat(balance(size.lever())).isCloseTo(target, within(1.0));
                        });
    }

    /** The balance rises by GBP 1 for every pound of a grant paid once. */
    @Test
    void aGrantOfTheDifferenceBringsTheDifference() {
        double target = balance() + 1_234_567;
        GoalSeek found = GoalSeek.of(WORKBENCH, List.of(grant(0, 1)), 0, "amount", BALANCE, target);
        assertThat(found)
                .isInstanceOfSatisfying(
                        GoalSeek.Found.class,
                        size -> assertThat(size.value()).isCloseTo(1_234_567, within(1.0)));
    }

    @Test
    void theOtherLeversStayInForce() {
        double target = balance(fees(-2), grant(1_000_000, 1));
        GoalSeek found =
                GoalSeek.of(
                        WORKBENCH, List.of(fees(-2), grant(0, 1)), 1, "amount", BALANCE, target);
        assertThat(found)
                .isInstanceOfSatisfying(
                        GoalSeek.Found.class,
                        size -> assertThat(size.value()).isCloseTo(1_000_000, within(1.0)));
    }

    /** Half a place between 40 and 41 is none: the whole number on the better side is taken. */
    @Test
    void placesComeWholeAndStillMeetTheTarget() {
        double target = (balance(school(40)) + balance(school(41))) / 2;
        GoalSeek found = GoalSeek.of(WORKBENCH, List.of(school(5)), 0, "places", BALANCE, target);
        assertThat(found)
                .isInstanceOfSatisfying(
                        GoalSeek.Found.class,
                        size -> {
                            assertThat(size.exactly()).isBetween(40.0, 41.0);
                            assertThat(size.value()).isIn(40.0, 41.0);
                            assertThat(balance(size.lever())).isGreaterThanOrEqualTo(target);
                            assertThat(size.reached()).isEqualTo(balance(size.lever()));
                        });
    }

    @Test
    void saysWhenNoSizeInRangeDoes() {
        GoalSeek none =
                GoalSeek.of(WORKBENCH, List.of(fewerNewPlans(5)), 0, "percent", BALANCE, 1e9);
        assertThat(none)
                .isInstanceOfSatisfying(
                        GoalSeek.NoneInRange.class,
                        closest -> {
                            assertThat(closest.closest()).isEqualTo(50);
                            assertThat(closest.reached()).isCloseTo(closest.atMost(), within(0.01));
                            assertThat(closest.atLeast()).isCloseTo(balance(), within(0.01));
                        });
    }
}
