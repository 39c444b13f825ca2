package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.TransportCosts;
import highneeds.projection.Projection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class ReadyMadeTest {

    private static final Baseline BASELINE = driven(Exampleshire.baseline());

    private static Baseline driven(Baseline baseline) {
        return baseline.withYears(
                baseline.years().stream()
                        .map(
                                year ->
                                        year.withCosts(
                                                year.costs()
                                                        .withTransport(
                                                                TransportCosts.whateverTheDistance(
                                                                        year.costs()
                                                                                .topUp()
                                                                                .map(_ -> 1_000)))))
                        .toList());
    }

    static List<ReadyMade> all() {
        return ReadyMade.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isExplainedAndSourced(ReadyMade ready) {
        Scenario scenario = ready.in(BASELINE);
        assertThat(ready.explanation().length()).isGreaterThan(100);
        assertThat(scenario.description()).contains("Source: " + ready.source());
        assertThat(ready.source()).containsPattern("(19|20)\\d\\d");
    }

    @ParameterizedTest
    @MethodSource("all")
    void runsAndDiffersFromTheBaseline(ReadyMade ready) {
        ScenarioBook book = ReadyMade.book(BASELINE);
        Baseline assumed = book.apply(book.named(ready.name()), BASELINE);
        assertThat(assumed.years().equals(BASELINE.years())).isFalse();
        Projection.run(assumed);
    }

    /** 2% of about 450 plans is 9 places, to the nearest five 10. */
    @Test
    void sizesFollowTheCaseload() {
        Scenario school = ReadyMade.book(BASELINE).named("New special school");
        double plans = BASELINE.opening().plans().total();
        LeverType type = LeverType.of("new-special-school");
        assertThat(type.value(school.levers().getFirst().lever(), "places"))
                .isEqualTo(Math.round(plans * 0.02 / 5) * 5);
    }

    @Test
    void theLateSchoolIsTheSameSchoolAYearLater() {
        ScenarioBook book = ReadyMade.book(BASELINE);
        List<PlacedLever> planned = book.levers(book.named("New special school"));
        List<PlacedLever> late = book.levers(book.named("New special school, a year late"));
        assertThat(late).hasSize(1);
        assertThat(Differences.between(planned, late, Exampleshire.CATALOGUE))
                .singleElement()
                .asString()
                .endsWith("over 3 years → from September 2028, over 3 years, 1 year late");
    }
}
