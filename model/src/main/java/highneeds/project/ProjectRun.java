package highneeds.project;

import highneeds.assumptions.Baseline;
import highneeds.calibration.Calibration;
import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.forecast.Forecast;
import highneeds.forecast.Forecasting;
import highneeds.forecast.RunChoices;
import highneeds.scenario.DeliveredBaselines;
import highneeds.scenario.Scenario;
import highneeds.statement.BuiltIn;
import highneeds.statement.Judgement;
import highneeds.statement.Statement;
import highneeds.workload.ProcessRecord;
import highneeds.workload.StaffLimits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project with its baseline calibrated: the one way from a project to a forecast, for window and
 * command line alike.
 *
 * @param project what the person put in
 * @param baseline assumptions of each year when nothing is changed
 */
public record ProjectRun(Project project, Baseline baseline) {

    /**
     * Calibrates a project.
     *
     * @throws IllegalStateException if the project has no census to start from
     */
    public static ProjectRun of(Project project) {
        Baseline calibrated =
                Calibration.baseline(
                        project.evidence(),
                        project.calibration(),
                        project.money(),
                        project.run().years());
        Optional<ProcessRecord> process = ProcessRecord.of(project.evidence().requests());
        return new ProjectRun(project, StaffLimits.in(calibrated, process, project.workload()));
    }

    /** Names of all scenarios, the baseline first. */
    public List<String> scenarioNames() {
        List<String> names = new ArrayList<>();
        names.add(Scenario.BASELINE_NAME);
        project.scenarios().scenarios().forEach(scenario -> names.add(scenario.name()));
        return names;
    }

    /** Assumptions with the levers of a scenario applied. */
    public Baseline assumptions(String scenario) {
        Scenario named = project.scenarios().named(scenario);
        return Scenario.apply(project.scenarios().levers(named), baseline);
    }

    /** The forecast of a scenario as the project's choices ask for it. */
    public Forecast forecast(String scenario, Progress progress) {
        return forecast(scenario, project.run(), progress);
    }

    /** The expected run of a scenario, at once and without its range. */
    public Forecast expected(String scenario) {
        RunChoices choices = new RunChoices(project.run().years(), 0, project.run().seed());
        return forecast(scenario, choices, Progress.NONE);
    }

    /** The forecast of a scenario under other choices about the run than the project's. */
    public Forecast forecast(String scenario, RunChoices choices, Progress progress) {
        Scenario named = project.scenarios().named(scenario);
        DeliveredBaselines delivered =
                new DeliveredBaselines(project.scenarios().levers(named), baseline);
        return Forecasting.run(scenario, delivered, choices, progress);
    }

    /** What every forecast and what this project is held to, the built-in statements first. */
    public List<Statement> statements() {
        List<Statement> all =
                new ArrayList<>(
                        BuiltIn.of(project.evidence(), project.evidence().history(), baseline));
        all.addAll(project.scenarios().statements());
        return all;
    }

    /** Whether a forecast keeps to each of the statements. */
    public List<Judgement> judgements(Forecast forecast) {
        Catalogue catalogue = project.evidence().catalogue();
        return statements().stream()
                .map(each -> each.judge(forecast.outcome(), forecast.budget(), catalogue))
                .toList();
    }
}
