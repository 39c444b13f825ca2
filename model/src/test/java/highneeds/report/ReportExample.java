package highneeds.report;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.calibration.CalibrationChoices;
import highneeds.caseload.History;
import highneeds.caseload.HistoryFromPlans;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation;
import highneeds.forecast.Backtest;
import highneeds.forecast.Forecast;
import highneeds.forecast.Forecasting;
import highneeds.forecast.RunChoices;
import highneeds.importer.Issue;
import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.report.disclosure.Release;
import highneeds.report.table.Assurance;
import highneeds.report.table.ReportContent;
import highneeds.report.table.ReportContent.RunRecord;
import highneeds.report.table.ReportContent.ScenarioForecast;
import highneeds.report.table.SafeReport;
import highneeds.scenario.LeverType;
import highneeds.scenario.ReadyMade;
import highneeds.scenario.Scenario;
import highneeds.scenario.ScenarioBook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A report on Exampleshire for tests: the baseline and the ready-made scenarios. */
public final class ReportExample {

    private static final Evidence EVIDENCE = Exampleshire.evidence();
    private static final Baseline BASELINE = Exampleshire.baseline();

    private static final ReportContent FULL =
            content(new RunChoices(10, 50, 1), firstThree(ReadyMade.book(BASELINE)));

    /** Ten years, 50 simulations, three ready-made scenarios beside the baseline. */
    public static ReportContent full() {
        return FULL;
    }

    /** The full example as the public may see it. */
    public static SafeReport forPublic() {
        return released(Release.forPublic());
    }

    /** The full example with everything shown. */
    public static SafeReport internal() {
        return released(Release.internal());
    }

    /** The small example with everything shown. */
    public static SafeReport smallInternal() {
        return SafeReport.of(small(), EVIDENCE, Release.internal());
    }

    /** Content of the example's council, released. */
    public static SafeReport released(ReportContent content, Release release) {
        return SafeReport.of(content, EVIDENCE, release);
    }

    /** The full example with its last scenario named and described otherwise. */
    public static ReportContent named(String name, String description) {
        List<ScenarioForecast> scenarios = new ArrayList<>(FULL.scenarios());
        ScenarioForecast last = scenarios.removeLast();
        Forecast run = last.forecast();
        scenarios.add(
                new ScenarioForecast(
                        new Forecast(
                                name,
                                run.assumed(),
                                run.outcome(),
                                run.budget(),
                                run.results(),
                                run.simulations()),
                        description,
                        last.levers()));
        return new ReportContent(
                        FULL.council(),
                        FULL.asAt(),
                        FULL.catalogue(),
                        FULL.history(),
                        scenarios,
                        FULL.run())
                .with(FULL.behind());
    }

    /** The full example, released. */
    public static SafeReport released(Release release) {
        return SafeReport.of(FULL, EVIDENCE, release);
    }

    private ReportExample() {}

    private static ScenarioBook firstThree(ScenarioBook book) {
        return new ScenarioBook(
                book.scenarios().stream()
                        .filter(scenario -> scenario.parent().isEmpty())
                        .limit(3)
                        .toList());
    }

    /** Three years, the expected run of the baseline alone. */
    public static ReportContent small() {
        return content(new RunChoices(3, 0, 1), ScenarioBook.empty());
    }

    private static ReportContent content(RunChoices choices, ScenarioBook book) {
        List<ScenarioForecast> forecasts = new ArrayList<>();
        forecasts.add(
                new ScenarioForecast(
                        Forecasting.run(Scenario.BASELINE_NAME, BASELINE, choices, Progress.NONE),
                        Scenario.BASELINE.description(),
                        List.of()));
        book.scenarios().forEach(one -> forecasts.add(forecast(one, book, choices)));
        return bare(choices, forecasts).with(assurance(choices));
    }

    private static Assurance assurance(RunChoices choices) {
        History history = EVIDENCE.history();
        return Assurance.NONE
                .with(
                        Reconciliation.of(
                                EVIDENCE,
                                history,
                                PriceBook.at(EVIDENCE, history.latest().census(), Uplifts.DEFAULT)))
                .with(Backtest.run(EVIDENCE, CalibrationChoices.DEFAULT, choices, Progress.NONE));
    }

    private static ReportContent bare(RunChoices choices, List<ScenarioForecast> forecasts) {
        return new ReportContent(
                "Exampleshire",
                LocalDate.of(2026, 1, 22),
                Exampleshire.CATALOGUE,
                HistoryFromPlans.of(EVIDENCE.plans(), Exampleshire.CATALOGUE),
                forecasts,
                new RunRecord(choices, "0.1.0", readings(), issues()));
    }

    private static ScenarioForecast forecast(
            Scenario scenario, ScenarioBook book, RunChoices choices) {
        Baseline given = book.apply(scenario, BASELINE);
        return new ScenarioForecast(
                Forecasting.run(scenario.name(), given, choices, Progress.NONE),
                scenario.description(),
                book.levers(scenario).stream()
                        .map(placed -> placed.lever())
                        .map(lever -> LeverType.of(lever).describe(lever, Exampleshire.CATALOGUE))
                        .toList());
    }

    private static List<TableReading> readings() {
        return List.of(
                new TableReading(
                        "ehcp-cohort.xlsx",
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        "Plans",
                        TableKind.COHORT,
                        1_204,
                        1_203,
                        Map.of("Pupil ID", "UPN"),
                        List.of("Surname", "Postcode")));
    }

    private static List<Issue> issues() {
        return List.of(
                new Issue(
                        Issue.Severity.LEFT_OUT,
                        "unknown-setting",
                        "ehcp-cohort.xlsx",
                        "Plans",
                        OptionalInt.of(212),
                        "Provision type",
                        "=XYZ is not a setting of the catalogue, so this plan was left out.",
                        "Correct the code or add it to the catalogue."));
    }
}
