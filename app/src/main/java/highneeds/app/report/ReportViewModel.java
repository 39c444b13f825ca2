package highneeds.app.report;

import highneeds.app.AtHand;
import highneeds.app.Desk;
import highneeds.app.Format;
import highneeds.app.PackOrder;
import highneeds.app.Problem;
import highneeds.assumptions.Baseline;
import highneeds.domain.Progress;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.scenario.Scenario;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which papers to write, about which scenarios, for whom and where; one pack at a time. */
public final class ReportViewModel {

    private static final double FORECAST = 0.5;
    private static final double READY = 0.7;

    private final AtHand at;
    private final ReleaseChoices release = new ReleaseChoices();
    private final ObservableList<String> scenarios = FXCollections.observableArrayList();
    private final ObservableSet<String> chosenScenarios = FXCollections.observableSet();
    private final ObservableSet<Desk.Paper> chosenPapers = FXCollections.observableSet();
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final ObservableList<String> cautions = FXCollections.observableArrayList();
    private final ObservableList<Path> written = FXCollections.observableArrayList();
    private final ObservableList<String> remarks = FXCollections.observableArrayList();
    private Desk.Pack waiting;

    public ReportViewModel(AtHand at) {
        this.at = at;
        folder.set(Path.of(System.getProperty("user.home")));
        at.desk().papers().stream()
                .filter(paper -> !paper.internalOnly())
                .forEach(chosenPapers::add);
        at.workspace().projectProperty().subscribe(this::projectChanged);
        release.changes().subscribe(_ -> forgetWaiting());
        folder.subscribe(_ -> forgetWaiting());
        chosenPapers.subscribe(this::forgetWaiting);
        chosenScenarios.subscribe(this::forgetWaiting);
    }

    private void projectChanged(Project project) {
        forgetWaiting();
        List<String> names = new ArrayList<>(List.of(Scenario.BASELINE_NAME));
        if (project != null) {
            project.scenarios().scenarios().forEach(each -> names.add(each.name()));
        }
        if (!scenarios.equals(names)) {
            List<String> chosen = stillChosen(names);
            scenarios.setAll(names);
            chosenScenarios.clear();
            chosenScenarios.addAll(chosen);
        }
    }

    /** A renamed scenario keeps its tick, since it keeps its place; a new one is ticked. */
    private List<String> stillChosen(List<String> names) {
        boolean renamed = names.size() == scenarios.size();
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String before =
                    renamed && !scenarios.contains(names.get(i)) ? scenarios.get(i) : names.get(i);
            if (!scenarios.contains(before) || chosenScenarios.contains(before)) {
                chosen.add(names.get(i));
            }
        }
        return chosen;
    }

    private void forgetWaiting() {
        waiting = null;
        cautions.clear();
    }

    /**
     * Works the chosen pack out and writes it, unless there is something to look at first: then it
     * waits for {@link #writeWaiting}.
     */
    public void write() {
        forgetWaiting();
        clearWritten();
        Project project = at.workspace().project();
        Baseline baseline = at.forecasts().calibratedProperty().get().baseline();
        List<String> names = scenarios.stream().filter(this::isChosen).toList();
        PackOrder order = order();
        at.run(
                "Working out the pack",
                progress -> {
                    List<Forecast> about =
                            forecasts(project, names, baseline, progress.between(0, FORECAST));
                    Desk.Pack pack =
                            at.desk()
                                    .prepare(
                                            project,
                                            about,
                                            order,
                                            progress.between(FORECAST, READY));
                    return pack.cautions().isEmpty()
                            ? new Outcome(pack, write(pack, progress))
                            : new Outcome(pack, Optional.empty());
                },
                outcome -> shown(project, outcome));
    }

    private static Optional<Desk.Written> write(Desk.Pack pack, Progress progress)
            throws Exception {
        return Optional.of(pack.write(progress.between(READY, 1)));
    }

    /** A pack that was worked out, and what was written of it if nothing was to be looked at. */
    private record Outcome(Desk.Pack pack, Optional<Desk.Written> written) {}

    private void shown(Project of, Outcome outcome) {
        if (outcome.written().isPresent()) {
            written(outcome.written().get());
        } else if (of == at.workspace().project()) {
            cautions.setAll(outcome.pack().cautions());
            waiting = outcome.pack();
        } else {
            at.tell(
                    new Problem(
                            "The pack was not written.",
                            "The project was changed while it was worked out.",
                            "Write it again: it then has the figures of now."));
        }
    }

    /** Writes the pack whose cautions somebody has read. */
    public void writeWaiting() {
        Desk.Pack pack = waiting;
        if (pack == null) {
            return;
        }
        at.run(
                "Writing the pack",
                pack::write,
                made -> {
                    forgetWaiting();
                    written(made);
                });
    }

    /** Puts small groups together and works the pack out again. */
    public void mergeAndWrite() {
        release.mergingProperty().set(true);
        write();
    }

    private List<Forecast> forecasts(
            Project project, List<String> names, Baseline baseline, Progress progress) {
        List<Forecast> about = new ArrayList<>();
        for (String name : names) {
            double done = (double) about.size() / names.size();
            progress.at(done, "Forecasting " + name);
            about.add(
                    at.desk()
                            .run(
                                    project,
                                    project.scenarios().named(name),
                                    baseline,
                                    project.run().simulations(),
                                    progress.between(done, done + 1.0 / names.size())));
        }
        return about;
    }

    private PackOrder order() {
        return new PackOrder(
                papers().stream().filter(this::isWritten).toList(),
                release.release(),
                Optional.ofNullable(release.wordTemplateProperty().get()),
                Optional.ofNullable(release.slideTemplateProperty().get()),
                at.workspace().nameProperty().get(),
                folder.get(),
                Optional.ofNullable(at.workspace().fileProperty().get()));
    }

    /** The baseline is always part of a pack: all else is compared with it. */
    private boolean isChosen(String scenario) {
        return scenario.equals(Scenario.BASELINE_NAME) || chosenScenarios.contains(scenario);
    }

    private boolean isWritten(Desk.Paper paper) {
        return chosenPapers.contains(paper) && release.allows(paper);
    }

    private void written(Desk.Written made) {
        remarks.setAll(made.remarks());
        written.setAll(made.files());
    }

    private void clearWritten() {
        written.clear();
        remarks.clear();
    }

    /** Why the pack cannot be written now and what to do; empty if it can. */
    public StringBinding whyNotProperty() {
        return Bindings.createStringBinding(
                this::whyNot,
                at.forecasts().calibratedProperty(),
                chosenPapers,
                release.changes(),
                at.work().background().busyProperty());
    }

    private String whyNot() {
        if (at.forecasts().calibratedProperty().get() == null) {
            return "There is no forecast yet. Import a census first.";
        }
        if (papers().stream().noneMatch(this::isWritten)) {
            return "Choose a paper to write.";
        }
        return at.work().background().busyProperty().get() ? "Working…" : release.whyNot();
    }

    /** How many papers and scenarios the pack has, in words. */
    public StringBinding sizeProperty() {
        return Bindings.createStringBinding(
                () ->
                        Format.counted(
                                        (int) papers().stream().filter(this::isWritten).count(),
                                        "paper",
                                        "papers")
                                + " about "
                                + Format.counted(
                                        (int) scenarios.stream().filter(this::isChosen).count(),
                                        "scenario",
                                        "scenarios"),
                chosenPapers,
                chosenScenarios,
                scenarios,
                release.changes());
    }

    /** For whom the pack is and under which rules. */
    public ReleaseChoices release() {
        return release;
    }

    public List<Desk.Paper> papers() {
        return at.desk().papers();
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

    /** What to look at before the pack that waits is written; empty if none waits. */
    public ObservableList<String> cautions() {
        return cautions;
    }

    /** The files written last. */
    public ObservableList<Path> written() {
        return written;
    }

    /** What to know of the files written last. */
    public ObservableList<String> remarks() {
        return remarks;
    }
}
