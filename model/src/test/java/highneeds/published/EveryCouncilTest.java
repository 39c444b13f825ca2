package highneeds.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.caseload.History;
import highneeds.domain.CellValues;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Council;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;

class EveryCouncilTest {

    static List<Council> councils() {
        return PublishedTables.councils();
    }

    @ParameterizedTest
    @MethodSource("councils")
    void hasItsPublishedTotalsAndBooksThatBalance(Council council) {
        History history = PublishedTables.evidence(council).value().history();
        for (Caseload caseload : history.caseloads()) {
            assertThat(caseload.plans().total())
                    .isCloseTo(
                            AreaTables.of(council.code()).total(caseload.census()), within(1e-6));
            assertNothingNegative(caseload.plans());
        }
        for (Flows flows : history.flows()) {
            assertThat(flows.imbalance()).isLessThan(1e-6);
            assertNothingNegative(flows.joiners());
            assertNothingNegative(flows.leavers());
            assertThat(flows.joiners().total()).isLessThan(0.45 * flows.opening().total() + 5);
            assertThat(flows.leavers().total()).isLessThan(0.25 * flows.opening().total() + 5);
        }
    }

    private static void assertNothingNegative(CellValues values) {
        assertThat(Arrays.stream(values.toArray()).min().orElseThrow()).isGreaterThanOrEqualTo(0);
    }
}
