package highneeds.app.report;

import highneeds.app.Background;
import highneeds.app.Desk;
import highneeds.app.Forecasts;
import highneeds.app.Format;
import highneeds.app.Problem;
import highneeds.app.Workspace;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.scenario.Scenario;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which papers to write, about which scenarios, and where. */
public final class ReportViewModel {

    private final Workspace workspace;
    private final Forecasts forecasts;
    private final Desk desk;
    private final Background background;
    private final ObjectProperty<Problem> problem;
    private final ObservableList<String> scenarios = FXCollections.observableArrayList();
    private final ObservableSet<String> chosenScenarios = FXCollections.observableSet();
    private final ObservableSet<Desk.Paper> chosenPapers = FXCollections.observableSet();
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final ObservableList<Path> written = FXCollections.observableArrayList();

    /**
     * @param problem hears what went wrong
     */
    public ReportViewModel(
            Workspace workspace,
            Forecasts forecasts,
            Desk desk,
            Background background,
            ObjectProperty<Problem> problem) {
        this.workspace = workspace;
        this.forecasts = forecasts;
        this.desk = desk;
        this.background = background;
        this.problem = problem;
        folder.set(Path.of(System.getProperty("user.home")));
        chosenPapers.addAll(desk.papers());
        workspace.projectProperty().subscribe(this::listScenarios);
    }

    private void listScenarios(Project project) {
        List<String> names = new ArrayList<>(List.of(Scenario.BASELINE_NAME));
        if (project != null) {
            project.scenarios().scenarios().forEach(each -> names.add(each.name()));
        }
        if (!scenarios.equals(names)) {
            scenarios.setAll(names);
            chosenScenarios.clear();
            chosenScenarios.addAll(names);
        }
    }

    /** Writes the chosen papers about the chosen scenarios. */
    public void write() {
        Project project = workspace.project();
        Forecasts.Calibrated from = forecasts.calibratedProperty().get();
        List<Desk.Paper> papers = papers().stream().filter(chosenPapers::contains).toList();
        List<String> names = scenarios.stream().filter(chosenScenarios::contains).toList();
        String name = workspace.nameProperty().get();
        Path to = folder.get();
        written.clear();
        background.run(
                "Writing " + Format.counted(papers.size(), "paper", "papers"),
                progress -> {
                    List<Forecast> about = new ArrayList<>();
                    for (String scenario : names) {
                        about.add(
                                desk.run(
                                        project,
                                        project.scenarios().named(scenario),
                                        from.baseline(),
                                        project.run().simulations(),
                                        progress));
                    }
                    Files.createDirectories(to);
                    List<Path> files = new ArrayList<>();
                    for (Desk.Paper paper : papers) {
                        Path file = to.resolve(fileName(name, paper));
                        progress.at((double) files.size() / papers.size(), paper.name());
                        paper.writer().write(project, about, file, progress);
                        files.add(file);
                    }
                    return files;
                },
                written::setAll,
                problem::set);
    }

    /** Name of a paper's file: what a system does not allow in names is left out. */
    static String fileName(String project, Desk.Paper paper) {
        return (project + " - " + paper.name()).replaceAll("[\\\\/:*?\"<>|]", " ") + paper.ending();
    }

    /** True if there is a forecast, a paper and a scenario to write. */
    public BooleanBinding readyProperty() {
        return Bindings.createBooleanBinding(
                () ->
                        forecasts.calibratedProperty().get() != null
                                && !chosenPapers.isEmpty()
                                && !chosenScenarios.isEmpty()
                                && !background.busyProperty().get(),
                forecasts.calibratedProperty(),
                chosenPapers,
                chosenScenarios,
                background.busyProperty());
    }

    public List<Desk.Paper> papers() {
        return desk.papers();
    }

    public Set<Desk.Paper> chosenPapers() {
        return chosenPapers;
    }

    public ObservableList<String> scenarios() {
        return scenarios;
    }

    public Set<String> chosenScenarios() {
        return chosenScenarios;
    }

    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /** The files written last. */
    public ObservableList<Path> written() {
        return written;
    }
}
