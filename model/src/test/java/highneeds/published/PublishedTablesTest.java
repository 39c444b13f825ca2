package highneeds.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.caseload.History;
import highneeds.domain.AgeGroup;
import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.importer.Import;
import highneeds.importer.Issue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

class PublishedTablesTest {

    @Test
    void buckinghamshireStartsWithItsPublishedPlans() {
        Import<Evidence> start = PublishedTables.evidence("Buckinghamshire");
        History history = start.value().history();
        assertThat(history.basis()).isEqualTo(History.Basis.PUBLISHED_TOTALS);
        assertThat(history.caseloads().getFirst().plans().total()).isCloseTo(6697, within(1e-6));
        assertThat(history.latest().plans().total()).isCloseTo(7217, within(1e-6));
        assertThat(start.usable()).isTrue();
        assertThat(start.issues()).allMatch(issue -> issue.severity() == Issue.Severity.NOTE);
    }

    @Test
    void buckinghamshireKeepsItsSettingsAndAges() {
        Evidence evidence = PublishedTables.evidence("Buckinghamshire").value();
        double[] settings = evidence.history().latest().plans().bySetting();
        assertThat(settings[evidence.catalogue().settingPosition("MS")])
                .isCloseTo(2889, within(1e-6));
        assertThat(
                        settings[evidence.catalogue().settingPosition("SS")]
                                + settings[evidence.catalogue().settingPosition("SSO")])
                .isCloseTo(1807, within(1e-6));
        double[] published =
                PublishedTables.history("825").years().getLast().byAgeGroup().values().stream()
                        .mapToDouble(plans -> plans)
                        .toArray();
        assertThat(evidence.history().latest().plans().byAgeGroup())
                .containsExactly(published, within(1e-6));
    }

    @Test
    void needsAreThePublishedOnes() {
        Evidence evidence = PublishedTables.evidence("Buckinghamshire").value();
        double[] needs = evidence.history().latest().plans().byNeed();
        assertThat(needs[evidence.catalogue().needPosition("ASD")]).isCloseTo(2302, within(0.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hackney", "Peterborough", "Cambridgeshire", "North East Lincolnshire"})
    void aCensusWithoutDetailIsEstimatedAndSaidSo(String council) {
        Import<Evidence> start = PublishedTables.evidence(council);
        assertThat(start.usable()).isTrue();
        assertThat(codes(start)).contains("census-without-detail");
        assertThat(start.value().history().flows()).hasSize(1);
    }

    @Test
    void needsThatAreNotPublishedFollowTheNationalPattern() {
        Import<Evidence> surrey = PublishedTables.evidence("Surrey");
        assertThat(codes(surrey)).contains("needs-not-published");
        assertThat(surrey.value().history().latest().plans().total())
                .isCloseTo(16069, within(1e-6));
    }

    @Test
    void noFlowsAreTakenFromABrokenReturn() {
        Import<Evidence> newham = PublishedTables.evidence("Newham");
        assertThat(codes(newham)).contains("return-broken");
        assertThat(newham.value().history().flows()).isEmpty();
    }

    @Test
    void anUnknownNameGivesTheNearestNames() {
        Import<Evidence> start = PublishedTables.evidence("Bukinghamshire");
        assertThat(start.usable()).isFalse();
        assertThat(codes(start)).containsExactly("unknown-council");
        assertThat(start.issues().getFirst().remedy()).contains("Buckinghamshire");
        assertThat(start.value().hasHistory()).isFalse();
    }

    @Test
    void allocationsAfterTheLastPublishedAreNamedEstimates() {
        Evidence evidence = PublishedTables.evidence("Buckinghamshire").value();
        // Three years of the block, and three lines of services beside the block of 2025-26.
        assertThat(evidence.ledger())
                .filteredOn(line -> line.year().compareTo(new FinancialYear(2023)) > 0)
                .hasSize(6)
                .allMatch(line -> line.name().contains("estimate"));
    }

    @Test
    void residentsGrowAYearOlder() {
        Evidence evidence = PublishedTables.evidence("Buckinghamshire").value();
        assertThat(evidence.population().in(2030).get(13))
                .isEqualTo(evidence.population().in(2024).get(7));
        assertThat(evidence.population().in(2036).total()).isPositive();
    }

    @Test
    void historyOfEnglandGoesBackTo2010() {
        PublishedHistory england = PublishedTables.history("England");
        assertThat(england.years()).hasSize(16);
        assertThat(england.years().getLast().plans()).isEqualTo(638_745);
        assertThat(england.years().getLast().byAgeGroup())
                .containsEntry(AgeGroup.UNDER_5, 27_352.0);
    }

    @Test
    void theLicenceIsTheOneBesideTheTables() throws IOException {
        try (InputStream readme =
                getClass().getResourceAsStream("/highneeds/published/README.txt")) {
            assertThat(new String(readme.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith(PublishedTables.LICENCE);
        }
    }

    private static List<String> codes(Import<Evidence> start) {
        return start.issues().stream().map(Issue::code).toList();
    }
}
