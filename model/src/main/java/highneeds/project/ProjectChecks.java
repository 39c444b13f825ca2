package highneeds.project;

import highneeds.caseload.Flows;
import highneeds.caseload.History;
import highneeds.domain.Progress;
import highneeds.forecast.Forecast;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.projection.YearOutcome;
import highneeds.statement.Judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The checks the program makes of every project, live in the window and by {@code highneeds check}.
 * Adding one is adding one method to {@link #all}.
 */
public final class ProjectChecks {

    /** Largest distance, in plans, put down to rounding in the arithmetic. */
    private static final double ROUNDING = 1e-6;

    /** Share of a table's rows left out above which a person should look. */
    private static final double MANY_LEFT_OUT = 0.02;

    private ProjectChecks() {}

    /** All findings, identities first. */
    public static List<Finding> all(ProjectRun run, Progress progress) {
        List<Finding> findings = new ArrayList<>();
        findings.add(historyBalances(run.project().evidence().history()));
        for (String scenario : run.scenarioNames()) {
            Forecast forecast = run.expected(scenario);
            findings.add(forecastBalances(forecast));
            findings.add(nothingNegative(forecast));
            findings.add(WorkloadChecks.nobodyIsForgotten(forecast));
            findings.add(WorkloadChecks.queuesBalance(run.project(), forecast));
            findings.add(MoneyChecks.balancesRollForward(forecast));
            findings.add(MoneyChecks.partsMakeTotals(forecast));
            run.judgements(forecast).forEach(each -> findings.add(stated(forecast, each, run)));
            progress.at(0.5, "Checking " + scenario);
        }
        findings.addAll(MoneyChecks.reconciliation(run));
        findings.addAll(MoneyChecks.transfersApproved(run));
        run.project()
                .readings()
                .forEach(reading -> findings.add(rowsLeftOut(reading, run.project().issues())));
        findings.add(keptTooLong(run.project(), LocalDate.now()));
        return findings;
    }

    static Finding historyBalances(History history) {
        double worst = history.flows().stream().mapToDouble(Flows::imbalance).max().orElse(0);
        return new Finding(
                worst <= ROUNDING ? Verdict.PASSED : Verdict.FAILED,
                "History: opening + joiners - leavers = closing, in every cell",
                words(
                        "largest difference %.6f plans over %d years",
                        worst, history.flows().size()));
    }

    static Finding forecastBalances(Forecast forecast) {
        double worst =
                forecast.outcome().years().stream()
                        .mapToDouble(YearOutcome::imbalance)
                        .max()
                        .orElse(0);
        return new Finding(
                worst <= ROUNDING ? Verdict.PASSED : Verdict.FAILED,
                forecast.scenario()
                        + ": opening + joiners - leavers = closing and moved out = moved in",
                words(
                        "largest difference %.6f plans over %d years",
                        worst, forecast.outcome().years().size()));
    }

    static Finding nothingNegative(Forecast forecast) {
        double least = 0;
        for (YearOutcome year : forecast.outcome().years()) {
            for (double plans : year.closing().toArray()) {
                least = Math.min(least, plans);
            }
        }
        return new Finding(
                least >= -ROUNDING ? Verdict.PASSED : Verdict.FAILED,
                forecast.scenario() + ": no number of plans is negative",
                words("smallest number in a cell %.6f plans", least));
    }

    /** A statement that does not hold is for the council to weigh; it is no fault of the books. */
    private static Finding stated(Forecast forecast, Judgement judgement, ProjectRun run) {
        return new Finding(
                judgement.verdict() == Judgement.Verdict.HOLDS ? Verdict.PASSED : Verdict.LOOK,
                forecast.scenario()
                        + ": "
                        + judgement.statement().words(run.project().evidence().catalogue()),
                judgement.verdict().label() + ", " + judgement.detail());
    }

    /** Rows lost to a fault; those the program has no use for, such as older ages, are no loss. */
    static Finding rowsLeftOut(TableReading reading, List<Issue> issues) {
        int lost =
                issues.stream()
                        .filter(issue -> issue.severity() == Issue.Severity.LEFT_OUT)
                        .filter(
                                issue ->
                                        issue.file().equals(reading.file())
                                                && issue.sheet().equals(reading.sheet()))
                        .mapToInt(Issue::rows)
                        .sum();
        boolean many = lost > MANY_LEFT_OUT * reading.read();
        return new Finding(
                many ? Verdict.LOOK : Verdict.PASSED,
                reading.file() + ": rows left out",
                words("%,d of %,d rows", lost, reading.read()));
    }

    /** Source rows of which the council's own date for deleting them has passed. */
    static Finding keptTooLong(Project project, LocalDate today) {
        List<String> overdue = project.retention().overdue(project.readings(), today);
        return new Finding(
                overdue.isEmpty() ? Verdict.PASSED : Verdict.LOOK,
                "Source rows are kept no longer than they may be",
                overdue.isEmpty()
                        ? "no date has passed"
                        : "past: " + String.join(", ", overdue) + "; forget the source rows");
    }

    private static String words(String form, Object... values) {
        return String.format(Locale.UK, form, values);
    }

    /** How a check came out. */
    public enum Verdict {
        PASSED("ok"),
        LOOK("look"),
        FAILED("FAILED");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What a check found.
     *
     * @param verdict how it came out
     * @param what what was checked
     * @param detail the figures, with their units
     */
    public record Finding(Verdict verdict, String what, String detail) {}
}
