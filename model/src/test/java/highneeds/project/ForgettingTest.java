package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.domain.Progress;
import highneeds.evidence.Placement;
import highneeds.finance.price.MoneyBehind;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation;
import highneeds.forecast.Backtest;
import highneeds.forecast.RunChoices;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of persons are forgotten; what was found in them gives the same results. */
class ForgettingTest {

    private static final TableReading READING =
            new TableReading("cohort.csv", "ab12", "", TableKind.COHORT, 9, 9, Map.of(), List.of());

    @TempDir Path folder;
    private final Project before = project();
    private final Project after = Forgetting.sourceRows(before);

    private static Project project() {
        LeverType type = LeverType.of("fewer-new-plans");
        Project plain =
                Project.of(Exampleshire.evidence(), List.of(READING), List.of())
                        .withRun(new RunChoices(5, 40, 1));
        return plain.withScenarios(
                plain.scenarios()
                        .with(
                                new Scenario(
                                        "Early support",
                                        "",
                                        "",
                                        List.of(PlacedLever.of(type.starting(2026))))));
    }

    @Test
    void everyScenarioGivesTheSameResultsRangeIncluded() {
        for (String scenario : ProjectRun.of(before).scenarioNames()) {
            assertThat(ProjectRun.of(after).forecast(scenario, Progress.NONE).results())
                    .isEqualTo(ProjectRun.of(before).forecast(scenario, Progress.NONE).results());
        }
    }

    @Test
    void fromAnEarlierCensusToo() {
        int earlier = Exampleshire.LAST_CENSUS - 1;
        Project was = before.withCalibration(before.calibration().asOf(earlier));
        Project now = after.withCalibration(after.calibration().asOf(earlier));
        assertThat(ProjectRun.of(now).expected(Scenario.BASELINE_NAME).results())
                .isEqualTo(ProjectRun.of(was).expected(Scenario.BASELINE_NAME).results());
    }

    @Test
    void theAccountsAgreeAsWellAsTheyDid() {
        assertThat(reconciled(after)).isPresent().isEqualTo(reconciled(before));
    }

    private static Optional<Reconciliation> reconciled(Project project) {
        return Reconciliation.of(
                project.evidence(),
                project.evidence().history(),
                PriceBook.at(
                        project.evidence(), Exampleshire.LAST_CENSUS, project.money().uplifts()));
    }

    @Test
    void theBacktestGivesTheSame() {
        assertThat(backtest(after)).isEqualTo(backtest(before));
    }

    private static Backtest backtest(Project project) {
        return Backtest.run(
                project.evidence(), project.calibration(), project.run(), Progress.NONE);
    }

    @Test
    void noPersonIsLeftInTheFile() throws Exception {
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(after, file);
        assertThat(ProjectFile.open(file)).isEqualTo(after);
        StringBuilder all = new StringBuilder();
        highneeds.project.store.Archive.read(Files.readAllBytes(file))
                .parts()
                .values()
                .forEach(part -> all.append(new String(part, StandardCharsets.UTF_8)));
        String person = before.evidence().plans().getFirst().person();
        assertThat(all.toString()).doesNotContain("\"person\"", "\"" + person + "\"");
        assertThat(Forgetting.possible(before)).isTrue();
        assertThat(Forgetting.possible(after)).isFalse();
    }

    @Test
    void publicPapersStillKnowWhoseMoneyToLeaveOut() {
        int census = Exampleshire.LAST_CENSUS;
        assertThat(MoneyBehind.placements(after.evidence(), census))
                .isNotEmpty()
                .isEqualTo(MoneyBehind.placements(before.evidence(), census));
        assertThat(MoneyBehind.journeys(after.evidence(), census))
                .isNotEmpty()
                .isEqualTo(MoneyBehind.journeys(before.evidence(), census));
    }

    @Test
    void newRowsTakeThePlaceOfWhatWasKept() {
        List<Placement> placements = before.evidence().placements();
        assertThat(after.evidence().withPlacements(placements).keptPrices()).isEmpty();
        assertThat(after.evidence().withLedger(List.of()).keptPrices()).isNotEmpty();
    }

    @Test
    void rowsKeptPastTheirDayAreFound() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        Project kept = before.withRetention(Retention.NONE.with(READING, day));
        assertThat(ProjectChecks.keptTooLong(kept, day).verdict())
                .isEqualTo(ProjectChecks.Verdict.PASSED);
        assertThat(ProjectChecks.keptTooLong(kept, day.plusDays(1)).detail())
                .contains("cohort.csv");
        Project forgotten = Forgetting.sourceRows(kept);
        assertThat(ProjectChecks.keptTooLong(forgotten, day.plusDays(1)).verdict())
                .isEqualTo(ProjectChecks.Verdict.PASSED);
    }
}
