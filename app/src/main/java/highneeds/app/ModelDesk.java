package highneeds.app;

import highneeds.assumptions.Baseline;
import highneeds.calibration.Calibration;
import highneeds.domain.Progress;
import highneeds.forecast.Forecast;
import highneeds.forecast.Forecasting;
import highneeds.forecast.RunChoices;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;

/** The desk of the real model. The only class of the window that calls importers and engine. */
final class ModelDesk implements Desk {

    @Override
    public Project sample(Progress progress) throws Exception {
        throw new IllegalStateException("The sample council is not part of this version");
    }

    @Override
    public List<String> councils() {
        return List.of();
    }

    @Override
    public Project council(String name, Progress progress) throws Exception {
        throw new IllegalStateException("There is no published data for " + name);
    }

    @Override
    public Project read(Project into, List<Path> files, Progress progress) throws Exception {
        throw new IllegalStateException("Spreadsheets cannot be read by this version");
    }

    @Override
    public Project open(Path file) throws Exception {
        return ProjectFile.open(file);
    }

    @Override
    public void save(Project project, Path file) throws Exception {
        ProjectFile.save(project, file);
    }

    @Override
    public void saveIssues(Project project, Path csv) throws Exception {
        throw new IllegalStateException("Issues cannot be saved by this version");
    }

    @Override
    public Baseline baseline(Project project) {
        return Calibration.baseline(
                project.evidence(), project.calibration(), project.run().years());
    }

    @Override
    public Forecast run(
            Project project,
            Scenario scenario,
            Baseline baseline,
            int simulations,
            Progress progress) {
        RunChoices choices =
                new RunChoices(project.run().years(), simulations, project.run().seed());
        return Forecasting.run(
                scenario.name(), project.scenarios().apply(scenario, baseline), choices, progress);
    }

    @Override
    public List<Scenario> readyMade(Baseline baseline) {
        return List.of();
    }

    @Override
    public List<Paper> papers() {
        return List.of();
    }
}
