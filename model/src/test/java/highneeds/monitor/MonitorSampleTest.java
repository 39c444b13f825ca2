package highneeds.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.FinancialYear;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.evidence.InYear;
import highneeds.evidence.LedgerPosting;
import highneeds.finance.ledger.Ledger;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.project.MonitorRun;
import highneeds.project.Project;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The sample council's autumn term: the ledger to December 2025, placements and caseload. */
class MonitorSampleTest {

    private static Project project;
    private static Import<Evidence> term;
    private static MonitorRun run;

    @BeforeAll
    static void read() throws IOException {
        project = SampleTerm.before();
        term = SampleTerm.read(project);
        run = MonitorRun.of(project.withEvidence(term.value()), Progress.NONE);
    }

    @Test
    void thisTermsFilesAreReadWithoutAnErrorAndChangeNothingTheForecastIsMadeFrom() {
        assertThat(term.usable()).as(term.issues().toString()).isTrue();
        assertThat(term.readings()).allMatch(reading -> reading.leftOut() == 0);
        assertThat(term.value().withInYear(InYear.NONE)).isEqualTo(project.evidence());
        assertThat(term.issues()).extracting(Issue::code).contains("credits");
    }

    @Test
    void noRowOfAChildIsKeptOfThisTermsPlacements() {
        InYear inYear = term.value().inYear();
        int settings = project.evidence().catalogue().settings().size();
        assertThat(inYear.placements()).hasSize(9 * settings);
        assertThat(inYear.caseload().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(3_025);
    }

    @Test
    void theYearIsMonitoredAgainstTheForecastMadeAtTheCensusBeforeIt() {
        Monitor monitor = run.monitor();
        assertThat(monitor.year()).isEqualTo(new FinancialYear(2025));
        assertThat(monitor.closedTo()).contains(YearMonth.of(2025, 12));
        MonitorRow block = monitor.total(Fund.HIGH_NEEDS_BLOCK);
        assertThat(block.actual() + block.accruals())
                .isCloseTo(
                        term.value().inYear().postings().stream()
                                .filter(posting -> posting.code().startsWith("1."))
                                .mapToDouble(LedgerPosting::total)
                                .sum(),
                        within(0.01));
        // The ledger's own outturn of 2025-26, forecast in January with the same placements.
        double outturn =
                new Ledger(project.evidence().ledger()).highNeedsSpend(new FinancialYear(2025));
        assertThat(block.low()).isLessThan(block.projection());
        assertThat(block.high()).isGreaterThan(block.projection());
        assertThat(block.projection()).isCloseTo(outturn, within(1_000_000.0));
    }

    @Test
    void everyLineOfTheForecastComesWithinATenthOfWhatTheYearCameTo() {
        Ledger ledger = new Ledger(project.evidence().ledger());
        for (Fund fund : Monitor.FUNDS) {
            for (MonitorRow line : run.monitor().lines(fund)) {
                double outturn = ledger.best(line.code(), new FinancialYear(2025)).orElseThrow();
                assertThat(line.forecast())
                        .as(line.code())
                        .isCloseTo(outturn, withinPercentage(10));
            }
        }
    }

    @Test
    void aForecastOfThisYearKnowsItsBudgetAndNotItsOutturn() {
        // SEN support: budget of 2025-26 GBP 1,618,000, outturn 1,580,000.
        assertThat(run.monitor().lines(Fund.HIGH_NEEDS_BLOCK))
                .filteredOn(line -> line.code().equals("1.2.5"))
                .singleElement()
                .satisfies(line -> assertThat(line.forecast()).isCloseTo(1_618_000, within(0.5)));
    }

    @Test
    void everyIdentityHoldsOnTheSampleCouncil() {
        assertThat(run.monitor().identities()).allMatch(MonitorIdentity::holds);
        for (Fund fund : Monitor.FUNDS) {
            assertThat(MonitorMovement.sinceForecast(run.monitor(), fund).identity().holds())
                    .isTrue();
        }
    }

    @Test
    void aReportKeptIsWhatTheNextOneMovesFrom() {
        TermReport report =
                run.report(
                        "Autumn term",
                        "A. Officer",
                        LocalDate.of(2026, 1, 20),
                        "0.1.0",
                        Progress.NONE);
        assertThat(report.headlines()).hasSize(1 + project.run().years());
        assertThat(report.headlines()).allMatch(TermReport.Headline::hasRange);
        Project later = run.project().withMonitoring(run.project().monitoring().with(report));
        MonitorRun next = MonitorRun.of(later, Progress.NONE);
        assertThat(next.before()).contains(report);
        MonitorMovement movement =
                MonitorMovement.since(report, next.monitor(), Fund.HIGH_NEEDS_BLOCK);
        assertThat(movement.change()).isCloseTo(0, within(1.0));
        assertThat(next.record().entries()).isNotEmpty();
    }

    @Test
    void earlierForecastsAreMadeAgainFromWhatWasKnownAndHeldAgainstTheOutturn() {
        List<TermReport> again = run.madeAgain("0.1.0", Progress.NONE);
        assertThat(again).extracting(TermReport::startYear).containsExactly(2023, 2024, 2025);
        ForecastRecord record = run.recordWith(again);
        // 2023-24 from one census, 2024-25 from two, 2025-26 from three.
        assertThat(record.entries()).hasSize(6);
        assertThat(record.entries()).allMatch(entry -> entry.held().isPresent());
        assertThat(record.entries().getLast().outcome())
                .isEqualTo(ForecastRecord.Outcome.PROJECTED);
    }

    @Test
    void aLedgerOfAYearWithoutACensusIsRefusedWithTheReason() {
        assertThat(MonitorRun.whyNot(project.evidence(), new FinancialYear(2026))).isEmpty();
        assertThat(MonitorRun.whyNot(project.evidence(), new FinancialYear(2019)))
                .hasValueSatisfying(why -> assertThat(why).contains("census of January 2019"));
    }
}
