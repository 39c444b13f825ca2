package highneeds.report.table;

import highneeds.finance.reconcile.Reconciliation;
import highneeds.forecast.Backtest;
import highneeds.statement.Statement;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.List;
import java.util.Optional;

/**
 * What shows how far the figures can be relied on, as far as it was worked out.
 *
 * @param backtest forecasts from earlier censuses against what happened
 * @param reconciliation last year of the accounts against the model
 * @param statements what every scenario must keep to
 * @param logs data, assumptions, decisions, checks and sign-off; none if a report has no project
 * @param whatIfs assumptions and levers moved one by one; none if a report has no project
 */
@RecordBuilder
public record Assurance(
        Optional<Backtest> backtest,
        Optional<Reconciliation> reconciliation,
        List<Statement> statements,
        Optional<QualityLogs> logs,
        Optional<WhatIfs> whatIfs)
        implements AssuranceBuilder.With {

    /** Nothing was worked out. */
    public static final Assurance NONE =
            new Assurance(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());

    public Assurance {
        statements = List.copyOf(statements);
    }

    /** With a back-test; one that found no earlier census to start from is none. */
    public Assurance with(Backtest test) {
        return withBacktest(test.isEmpty() ? Optional.empty() : Optional.of(test));
    }

    public Assurance with(Optional<Reconciliation> known) {
        return withReconciliation(known);
    }

    /** With what people put on record of its quality. */
    public Assurance with(QualityLogs kept) {
        return withLogs(Optional.of(kept));
    }

    /** With assumptions and levers moved one by one. */
    public Assurance with(WhatIfs found) {
        return withWhatIfs(Optional.of(found));
    }

    /** Without the names and words in the logs. */
    Assurance withoutLogs() {
        return withLogs(Optional.empty());
    }
}
