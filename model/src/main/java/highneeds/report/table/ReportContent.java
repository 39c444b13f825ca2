package highneeds.report.table;

import highneeds.caseload.History;
import highneeds.domain.Catalogue;
import highneeds.forecast.Forecast;
import highneeds.forecast.RunChoices;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.project.assurance.Standing;
import highneeds.report.disclosure.Disclosure;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything a report is written from. The figures are those of {@link Forecast#results()}; no
 * paper works them out again.
 *
 * @param council name of the council
 * @param asAt date the figures are as at
 * @param catalogue needs and settings, in the order of every table
 * @param history plans and flows up to the opening census
 * @param scenarios what was forecast; the baseline first
 * @param run how it was run and on what
 * @param behind what stands behind it and around it
 * @param disclosure what of it may be shown
 */
public record ReportContent(
        String council,
        LocalDate asAt,
        Catalogue catalogue,
        History history,
        List<ScenarioForecast> scenarios,
        RunRecord run,
        BehindFigures behind,
        Disclosure disclosure) {

    public ReportContent {
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("A report has at least the baseline");
        }
        scenarios = List.copyOf(scenarios);
    }

    /** Without anything that shows how far it can be relied on. */
    public ReportContent(
            String council,
            LocalDate asAt,
            Catalogue catalogue,
            History history,
            List<ScenarioForecast> scenarios,
            RunRecord run) {
        this(
                council,
                asAt,
                catalogue,
                history,
                scenarios,
                run,
                BehindFigures.NONE,
                Disclosure.INTERNAL);
    }

    public ReportContent with(BehindFigures known) {
        return new ReportContent(
                council, asAt, catalogue, history, scenarios, run, known, disclosure);
    }

    public ReportContent with(Assurance known) {
        return with(new BehindFigures(known, money(), around()));
    }

    public ReportContent with(MoneyGiven known) {
        return with(new BehindFigures(assurance(), known, around()));
    }

    public ReportContent with(AroundForecast known) {
        return with(new BehindFigures(assurance(), money(), known));
    }

    /** What shows how far it can be relied on. */
    public Assurance assurance() {
        return behind.assurance();
    }

    /** What the money rests on. */
    public MoneyGiven money() {
        return behind.money();
    }

    /** What is told of the council beside its forecast. */
    public AroundForecast around() {
        return behind.around();
    }

    /** The same content with scenarios named or described another way. */
    ReportContent withScenarios(List<ScenarioForecast> changed) {
        return new ReportContent(
                council, asAt, catalogue, history, changed, run, behind, disclosure);
    }

    /** The same content without what names files and rows. */
    ReportContent withoutRecords() {
        RunRecord bare = new RunRecord(run.choices(), run.programVersion(), List.of(), List.of());
        return new ReportContent(
                council, asAt, catalogue, history, scenarios, bare, behind, disclosure);
    }

    /** The same content, of which only this may be shown. */
    ReportContent with(Disclosure shown) {
        return new ReportContent(council, asAt, catalogue, history, scenarios, run, behind, shown);
    }

    /**
     * A forecast and what it supposes, in words.
     *
     * @param forecast its figures
     * @param description a sentence or two; may be empty
     * @param levers each lever in words, in the order they apply; empty for the baseline
     */
    public record ScenarioForecast(Forecast forecast, String description, List<String> levers) {

        public ScenarioForecast {
            levers = List.copyOf(levers);
        }

        public String name() {
            return forecast.scenario();
        }

        ShownScenario shown() {
            return new ShownScenario(name(), description, levers);
        }
    }

    /**
     * What is needed to run it again.
     *
     * @param choices years, simulations and seed
     * @param programVersion version of the program
     * @param readings what became of each table read
     * @param issues what was wrong or worth knowing in the files
     */
    public record RunRecord(
            RunChoices choices,
            String programVersion,
            List<TableReading> readings,
            List<Issue> issues) {

        public RunRecord {
            readings = List.copyOf(readings);
            issues = List.copyOf(issues);
        }
    }

    public ScenarioForecast baseline() {
        return scenarios.getFirst();
    }

    /** Whether it is signed off; a draft if nothing is on record. */
    Standing standing() {
        return assurance().logs().map(QualityLogs::standing).orElse(Standing.DRAFT);
    }

    /** True if simulations were made, so that figures have ranges. */
    public boolean hasRanges() {
        return baseline().forecast().results().hasSpread();
    }

    /** Year of the census the forecast starts from. */
    public int openingCensus() {
        return baseline().forecast().outcome().opening().census();
    }

    /** Year of the last census forecast. */
    public int lastCensus() {
        return openingCensus() + run.choices().years();
    }

    /**
     * The forecast of a scenario.
     *
     * @throws java.util.NoSuchElementException if there is none of this name
     */
    ScenarioForecast named(String name) {
        return scenarios.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A view of one scenario's figures as they may be shown, for words and titles. */
    Figures figures(ScenarioForecast scenario) {
        return new Figures(this, scenario.forecast(), disclosure);
    }

    /** The exact figures, for tables, which are checked as a whole. */
    Figures exact(ScenarioForecast scenario) {
        return new Figures(this, scenario.forecast(), Disclosure.INTERNAL);
    }
}
