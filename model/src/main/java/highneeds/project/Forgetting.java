package highneeds.project;

import highneeds.caseload.History;
import highneeds.evidence.Evidence;
import highneeds.evidence.KeptPrices;
import highneeds.finance.price.KeptPriceBook;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Forgets source rows and keeps aggregates: the caseloads and flows of every census and the prices
 * found at each, so that calibration, back-test and forecast give what they gave. Persons,
 * placements, journeys and requests are gone.
 */
public final class Forgetting {

    private Forgetting() {}

    /** True if there are rows of persons to forget. */
    public static boolean possible(Project project) {
        Evidence evidence = project.evidence();
        return !evidence.plans().isEmpty()
                || !evidence.placements().isEmpty()
                || !evidence.journeys().isEmpty()
                || !evidence.requests().isEmpty();
    }

    /** True if there are rows of persons in a document or in what could be undone. */
    public static boolean possible(Document document) {
        return possible(document.project())
                || Stream.concat(document.undo().stream(), document.redo().stream())
                        .anyMatch(step -> possible(step.project()));
    }

    /** True if a row of a person is in both. */
    public static boolean shareRows(Project one, Project other) {
        Evidence mine = one.evidence();
        Evidence theirs = other.evidence();
        return share(mine.plans(), theirs.plans())
                || share(mine.placements(), theirs.placements())
                || share(mine.journeys(), theirs.journeys())
                || share(mine.requests(), theirs.requests());
    }

    private static boolean share(List<?> mine, List<?> theirs) {
        return !Collections.disjoint(new HashSet<>(mine), theirs);
    }

    /** The project without rows of persons. */
    public static Project sourceRows(Project project) {
        Evidence evidence = project.evidence();
        Evidence without =
                evidence.withPlans(List.of())
                        .withPlacements(List.of())
                        .withJourneys(List.of())
                        .withRequests(List.of());
        if (evidence.hasHistory()) {
            History history = evidence.history();
            List<KeptPrices> prices =
                    history.caseloads().stream()
                            .map(
                                    caseload ->
                                            KeptPriceBook.of(
                                                    evidence,
                                                    caseload.census(),
                                                    project.money().uplifts()))
                            .toList();
            without = without.withPublished(history).withKeptPrices(prices);
        }
        return project.withEvidence(without).withRetention(Retention.NONE);
    }
}
