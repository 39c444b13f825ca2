package highneeds.project;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.AgeGroup;
import highneeds.domain.Pounds;
import highneeds.evidence.Evidence;
import highneeds.finance.choices.BlockTransfer;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Results;
import highneeds.project.ProjectChecks.Finding;
import highneeds.project.ProjectChecks.Verdict;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Checks of the figures shown: that balances roll forward, parts make totals, and the model meets
 * the ledger.
 */
final class MoneyChecks {

    /** GBP put down to rounding in the arithmetic. */
    private static final double PENNY = 0.01;

    private static final double PLANS = 1e-6;

    private MoneyChecks() {}

    /**
     * Income less spend is the in-year balance, and in-year balances add up to the cumulative one.
     */
    static Finding balancesRollForward(Forecast forecast) {
        Results results = forecast.results();
        double carried = forecast.budget().openingBalance();
        double worst = 0;
        for (YearOutcome year : forecast.outcome().years()) {
            int census = year.given().census();
            double inYear = results.mean(ResultKey.total(Measure.IN_YEAR_BALANCE, census));
            double made =
                    results.mean(ResultKey.total(Measure.HNB_INCOME, census))
                            - results.mean(ResultKey.total(Measure.HNB_SPEND, census));
            carried += inYear;
            double cumulative = results.mean(ResultKey.total(Measure.CUMULATIVE_BALANCE, census));
            worst =
                    Math.max(
                            worst,
                            Math.max(Math.abs(inYear - made), Math.abs(cumulative - carried)));
        }
        return new Finding(
                worst <= PENNY ? Verdict.PASSED : Verdict.FAILED,
                forecast.scenario() + ": balances roll forward",
                words("largest difference £%.4f", worst));
    }

    /** Plans by age group add up to all plans. */
    static Finding partsMakeTotals(Forecast forecast) {
        double worst = 0;
        for (YearOutcome year : forecast.outcome().years()) {
            double parts = 0;
            for (AgeGroup group : AgeGroup.values()) {
                parts +=
                        forecast.results()
                                .mean(ResultKey.ageGroup(Measure.PLANS, year.census(), group));
            }
            double total = forecast.results().mean(ResultKey.total(Measure.PLANS, year.census()));
            worst = Math.max(worst, Math.abs(parts - total));
        }
        return new Finding(
                worst <= PLANS ? Verdict.PASSED : Verdict.FAILED,
                forecast.scenario() + ": age groups make the total",
                words("largest difference %.6f plans", worst));
    }

    /** Last year of the accounts beside what the model makes of it, group by group. */
    static List<Finding> reconciliation(ProjectRun run) {
        Evidence evidence = run.project().evidence();
        int census = run.baseline().opening().census();
        PriceBook prices = PriceBook.at(evidence, census, run.project().money().uplifts());
        List<Finding> findings = new ArrayList<>();
        Reconciliation.of(evidence, evidence.history().asOf(census), prices)
                .ifPresent(
                        found ->
                                found.rows()
                                        .forEach(row -> findings.add(meetsTheLedger(found, row))));
        return findings;
    }

    /** A transfer from the schools block has the approval it needs, year by year. */
    static List<Finding> transfersApproved(ProjectRun run) {
        List<Finding> findings = new ArrayList<>();
        for (YearAssumptions year : run.baseline().years()) {
            BlockTransfer transfer =
                    run.project()
                            .money()
                            .funding()
                            .transfer(
                                    year.financialYear().startYear(),
                                    year.funding().blockTransfer());
            if (transfer.amount() > 0) {
                findings.add(approved(year, transfer));
            }
        }
        return findings;
    }

    private static Finding approved(YearAssumptions year, BlockTransfer transfer) {
        return new Finding(
                transfer.approved() ? Verdict.PASSED : Verdict.LOOK,
                year.financialYear() + ": the transfer from the schools block is approved",
                transfer.schoolsBlock() == 0
                        ? words(
                                "%s, limit not known: type the schools block on the Money page",
                                Pounds.whole(transfer.amount()))
                        : words(
                                "%s against a limit of %s; needs %s, given %s",
                                Pounds.whole(transfer.amount()),
                                Pounds.whole(transfer.forumLimit()),
                                transfer.approval().label(),
                                transfer.given().label()));
    }

    private static Finding meetsTheLedger(Reconciliation year, Reconciliation.Row row) {
        boolean far = row.agreement() == Reconciliation.Agreement.RED;
        return new Finding(
                far ? Verdict.LOOK : Verdict.PASSED,
                year.year() + ", " + row.group().label() + ": model against ledger",
                words(
                        "difference %s, %.1f%% of %s",
                        Pounds.whole(row.residual()),
                        Math.abs(row.residualPercent()),
                        Pounds.whole(row.ledger())));
    }

    private static String words(String form, Object... values) {
        return String.format(Locale.UK, form, values);
    }
}
