package highneeds.project;

import highneeds.calibration.CalibrationChoices;
import highneeds.caseload.History;
import highneeds.domain.FinancialYear;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.finance.MoneyBasis;
import highneeds.finance.PhasedSpend;
import highneeds.finance.ledger.Ledger;
import highneeds.finance.price.PriceBook;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.RunChoices;
import highneeds.forecast.Spread;
import highneeds.monitor.ForecastRange;
import highneeds.monitor.ForecastRecord;
import highneeds.monitor.Monitor;
import highneeds.monitor.MonitorBasis;
import highneeds.monitor.TermReport;
import highneeds.monitor.TermReport.Headline;
import highneeds.projection.YearOutcome;
import highneeds.scenario.Scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project's year under way held against the forecast made at the census before it: the baseline
 * of the project, or, once a later census is there, what would have been forecast without it.
 *
 * @param project what the person put in
 * @param monitor the year
 * @param before the last report of the same year; empty if there is none
 * @param record how forecasts kept turned out
 */
public record MonitorRun(
        Project project, Monitor monitor, Optional<TermReport> before, ForecastRecord record) {

    /** Enough for an 80% range that settles to a tenth of its width. */
    private static final int SIMULATIONS = 400;

    private static final double PENNIES = 100;

    /**
     * Why a financial year cannot be monitored: no census to forecast it from.
     *
     * @return a sentence; empty if it can
     */
    public static Optional<String> whyNot(Evidence evidence, FinancialYear year) {
        if (!evidence.hasHistory()) {
            return Optional.of("There is no census to forecast " + year + " from.");
        }
        History history = evidence.history();
        boolean known = history.caseloads().stream().anyMatch(c -> c.census() == year.startYear());
        return known
                ? Optional.empty()
                : Optional.of(
                        "The ledger is of %s, which is forecast from the census of January %d; the project has no census of that year, its latest is of January %d."
                                .formatted(year, year.startYear(), history.latest().census()));
    }

    /**
     * Monitors the latest year of the ledger by month, or the first year of the forecast if nothing
     * is posted yet.
     *
     * @throws IllegalStateException if the project cannot be forecast, with the reason as a
     *     sentence
     */
    public static MonitorRun of(Project project, Progress progress) {
        Evidence evidence = project.evidence();
        FinancialYear year =
                evidence.inYear()
                        .year()
                        .orElseGet(
                                () ->
                                        FinancialYear.followingCensus(
                                                evidence.history().latest().census()));
        whyNot(evidence, year)
                .ifPresent(
                        why -> {
                            throw new IllegalStateException(why);
                        });
        Forecast forecast = forecast(project, year.startYear(), 1, progress);
        YearOutcome first = forecast.outcome().years().getFirst();
        PriceBook prices = PriceBook.at(evidence, year.startYear(), project.money().uplifts());
        Ledger ledger = new Ledger(evidence.ledger());
        Monitor monitor =
                Monitor.of(
                        new MonitorBasis(
                                evidence.catalogue(),
                                PhasedSpend.of(MoneyBasis.of(first), prices.months()),
                                ForecastRange.of(forecast.results(), evidence.catalogue(), year),
                                ledger,
                                evidence.inYear(),
                                project.monitoring().choices()));
        return new MonitorRun(
                project,
                monitor,
                project.monitoring().last(year.startYear()),
                ForecastRecord.of(
                        project.monitoring().reports(),
                        project.remembered(),
                        ledger,
                        Optional.of(monitor)));
    }

    private static Forecast forecast(Project project, int census, int years, Progress progress) {
        CalibrationChoices choices = project.calibration();
        Project asOf =
                project.withCalibration(
                        census < project.evidence().history().latest().census()
                                ? choices.asOf(census)
                                : choices);
        RunChoices run = new RunChoices(years, SIMULATIONS, project.run().seed());
        return ProjectRun.of(asOf.withRun(run)).forecast(Scenario.BASELINE_NAME, run, progress);
    }

    /** The monitor as a report to be kept, with what is forecast of the years after it. */
    public TermReport report(
            String name, String by, LocalDate made, String version, Progress progress) {
        int census = project.evidence().history().latest().census();
        Forecast ahead = forecast(project, census, project.run().years(), progress);
        List<Headline> later = new ArrayList<>();
        for (YearOutcome year : ahead.outcome().years()) {
            int startYear = year.given().financialYear().startYear();
            if (startYear > monitor.year().startYear()) {
                later.add(headline(ahead, startYear));
            }
        }
        return TermReport.of(monitor, name, by, made, version, Remembering.inputs(project), later);
    }

    private static Headline headline(Forecast forecast, int startYear) {
        ResultKey key = ResultKey.total(Measure.HNB_SPEND, startYear);
        double mean = pennies(forecast.results().mean(key));
        Optional<Spread> spread = forecast.results().spread(key);
        return new Headline(
                startYear,
                mean,
                spread.map(s -> pennies(s.p10())).orElse(mean),
                spread.map(s -> pennies(s.p90())).orElse(mean));
    }

    private static double pennies(double pounds) {
        return Math.round(pounds * PENNIES) / PENNIES;
    }
}
