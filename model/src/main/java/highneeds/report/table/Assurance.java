package highneeds.report.table;

import highneeds.finance.choices.DeficitRules;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.movement.RememberedForecast;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation;
import highneeds.forecast.Backtest;
import highneeds.statement.Statement;

import java.util.List;
import java.util.Optional;

/**
 * What shows how far the figures can be relied on, as far as it was worked out, and what they rest
 * on.
 *
 * @param backtest forecasts from earlier censuses against what happened
 * @param reconciliation last year of the accounts against the model
 * @param money choices about money, with the national rules on deficits
 * @param prices prices the forecast starts from
 * @param before the forecast before this one
 * @param statements what every scenario must keep to
 * @param logs data, assumptions, decisions, checks and sign-off; none if a report has no project
 * @param whatIfs assumptions and levers moved one by one; none if a report has no project
 */
public record Assurance(
        Optional<Backtest> backtest,
        Optional<Reconciliation> reconciliation,
        MoneyChoices money,
        Optional<PriceBook> prices,
        Optional<RememberedForecast> before,
        List<Statement> statements,
        Optional<QualityLogs> logs,
        Optional<WhatIfs> whatIfs) {

    /** Nothing was worked out; the choices are those the program ships. */
    public static final Assurance NONE =
            new Assurance(
                    Optional.empty(),
                    Optional.empty(),
                    MoneyChoices.DEFAULT,
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
        return new Assurance(
                test.isEmpty() ? Optional.empty() : Optional.of(test),
                reconciliation,
                money,
                prices,
                before,
                statements,
                logs,
                whatIfs);
    }

    public Assurance with(Optional<Reconciliation> known) {
        return new Assurance(backtest, known, money, prices, before, statements, logs, whatIfs);
    }

    /** What the money rests on. */
    public Assurance with(MoneyChoices chosen, PriceBook found) {
        return new Assurance(
                backtest,
                reconciliation,
                chosen,
                Optional.of(found),
                before,
                statements,
                logs,
                whatIfs);
    }

    /** With the forecast it is compared with. */
    public Assurance after(Optional<RememberedForecast> earlier) {
        return new Assurance(
                backtest, reconciliation, money, prices, earlier, statements, logs, whatIfs);
    }

    public Assurance stating(List<Statement> known) {
        return new Assurance(backtest, reconciliation, money, prices, before, known, logs, whatIfs);
    }

    /** With what people put on record of its quality. */
    public Assurance with(QualityLogs kept) {
        return new Assurance(
                backtest,
                reconciliation,
                money,
                prices,
                before,
                statements,
                Optional.of(kept),
                whatIfs);
    }

    /** With assumptions and levers moved one by one. */
    public Assurance with(WhatIfs found) {
        return new Assurance(
                backtest,
                reconciliation,
                money,
                prices,
                before,
                statements,
                logs,
                Optional.of(found));
    }

    /** Without the names and words in the logs. */
    Assurance withoutLogs() {
        return new Assurance(
                backtest,
                reconciliation,
                money,
                prices,
                before,
                statements,
                Optional.empty(),
                whatIfs);
    }

    /** National rules on deficits that the deficit path follows. */
    public DeficitRules rules() {
        return money.deficit();
    }
}
