package highneeds.project;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.caseload.Caseload;
import highneeds.caseload.History;
import highneeds.domain.CensusDate;
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
import highneeds.monitor.KeptBudget;
import highneeds.monitor.Monitor;
import highneeds.monitor.MonitorBasis;
import highneeds.monitor.MonitorIdentity;
import highneeds.monitor.MonitorMovement;
import highneeds.monitor.MonitorRow;
import highneeds.monitor.TermReport;
import highneeds.monitor.TermReport.Headline;
import highneeds.projection.YearOutcome;
import highneeds.scenario.Scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project's year under way held against the forecast made at the census before it: the baseline
 * of the project, or, once a later census is there, what would have been forecast without it.
 *
 * @param project what the person put in
 * @param basis what it is held against
 * @param monitor the year
 * @param before the last report of the same year; empty if there is none
 * @param record how forecasts kept turned out
 */
public record MonitorRun(
        Project project,
        MonitorBasis basis,
        Monitor monitor,
        Optional<TermReport> before,
        ForecastRecord record) {

    /** Enough for an 80% range that settles to a tenth of its width. */
    private static final int SIMULATIONS = 400;

    private static final double PENNIES = 100;

    /** Two flows between censuses are the fewest that a forecast is made again from. */
    private static final int FEWEST_FLOWS = 2;

    private static final int YEARS_AGAIN = 3;

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
        return of(
                project,
                new MonitorBasis(
                        evidence.catalogue(),
                        PhasedSpend.of(MoneyBasis.of(first), prices.months()),
                        ForecastRange.of(forecast.results(), evidence.catalogue(), year),
                        new Ledger(evidence.ledger()),
                        evidence.inYear(),
                        chosenBudget(project, year),
                        project.monitoring().choices()));
    }

    /** What was kept of a year that can stand for its budget, the latest first. */
    private static List<KeptBudget> budgets(Project project, FinancialYear year) {
        return KeptBudget.all(
                project.monitoring().reports(),
                project.remembered(),
                project.evidence().catalogue(),
                year,
                Scenario.BASELINE_NAME);
    }

    private static Optional<KeptBudget> chosenBudget(Project project, FinancialYear year) {
        return project.monitoring()
                .choices()
                .budget()
                .flatMap(
                        chosen ->
                                budgets(project, year).stream()
                                        .filter(each -> each.source().equals(chosen))
                                        .findFirst());
    }

    /** What was kept of the year that a person can choose as its budget, the latest first. */
    public List<KeptBudget.Source> budgetsKept() {
        return budgets(project, monitor.year()).stream().map(KeptBudget::source).toList();
    }

    private static MonitorRun of(Project project, MonitorBasis basis) {
        Monitor monitor = Monitor.of(basis);
        return new MonitorRun(
                project,
                basis,
                monitor,
                project.monitoring().last(monitor.year().startYear()),
                ForecastRecord.of(
                        project.monitoring().reports(),
                        project.remembered(),
                        basis.budgets(),
                        Optional.of(monitor)));
    }

    /**
     * The same year of a project that differs from this one's in what is chosen about monitoring
     * and in reports kept alone; nothing is forecast again.
     */
    public Optional<MonitorRun> again(Project changed) {
        boolean sameForecast =
                changed.evidence() == project.evidence()
                        && changed.calibration().equals(project.calibration())
                        && changed.money().equals(project.money())
                        && changed.run().seed() == project.run().seed();
        return sameForecast
                ? Optional.of(
                        of(
                                changed,
                                new MonitorBasis(
                                        basis.catalogue(),
                                        basis.forecast(),
                                        basis.range(),
                                        basis.budgets(),
                                        basis.inYear(),
                                        chosenBudget(changed, monitor.year()),
                                        changed.monitoring().choices())))
                : Optional.empty();
    }

    private static Forecast forecast(Project project, int census, int years, Progress progress) {
        Project asOf =
                census < project.evidence().history().latest().census()
                        ? asKnownAt(project, census)
                        : project;
        RunChoices run = new RunChoices(years, SIMULATIONS, project.run().seed());
        return ProjectRun.of(asOf.withRun(run)).forecast(Scenario.BASELINE_NAME, run, progress);
    }

    /** A project before later censuses and accounts came in. */
    private static Project asKnownAt(Project project, int census) {
        Evidence evidence = project.evidence();
        return project.withCalibration(project.calibration().asOf(census))
                .withEvidence(evidence.withLedger(new Ledger(evidence.ledger()).knownAt(census)));
    }

    /** Why the projection of a fund moved: since the last report, or since the forecast. */
    public MonitorMovement movement(Fund fund) {
        return before.map(report -> MonitorMovement.since(report, monitor, fund))
                .orElseGet(() -> MonitorMovement.sinceForecast(monitor, fund));
    }

    /** The same of one line. */
    public MonitorMovement movement(MonitorRow line) {
        return before.map(report -> MonitorMovement.since(report, monitor, line))
                .orElseGet(() -> MonitorMovement.sinceForecast(monitor, line));
    }

    /** What has to be true, the movements' sums included. */
    public List<MonitorIdentity> identities() {
        List<MonitorIdentity> all = new ArrayList<>(monitor.identities());
        Monitor.FUNDS.forEach(fund -> all.add(movement(fund).identity()));
        return all;
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

    /**
     * What would have been forecast at each earlier census, with what was known then: made again
     * today, and so with today's program.
     *
     * @param version version of the program
     */
    public List<TermReport> madeAgain(String version, Progress progress) {
        List<Integer> censuses =
                project.evidence().history().caseloads().stream().map(Caseload::census).toList();
        List<TermReport> again = new ArrayList<>();
        for (int i = FEWEST_FLOWS; i + 1 < censuses.size(); i++) {
            int census = censuses.get(i);
            progress.at((double) i / censuses.size(), "Forecasting as at January " + census);
            Forecast then = forecast(project, census, YEARS_AGAIN, Progress.NONE);
            again.add(
                    new TermReport(
                            "made again as at January " + census,
                            CensusDate.of(census),
                            "",
                            version,
                            Remembering.inputs(project),
                            census,
                            Optional.empty(),
                            List.of(),
                            Map.of(),
                            then.outcome().years().stream()
                                    .map(year -> year.given().financialYear().startYear())
                                    .map(year -> headline(then, year))
                                    .toList()));
        }
        return again;
    }

    /** The record with forecasts made again beside those that were kept. */
    public ForecastRecord recordWith(List<TermReport> again) {
        List<TermReport> all = new ArrayList<>(project.monitoring().reports());
        all.addAll(again);
        return ForecastRecord.of(all, project.remembered(), basis.budgets(), Optional.of(monitor));
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
