package highneeds.published;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.domain.Catalogue;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class NotThePublishedTotalTest {

    private static List<Issue> issues(String council, int plans) {
        List<Plan> list =
                IntStream.range(0, plans)
                        .mapToObj(i -> new Plan("P" + i, 2025, 5, "ASD", "SS", "", ""))
                        .toList();
        return new NotThePublishedTotal()
                .run(Evidence.none(Catalogue.standard(), council).withPlans(list));
    }

    @Test
    void plansFarFromTheCouncilsPublishedTotalAreNoticed() {
        // 7,217 plans in January 2025: DfE, Education, health and care plans, 2025.
        assertThat(issues("Buckinghamshire Council", 6000))
                .singleElement()
                .satisfies(
                        issue ->
                                assertThat(issue.what())
                                        .contains("6,000", "January 2025", "7,217"));
        assertThat(issues("Buckinghamshire Council", 7200)).isEmpty();
    }

    @Test
    void aCouncilNobodyPublishesIsComparedWithNothing() {
        assertThat(issues("Exampleshire", 6000)).isEmpty();
    }
}
