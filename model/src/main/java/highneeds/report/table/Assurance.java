package highneeds.report.table;

import highneeds.finance.choices.DeficitRules;
import highneeds.finance.reconcile.Reconciliation;
import highneeds.forecast.Backtest;

import java.util.Optional;

/**
 * What shows how far the figures can be relied on, as far as it was worked out.
 *
 * @param backtest forecasts from earlier censuses against what happened
 * @param reconciliation last year of the accounts against the model
 * @param rules national rules on deficits that the deficit path follows
 */
public record Assurance(
        Optional<Backtest> backtest, Optional<Reconciliation> reconciliation, DeficitRules rules) {

    /** Nothing was worked out; the rules are those the program ships. */
    public static final Assurance NONE =
            new Assurance(Optional.empty(), Optional.empty(), DeficitRules.DEFAULT);

    /** With a back-test; one that found no earlier census to start from is none. */
    public Assurance with(Backtest test) {
        return new Assurance(
                test.rows().isEmpty() ? Optional.empty() : Optional.of(test),
                reconciliation,
                rules);
    }

    public Assurance with(Optional<Reconciliation> known) {
        return new Assurance(backtest, known, rules);
    }
}
