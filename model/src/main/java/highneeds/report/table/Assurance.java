package highneeds.report.table;

import highneeds.area.AreaForecast;
import highneeds.area.AreaSplit;
import highneeds.finance.choices.DeficitRules;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.movement.RememberedForecast;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation;
import highneeds.forecast.Backtest;
import highneeds.indicator.IndicatorSheet;
import highneeds.project.MonitorRun;
import highneeds.statement.Statement;
import highneeds.workload.Track;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadForecast;

import io.soabase.recordbuilder.core.RecordBuilder;

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
 * @param requests how requests for an assessment go, with the council's own shares if known
 * @param indicators the council's indicators; none if a report has no project
 * @param monitor the year under way; none if nothing of it was imported
 * @param areas the council by area; none if its files do not tell of areas
 * @param areaForecasts plans by home area, in the order of the scenarios; none likewise
 * @param work statutory work of each scenario in order; none where nothing is known of it
 */
@RecordBuilder
public record Assurance(
        Optional<Backtest> backtest,
        Optional<Reconciliation> reconciliation,
        MoneyChoices money,
        Optional<PriceBook> prices,
        Optional<RememberedForecast> before,
        List<Statement> statements,
        Optional<QualityLogs> logs,
        Optional<WhatIfs> whatIfs,
        Track requests,
        List<IndicatorSheet> indicators,
        Optional<MonitorRun> monitor,
        Optional<AreaSplit> areas,
        List<AreaForecast> areaForecasts,
        List<WorkloadForecast> work)
        implements AssuranceBuilder.With {

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
                    Optional.empty(),
                    Track.usual(WorkKind.REQUEST),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());

    public Assurance {
        statements = List.copyOf(statements);
        indicators = List.copyOf(indicators);
        areaForecasts = List.copyOf(areaForecasts);
        work = List.copyOf(work);
    }

    /** With a back-test; one that found no earlier census to start from is none. */
    public Assurance with(Backtest test) {
        return withBacktest(test.isEmpty() ? Optional.empty() : Optional.of(test));
    }

    public Assurance with(Optional<Reconciliation> known) {
        return withReconciliation(known);
    }

    /** What the money rests on. */
    public Assurance with(MoneyChoices chosen, PriceBook found) {
        return withMoney(chosen).withPrices(Optional.of(found));
    }

    /** With the forecast it is compared with. */
    public Assurance after(Optional<RememberedForecast> earlier) {
        return withBefore(earlier);
    }

    public Assurance stating(List<Statement> known) {
        return withStatements(known);
    }

    /** With what people put on record of its quality. */
    public Assurance with(QualityLogs kept) {
        return withLogs(Optional.of(kept));
    }

    /** With assumptions and levers moved one by one. */
    public Assurance with(WhatIfs found) {
        return withWhatIfs(Optional.of(found));
    }

    /** With how the council's requests go. */
    public Assurance with(Track known) {
        return withRequests(known);
    }

    /** Without the names and words in the logs. */
    Assurance withoutLogs() {
        return withLogs(Optional.empty());
    }

    /** National rules on deficits that the deficit path follows. */
    public DeficitRules rules() {
        return money.deficit();
    }
}
