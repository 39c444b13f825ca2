package highneeds.importer.check;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.LedgerLine;
import highneeds.evidence.Placement;
import highneeds.evidence.PlacesOffered;
import highneeds.importer.Exampleshire;
import highneeds.importer.Issue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

class ChecksTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);

    private static Plan plan(String person, int census, int ncy, String setting) {
        return new Plan(person, census, ncy, "ASD", setting, "", "");
    }

    private static Placement placement(String person, LocalDate start, double cost) {
        return new Placement(person, "ISS", "", start, Optional.empty(), 0, cost, 0, "", 0);
    }

    private static List<String> codes(Evidence evidence) {
        return Checks.run(evidence).stream().map(Issue::code).toList();
    }

    @Test
    void nothingIsAmissInNothing() {
        assertThat(codes(Exampleshire.nothing())).isEmpty();
    }

    @Test
    void aCensusThatIsMissingBetweenTwoIsNamed() {
        Evidence evidence =
                Exampleshire.nothing()
                        .withPlans(List.of(plan("A", 2024, 5, "SS"), plan("A", 2026, 7, "SS")));
        assertThat(codes(evidence)).containsExactly("census-missing");
    }

    @Test
    void identifiersThatAreAllNewAreNoticed() {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            plans.add(plan("old" + i, 2025, 5, "SS"));
            plans.add(plan("new" + i, 2026, 5, "SS"));
        }
        assertThat(codes(Exampleshire.nothing().withPlans(plans)))
                .containsExactly("identifiers-changed");
    }

    @Test
    void changedIdentifiersNameTheYearsTheSharesAndWhatToDo() {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            plans.add(plan((i < 30 ? "old" : "same") + i, 2025, 5, "SS"));
            plans.add(plan((i < 30 ? "new" : "same") + i, 2026, 6, "SS"));
        }
        Issue issue = Checks.run(Exampleshire.nothing().withPlans(plans)).getFirst();
        assertThat(issue.severity()).isEqualTo(Issue.Severity.WARNING);
        assertThat(issue.what())
                .contains("75% of the 40 plans of January 2025 are not found again")
                .contains("75% of the 40 plans there are new")
                .contains("identifiers follow another scheme from 2026 on")
                .contains("not learnt from");
        assertThat(issue.remedy()).contains("same identifier");
    }

    @Test
    void aCensusThatHoldsOnlyPartOfThePlansIsNamed() {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            plans.add(plan("child" + i, 2025, 5, "SS"));
            if (i < 30) {
                plans.add(plan("child" + i, 2026, 6, "SS"));
            }
        }
        Issue issue = Checks.run(Exampleshire.nothing().withPlans(plans)).getFirst();
        assertThat(issue.code()).isEqualTo("identifiers-changed");
        assertThat(issue.what()).contains("census of 2026 seems to hold only part");
        assertThat(issue.remedy()).contains("whole census of January 2026");
    }

    @Test
    void aThirdOfThePlansChangingIsNoChangeOfIdentifiers() {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            plans.add(plan("child" + i, 2025, 5, "SS"));
            plans.add(plan("child" + (i + 30), 2026, 6, "SS"));
        }
        assertThat(codes(Exampleshire.nothing().withPlans(plans)))
                .doesNotContain("identifiers-changed");
    }

    @Test
    void aYearThatDoesNotRiseAndASettingThatDoesNotTakeItAreNoticed() {
        Evidence evidence =
                Exampleshire.nothing()
                        .withPlans(List.of(plan("A", 2025, 5, "MS"), plan("A", 2026, 20, "MS")));
        assertThat(codes(evidence)).containsExactly("ncy-not-rising", "setting-takes-no-such-year");
    }

    @Test
    void plansPlacementsAndJourneysThatDoNotMatchAreCounted() {
        Evidence evidence =
                Exampleshire.nothing()
                        .withPlans(List.of(plan("A", 2026, 5, "SS"), plan("B", 2026, 5, "EHE")))
                        .withPlacements(List.of(placement("C", SEPTEMBER, 50_000)))
                        .withJourneys(List.of(journey("D")));
        assertThat(codes(evidence))
                .containsExactly(
                        "placement-without-plan",
                        "plan-without-placement",
                        "transport-without-plan");
    }

    @Test
    void transportOfAChildWhoIsPlacedNowhereIsNoticed() {
        Evidence evidence =
                Exampleshire.nothing()
                        .withPlans(List.of(plan("A", 2026, 5, "SS"), plan("B", 2026, 5, "EHE")))
                        .withPlacements(List.of(placement("A", SEPTEMBER, 50_000)))
                        .withJourneys(List.of(journey("A"), journey("B")));
        assertThat(Checks.run(evidence))
                .singleElement()
                .satisfies(
                        issue -> {
                            assertThat(issue.code()).isEqualTo("transport-without-placement");
                            assertThat(issue.what()).startsWith("1 journey runs");
                        });
        assertThat(codes(evidence.withPlacements(List.of())))
                .as("no placements were read, so none is missing")
                .isEmpty();
    }

    private static Journey journey(String person) {
        return new Journey(
                person, "Taxi", Optional.empty(), 1, false, SEPTEMBER, Optional.empty(), 5_000);
    }

    @Test
    void placementsThatOverlapAndCostsThatLieFarOutAreCounted() {
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            placements.add(placement("P" + i, SEPTEMBER, 50_000));
        }
        placements.add(placement("P9", SEPTEMBER, 900));
        placements.add(placement("P9", SEPTEMBER.plusDays(30), 50_000));
        assertThat(codes(Exampleshire.nothing().withPlacements(placements)))
                .containsExactly("overlapping-placements", "outlying-cost");
    }

    @Test
    void moreChildrenThanPlacesIsNoticed() {
        Evidence evidence =
                Exampleshire.nothing()
                        .withPlans(List.of(plan("A", 2026, 5, "SS"), plan("B", 2026, 5, "SS")))
                        .withPlaces(
                                List.of(
                                        new PlacesOffered("SS", "Oak", 2024, 9, 0),
                                        new PlacesOffered("SS", "Oak", 2025, 1, 0)));
        assertThat(codes(evidence)).containsExactly("more-children-than-places");
    }

    @Test
    void spendFarFromTheLedgerIsNoticed() {
        LedgerLine line =
                new LedgerLine(
                        "1.2.3",
                        "Independent",
                        new FinancialYear(2025),
                        OptionalDouble.empty(),
                        OptionalDouble.of(1_000_000));
        Evidence evidence =
                Exampleshire.nothing()
                        .withPlacements(List.of(placement("A", SEPTEMBER, 50_000)))
                        .withLedger(List.of(line));
        assertThat(codes(evidence)).containsExactly("spend-not-the-ledgers");
    }

    @Test
    void aChildWithoutAPlanForOneCensusOnlyIsNoticed() {
        Evidence evidence =
                Exampleshire.nothing()
                        .withPlans(
                                List.of(
                                        plan("A", 2024, 5, "SS"),
                                        plan("B", 2024, 5, "SS"),
                                        plan("B", 2025, 6, "SS"),
                                        plan("A", 2026, 7, "SS"),
                                        plan("B", 2026, 7, "SS")));
        assertThat(codes(evidence)).containsExactly("plan-missing-between");
    }
}
