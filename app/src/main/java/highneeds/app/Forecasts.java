package highneeds.app;

import highneeds.app.figure.Subject;
import highneeds.assumptions.Baseline;
import highneeds.caseload.History;
import highneeds.domain.Progress;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.scenario.Scenario;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The forecasts that follow from what is open, kept up to date by themselves: calibration when the
 * data or its choices change, the expected run of every scenario in view at once, its simulations
 * shortly after. A run that is out of date is dropped.
 */
public final class Forecasts {

    /** Enough for a range that will not move much any more. */
    private static final int FIRST_SIMULATIONS = 200;

    private final Workspace workspace;
    private final Desk desk;
    private final Background background;
    private final ReadOnlyObjectWrapper<Calibrated> calibrated =
            new ReadOnlyObjectWrapper<>(this, "calibrated");
    private final ReadOnlyObjectWrapper<Map<String, Forecast>> latest =
            new ReadOnlyObjectWrapper<>(this, "latest", Map.of());
    private final ReadOnlyObjectWrapper<Map<String, Forecast>> simulated =
            new ReadOnlyObjectWrapper<>(this, "simulated", Map.of());
    private final ReadOnlyObjectWrapper<Problem> problem =
            new ReadOnlyObjectWrapper<>(this, "problem");
    private final ReadOnlyBooleanWrapper refining = new ReadOnlyBooleanWrapper(this, "refining");
    private final ObjectProperty<List<String>> compared =
            new SimpleObjectProperty<>(this, "compared", List.of());
    private Map<String, ForecastRun> made = Map.of();
    private Background.Job calibrating;
    private Background.Job simulating;
    private boolean running;
    private boolean again;

    /**
     * A baseline, the history it was learnt from and what it was made for.
     *
     * @param project the project whose evidence and choices it follows
     */
    public record Calibrated(Project project, History history, Baseline baseline) {

        boolean holdsFor(Project other) {
            return project.evidence() == other.evidence()
                    && project.calibration().equals(other.calibration())
                    && project.money().equals(other.money())
                    && project.workload().limitsAs(other.workload())
                    && project.run().years() == other.run().years();
        }
    }

    public Forecasts(Workspace workspace, Desk desk, Background background) {
        this.workspace = workspace;
        this.desk = desk;
        this.background = background;
        workspace.projectProperty().subscribe(this::projectChanged);
        workspace.scenarioProperty().subscribe(_ -> refresh());
        workspace.previewingProperty().subscribe(_ -> refresh());
        compared.subscribe(_ -> refresh());
    }

    private void projectChanged(Project project) {
        Calibrated known = calibrated.get();
        if (project != null && known != null && known.holdsFor(project)) {
            refresh();
            return;
        }
        if (calibrating != null) {
            calibrating.cancel();
        }
        stopSimulating();
        calibrated.set(null);
        clear();
        if (project == null || !project.evidence().hasHistory()) {
            return;
        }
        problem.set(null);
        refining.set(true);
        calibrating =
                background.runQuietly(
                        "Working out the baseline",
                        _ ->
                                new Calibrated(
                                        project,
                                        project.evidence().history(),
                                        desk.baseline(project)),
                        this::calibrated,
                        this::failed);
    }

    private void calibrated(Calibrated now) {
        calibrated.set(now);
        refresh();
    }

    private void clear() {
        made = Map.of();
        simulated.set(Map.of());
        latest.set(Map.of());
        refining.set(false);
    }

    private List<Scenario> inView(Project project) {
        return ForecastRun.inView(project, workspace.scenarioProperty().get(), compared.get());
    }

    private void refresh() {
        Calibrated from = calibrated.get();
        if (from == null || !from.holdsFor(workspace.project())) {
            return;
        }
        stopSimulating();
        if (running) {
            again = true;
            return;
        }
        Project project = workspace.project();
        List<Scenario> scenarios = inView(project);
        Map<String, ForecastRun> wanted = ForecastRun.wanted(from, project, scenarios);
        List<Scenario> missing =
                scenarios.stream()
                        .filter(each -> !wanted.get(each.name()).equals(made.get(each.name())))
                        .toList();
        running = true;
        background.runQuietly(
                "Working out the forecast",
                progress -> runAll(project, missing, from.baseline(), 0, progress),
                fresh -> expected(wanted, fresh, project),
                failure -> {
                    running = false;
                    failed(failure);
                });
    }

    private void expected(
            Map<String, ForecastRun> wanted, Map<String, Forecast> fresh, Project project) {
        running = false;
        if (wanted.values().stream().anyMatch(run -> run.from() != calibrated.get())) {
            return;
        }
        Map<String, Forecast> all = new LinkedHashMap<>();
        wanted.keySet()
                .forEach(
                        name ->
                                all.put(
                                        name,
                                        fresh.containsKey(name)
                                                ? fresh.get(name)
                                                : latest.get().get(name)));
        made = wanted;
        problem.set(null);
        latest.set(Map.copyOf(all));
        if (again) {
            again = false;
            refresh();
        } else if (!workspace.previewingProperty().get()) {
            simulate(project, List.copyOf(all.values()));
        }
    }

    /** A first range from some of the simulations at once, and the whole one after it. */
    private void simulate(Project project, List<Forecast> expected) {
        int wanted = project.run().simulations();
        boolean known = expected.stream().allMatch(forecast -> forecast.results().hasSpread());
        int simulations = known || wanted < 2 * FIRST_SIMULATIONS ? wanted : FIRST_SIMULATIONS;
        List<String> missing =
                expected.stream()
                        .filter(forecast -> forecast.simulations().count() < simulations)
                        .map(Forecast::scenario)
                        .toList();
        refining.set(!missing.isEmpty());
        if (missing.isEmpty()) {
            return;
        }
        Baseline baseline = calibrated.get().baseline();
        List<Scenario> scenarios =
                inView(project).stream()
                        .filter(scenario -> missing.contains(scenario.name()))
                        .toList();
        simulating =
                background.runQuietly(
                        "Working out the range",
                        progress -> runAll(project, scenarios, baseline, simulations, progress),
                        runs -> {
                            simulated(runs);
                            simulate(project, List.copyOf(latest.get().values()));
                        },
                        this::failed);
    }

    private Map<String, Forecast> runAll(
            Project project,
            List<Scenario> scenarios,
            Baseline baseline,
            int simulations,
            Progress progress) {
        Map<String, Forecast> runs = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            runs.put(scenario.name(), desk.run(project, scenario, baseline, simulations, progress));
        }
        return runs;
    }

    private void simulated(Map<String, Forecast> runs) {
        Map<String, Forecast> ranges = new LinkedHashMap<>(simulated.get());
        Map<String, Forecast> all = new LinkedHashMap<>(latest.get());
        ranges.putAll(runs);
        all.putAll(runs);
        simulating = null;
        simulated.set(Map.copyOf(ranges));
        latest.set(Map.copyOf(all));
    }

    private void stopSimulating() {
        if (simulating != null) {
            simulating.cancel();
            simulating = null;
        }
        refining.set(false);
    }

    private void failed(Problem what) {
        refining.set(false);
        problem.set(what);
    }

    /** The baseline in force; null while there is none. */
    public ReadOnlyObjectProperty<Calibrated> calibratedProperty() {
        return calibrated.getReadOnlyProperty();
    }

    /** The newest forecast of each scenario in view, with or without its simulations. */
    public ReadOnlyObjectProperty<Map<String, Forecast>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** The newest forecast of a scenario, if it is in view. */
    public Optional<Forecast> of(String scenario) {
        return Optional.ofNullable(latest.get().get(scenario));
    }

    /**
     * The newest forecast of a scenario that has a range, if there is one; it may be a little old.
     */
    public Optional<Forecast> rangeOf(String scenario) {
        return Optional.ofNullable(simulated.get().get(scenario));
    }

    /** What charts are about now; empty while there is no forecast of the chosen scenario. */
    public Optional<Subject> subject() {
        String chosen = workspace.scenarioProperty().get();
        Calibrated from = calibrated.get();
        if (from == null || of(chosen).isEmpty()) {
            return Optional.empty();
        }
        Set<String> names = new LinkedHashSet<>(List.of(Scenario.BASELINE_NAME));
        names.addAll(compared.get());
        names.remove(chosen);
        return Optional.of(
                new Subject(
                        from.history(),
                        from.project().evidence().catalogue(),
                        of(chosen).get(),
                        rangeOf(chosen),
                        names.stream().map(this::of).flatMap(Optional::stream).toList()));
    }

    /** Names of the scenarios shown beside the chosen one. */
    public ObjectProperty<List<String>> comparedProperty() {
        return compared;
    }

    /** True while a range is being worked out. */
    public ReadOnlyBooleanProperty refiningProperty() {
        return refining.getReadOnlyProperty();
    }

    /** Why there is no forecast, if one failed. */
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
