package highneeds.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.domain.Scope;
import highneeds.scenario.CapacityLever;
import highneeds.scenario.Lever;
import highneeds.scenario.Phasing;
import highneeds.scenario.PlacementLever;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class SettingMovesTest {

    private static final Phasing FROM_2027 = Phasing.from(2027);

    static List<List<Lever>> scenarios() {
        return List.of(
                List.of(),
                List.of(
                        new PlacementLever.FewerOutCounty(50, 20, "SS", Scope.ALL, FROM_2027),
                        new CapacityLever.NewSpecialSchool(
                                40, 50, 0, 0, 0, "SS", Scope.ALL, FROM_2027)));
    }

    /**
     * closing = opening that did not age out - ceased - moved out + moved in + new, by setting;
     * changes of need stay within a setting and cancel out.
     */
    @ParameterizedTest
    @MethodSource("scenarios")
    void explainWhereEverySettingsPlansCameFromAndWent(List<Lever> levers) {
        Baseline given = Scenario.apply(levers, Exampleshire.baseline());
        List<YearOutcome> years = Projection.run(given).years();
        List<SettingMoves> moves = Projection.moves(given);
        assertThat(moves).hasSameSizeAs(years);
        for (int i = 0; i < years.size(); i++) {
            YearOutcome year = years.get(i);
            assertThat(moves.get(i).census()).isEqualTo(year.census());
            int settings = year.closing().grid().settings();
            for (int s = 0; s < settings; s++) {
                double made =
                        year.opening().aged().bySetting()[s]
                                - year.leavers().bySetting()[s]
                                + year.joiners().bySetting()[s];
                for (int other = 0; other < settings; other++) {
                    made += moves.get(i).get(other, s) - moves.get(i).get(s, other);
                    assertThat(moves.get(i).get(s, other)).isNotNegative();
                }
                assertThat(made).isCloseTo(year.closing().bySetting()[s], within(1e-6));
            }
        }
    }

    @Test
    void watchingTheRunChangesNothing() {
        Baseline given = Exampleshire.baseline();
        Outcome before = Projection.run(given);
        Projection.moves(given);
        assertThat(Projection.run(given).years()).isEqualTo(before.years());
    }
}
