package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.domain.FinancialYear;
import highneeds.domain.Progress;
import highneeds.evidence.LedgerLine;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Results;
import highneeds.project.ProjectChecks.Finding;
import highneeds.project.ProjectChecks.Verdict;
import highneeds.scenario.Scenario;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

class ProjectChecksTest {

    private final ProjectRun run =
            ProjectRun.of(Project.of(Exampleshire.evidence(), List.of(), List.of()));

    @Test
    void nothingFailsOnASoundProject() {
        List<Finding> findings = ProjectChecks.all(run, Progress.NONE);
        assertThat(findings).extracting(Finding::verdict).doesNotContain(Verdict.FAILED);
        assertThat(findings)
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("opening + joiners - leavers = closing"))
                .anyMatch(what -> what.contains("balances roll forward"))
                .anyMatch(what -> what.contains("age groups make the total"));
    }

    @Test
    void aLedgerFarFromTheModelIsToBeLookedAt() {
        Finding finding = againstALedgerOf(1e9);
        assertThat(finding.verdict()).isEqualTo(Verdict.LOOK);
        assertThat(finding.detail()).contains("£1,000,000,000");
    }

    @Test
    void aDifferenceBelowNothingHasATrueMinusBeforeThePoundSign() {
        assertThat(againstALedgerOf(1000).detail())
                .matches("difference \u2212£[\\d,]+, [\\d.]+% of £1,000");
    }

    private static Finding againstALedgerOf(double outturn) {
        LedgerLine fees =
                new LedgerLine(
                        "1.2.3",
                        "Independent providers",
                        new FinancialYear(2025),
                        OptionalDouble.empty(),
                        OptionalDouble.of(outturn));
        ProjectRun withLedger =
                ProjectRun.of(
                        Project.of(
                                Exampleshire.evidence().withLedger(List.of(fees)),
                                List.of(),
                                List.of()));
        List<Finding> findings = MoneyChecks.reconciliation(withLedger);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void aBalanceThatDoesNotFollowFromIncomeAndSpendFails() {
        assertThat(MoneyChecks.balancesRollForward(with(Measure.IN_YEAR_BALANCE)).verdict())
                .isEqualTo(Verdict.FAILED);
        assertThat(MoneyChecks.balancesRollForward(with(Measure.CUMULATIVE_BALANCE)).verdict())
                .isEqualTo(Verdict.FAILED);
    }

    @Test
    void aTotalThatItsAgeGroupsDoNotMakeFails() {
        assertThat(MoneyChecks.partsMakeTotals(with(Measure.PLANS)).verdict())
                .isEqualTo(Verdict.FAILED);
    }

    /** The baseline with one of its totals off by a pound or a plan. */
    private Forecast with(Measure wrong) {
        Forecast sound = run.expected(Scenario.BASELINE_NAME);
        int census = sound.outcome().opening().census() + (wrong == Measure.PLANS ? 1 : 0);
        ResultKey key = ResultKey.total(wrong, census);
        Map<ResultKey, Double> means = new LinkedHashMap<>(sound.results().means());
        means.merge(key, 1.0, Double::sum);
        return new Forecast(
                sound.scenario(),
                sound.assumed(),
                sound.outcome(),
                sound.budget(),
                new Results(sound.scenario(), means, Map.of()),
                sound.simulations());
    }
}
