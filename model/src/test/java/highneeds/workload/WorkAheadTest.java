package highneeds.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.evidence.StatutoryRequest;
import highneeds.evidence.StatutoryRequest.Decision;
import highneeds.finance.returns.ReturnTable;
import highneeds.projection.Projection;
import highneeds.projection.YearOutcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class WorkAheadTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private final List<YearOutcome> years = Projection.run(Exampleshire.baseline()).years();

    @TempDir Path folder;

    /** 60 assessed of 100, 45 plans of 50 outcomes; 36 of 40 final plans on the day of week 20. */
    private static List<StatutoryRequest> requests() {
        List<StatutoryRequest> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            boolean assess = i < 60;
            boolean known = i < 50;
            boolean issued = i < 45;
            boolean made = i < 40;
            all.add(
                    new StatutoryRequest(
                            NEW_YEAR.plusDays(i),
                            Optional.of(3),
                            Optional.of(assess ? Decision.ASSESS : Decision.NOT_ASSESS),
                            Optional.of(NEW_YEAR.plusDays(i + 40)),
                            known ? Optional.of(NEW_YEAR.plusDays(i + 100)) : Optional.empty(),
                            issued,
                            made
                                    ? Optional.of(NEW_YEAR.plusDays(i + (i < 36 ? 140 : 141)))
                                    : Optional.empty()));
        }
        return all;
    }

    @Test
    void theCouncilsOwnRequestsSayHowManyComeToAPlan() {
        ProcessRecord record = ProcessRecord.of(requests()).orElseThrow();
        assertThat(record.assessed()).isEqualTo(0.6);
        assertThat(record.issued()).isEqualTo(0.9);
        assertThat(record.shareInTime(2025)).contains(0.9);
        assertThat(record.received()).containsEntry(2025, 100);
    }

    @Test
    void thoseWithoutAnEndAreUnderWay() {
        ProcessRecord record = ProcessRecord.of(requests()).orElseThrow();
        // Ten wait for the outcome of their assessment, five of those with one for their plan.
        assertThat(record.begun()).filteredOn(each -> each.stage() == 1).hasSize(10);
        assertThat(record.begun()).filteredOn(each -> each.stage() == 2).hasSize(5);
        assertThat(record.begun()).hasSize(15);
    }

    @Test
    void fewRequestsLeaveTheNationalShares() {
        ProcessRecord record = new ProcessRecord(requests().subList(0, 20), NEW_YEAR);
        assertThat(record.assessed()).isEqualTo(0.65);
        assertThat(record.issued()).isEqualTo(0.94);
    }

    /** New plans ÷ (0.6 × 0.9) are the requests of a year, and they come in its weeks. */
    @Test
    void requestsAreThoseTheForecastsNewPlansTake() {
        WorkAhead ahead = WorkAhead.of(years, ProcessRecord.of(requests()));
        YearOutcome first = years.getFirst();
        int year = first.census() - 1;
        assertThat(ahead.requestsIn(year)).isCloseTo(first.joiners().total() / 0.54, within(1e-9));
        WorkloadPlan plan = ahead.plan(Team.of(List.of()), 1);
        double inWeeks =
                plan.demands().getFirst().perWeek().stream().mapToDouble(each -> each).sum();
        assertThat(inWeeks).isCloseTo(ahead.requestsIn(year), within(0.02 * inWeeks));
    }

    @Test
    void theReturnsTablesFollowFromNewPlans() {
        Track requests = WorkAhead.of(years, ProcessRecord.of(requests())).requests();
        List<ReturnTable> tables = RequestTables.of(years, requests);
        double plans = years.getFirst().joiners().total();
        assertThat(tables).extracting(ReturnTable::code).containsExactly("10", "11", "12");
        assertThat(tables.get(0).row("Total").values().getFirst())
                .isCloseTo(plans / 0.54, within(1e-6));
        assertThat(tables.get(1).row("Total").values().getFirst())
                .isCloseTo(plans / 0.9, within(1e-6));
        assertThat(tables.get(2).row("Total").values().getFirst()).isCloseTo(plans, within(1e-6));
    }

    @Test
    void aTeamIsReadFromAFileAndWhatIsWrongInItIsSaid() throws Exception {
        Path file = folder.resolve("team.csv");
        Files.writeString(
                file,
                """
                Role,Posts,From,Until,Yearly cost,Note
                Caseworkers,12.5,,,,
                caseworkers,6,2026-06-01,2027-05-31,"£45,000",agency
                """);
        Team team = TeamFile.read(file);
        assertThat(team.posts(Role.CASEWORKER, LocalDate.of(2026, 7, 6))).isEqualTo(18.5);
        assertThat(team.posts(Role.CASEWORKER, LocalDate.of(2027, 7, 5))).isEqualTo(12.5);
        Files.writeString(file, "Role,Posts\nWizards,1\n");
        assertThatThrownBy(() -> TeamFile.read(file))
                .hasMessageContaining("team.csv, row 2, column 'Role'")
                .hasMessageContaining("Wizards")
                .hasMessageContaining("Caseworkers, Educational psychologists, Health advice");
        Files.writeString(file, "Role,Posts,From\nHealth,1,June\n");
        assertThatThrownBy(() -> TeamFile.read(file)).hasMessageContaining("2026-09-01");
    }

    @Test
    void conversionsWithoutTimeLeftAreRefusedInWords() {
        assertThatThrownBy(
                        () ->
                                Conversions.by(
                                        100, 0, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 4, 1)))
                .hasMessageContaining("20 weeks")
                .hasMessageContaining("2026-04-01");
    }
}
