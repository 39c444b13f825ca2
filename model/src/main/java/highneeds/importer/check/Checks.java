package highneeds.importer.check;

import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.Issue;

import java.util.ArrayList;
import java.util.List;

/** All checks. */
public final class Checks {

    private Checks() {}

    /** The checks in the order in which they are shown. */
    public static List<Check> all() {
        return List.of(
                new MissingCensus(),
                new IdentifiersChanged(),
                new PlanMissingBetween(),
                new YearNotRising(),
                new SettingTakesNoSuchYear(),
                new PlacementWithoutPlan(),
                new PlanWithoutPlacement(),
                new OverlappingPlacements(),
                new OutlyingCost(),
                new TransportWithoutPlan(),
                new TransportWithoutPlacement(),
                new MoreChildrenThanPlaces(),
                new SpendNotTheLedgers());
    }

    /** Asks all of them. */
    public static List<Issue> run(Evidence evidence) {
        List<Issue> issues = new ArrayList<>();
        CensusPlans census = CensusPlans.of(evidence);
        for (Check check : all()) {
            Progress.stopIfInterrupted();
            issues.addAll(check.run(evidence, census));
        }
        return issues;
    }
}
