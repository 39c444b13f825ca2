package highneeds.app;

import highneeds.forecast.Forecast;
import highneeds.project.Project;

import javafx.beans.value.ObservableValue;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a page is handed: the open project with its forecasts, the model to ask, and whether anybody
 * looks.
 *
 * @param work the open project and how work on it is done
 * @param inView true while the page is looked at; nothing is worked out or drawn for nobody
 */
public record AtHand(
        OpenWork work, Forecasts forecasts, Desk desk, ObservableValue<Boolean> inView) {

    public Workspace workspace() {
        return work.workspace();
    }

    /** True while the page is looked at. */
    public boolean seen() {
        return inView.getValue();
    }

    /** The open project while the page is looked at. */
    public Optional<Project> projectSeen() {
        return seen() ? work.project() : Optional.empty();
    }

    /** The newest forecast of the scenario looked at. */
    public Optional<Forecast> forecast() {
        return forecasts.of(workspace().scenarioProperty().get());
    }

    /**
     * Calls back now, and whenever another forecast or scenario is to be shown, or anybody looks.
     */
    public void whenToShow(Runnable show) {
        forecasts.latestProperty().subscribe(_ -> show.run());
        workspace().scenarioProperty().subscribe(_ -> show.run());
        inView.subscribe(_ -> show.run());
    }

    /** Runs work that a person asked for and waits for. */
    public <T> Background.Job run(String doing, Background.Work<T> task, Consumer<T> whenDone) {
        return work.run(doing, task, whenDone);
    }

    /**
     * The same.
     *
     * @param forget undoes what was taken for known, before the problem is told
     */
    public <T> Background.Job run(
            String doing, Background.Work<T> task, Consumer<T> whenDone, Runnable forget) {
        return work.run(doing, task, whenDone, forget);
    }

    /** Runs work that follows from a change and that nobody waits for. */
    public <T> Background.Job quietly(String doing, Background.Work<T> task, Consumer<T> whenDone) {
        return work.quietly(doing, task, whenDone);
    }

    /**
     * The same.
     *
     * @param forget undoes what was taken for known, before the problem is told
     */
    public <T> Background.Job quietly(
            String doing, Background.Work<T> task, Consumer<T> whenDone, Runnable forget) {
        return work.quietly(doing, task, whenDone, forget);
    }

    /** Tells what went wrong. */
    public void tell(Problem problem) {
        work.problem().accept(problem);
    }
}
