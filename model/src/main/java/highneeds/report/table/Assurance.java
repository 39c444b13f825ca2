package highneeds.report.table;

import highneeds.finance.Reconciliation;
import highneeds.finance.deficit.DeficitRules;
import highneeds.forecast.Backtest;
import highneeds.statement.Statement;

import java.util.List;
import java.util.Optional;

/**
 * What shows how far the figures can be relied on, as far as it was worked out.
 *
 * @param backtest forecasts from earlier censuses against what happened
 * @param reconciliation last year of the accounts against the model
 * @param rules national rules on deficits that the deficit path follows
 * @param statements what every scenario must keep to
 */
public record Assurance(
        Optional<Backtest> backtest,
        Optional<Reconciliation> reconciliation,
        DeficitRules rules,
        List<Statement> statements) {

    public Assurance {
        statements = List.copyOf(statements);
    }

    /** Nothing was worked out; the rules are those the program ships. */
    public static final Assurance NONE =
            new Assurance(Optional.empty(), Optional.empty(), DeficitRules.DEFAULT, List.of());

    /** With a back-test; one that found no earlier census to start from is none. */
    public Assurance with(Backtest test) {
        return new Assurance(
                test.isEmpty() ? Optional.empty() : Optional.of(test),
                reconciliation,
                rules,
                statements);
    }

    public Assurance with(Optional<Reconciliation> known) {
        return new Assurance(backtest, known, rules, statements);
    }

    public Assurance stating(List<Statement> known) {
        return new Assurance(backtest, reconciliation, rules, known);
    }
}
