package highneeds.app.workload;

import highneeds.app.Background;
import highneeds.app.Forecasts;
import highneeds.app.Problem;
import highneeds.app.Workspace;
import highneeds.evidence.StatutoryRequest;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.workload.ProcessRecord;
import highneeds.workload.TargetAnswer;
import highneeds.workload.TeamFile;
import highneeds.workload.WorkKind;
import highneeds.workload.WorkloadChoices;
import highneeds.workload.WorkloadForecast;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The choices about the statutory work, each change of which can be undone, and what they lead to:
 * the expected run at once, its range and the staff for the target shortly after. Work that is out
 * of date is dropped.
 */
public final class WorkloadViewModel {

    private final Workspace workspace;
    private final Forecasts forecasts;
    private final Background background;
    private final ObservableValue<Boolean> inView;
    private final ObjectProperty<Problem> problem;
    private final ReadOnlyObjectWrapper<WorkloadChoices> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", WorkloadChoices.DEFAULT);
    private final ReadOnlyObjectWrapper<WorkloadPicture> picture =
            new ReadOnlyObjectWrapper<>(this, "picture", WorkloadPicture.NOTHING);
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");
    private final ReadOnlyBooleanWrapper refining = new ReadOnlyBooleanWrapper(this, "refining");
    private final ObjectProperty<WorkKind> kind =
            new SimpleObjectProperty<>(this, "kind", WorkKind.REQUEST);
    private Asked asked;
    private Made made;
    private Background.Job job;

    /** What the figures follow from. */
    private record Asked(
            Forecast forecast,
            List<StatutoryRequest> requests,
            WorkloadChoices choices,
            long seed) {

        boolean isSameAs(Asked other) {
            return other != null
                    && forecast.outcome() == other.forecast.outcome()
                    && requests == other.requests
                    && choices.equals(other.choices)
                    && seed == other.seed;
        }

        String source() {
            return (requests.isEmpty() ? "National shares of 2024" : "The council's requests")
                    + "; forecast \u201c"
                    + forecast.scenario()
                    + "\u201d. Hours for a case and weeks of a stage are working assumptions.";
        }
    }

    /** Figures, and what they look like. */
    private record Made(
            Asked asked,
            WorkKind kind,
            WorkloadForecast work,
            Optional<TargetAnswer> answer,
            WorkloadPicture picture) {

        static Made of(
                Asked asked, WorkKind kind, WorkloadForecast work, Optional<TargetAnswer> answer) {
            WorkKind shown = work.kinds().contains(kind) ? kind : WorkKind.REQUEST;
            return new Made(
                    asked,
                    shown,
                    work,
                    answer,
                    WorkloadPicture.of(work, answer, shown, asked.source()));
        }
    }

    /**
     * @param inView true while the page is looked at; nothing is worked out for nobody
     * @param problem hears what went wrong
     */
    public WorkloadViewModel(
            Workspace workspace,
            Forecasts forecasts,
            Background background,
            ObservableValue<Boolean> inView,
            ObjectProperty<Problem> problem) {
        this.workspace = workspace;
        this.forecasts = forecasts;
        this.background = background;
        this.inView = inView;
        this.problem = problem;
        workspace.projectProperty().subscribe(_ -> show());
        workspace.scenarioProperty().subscribe(_ -> show());
        forecasts.latestProperty().subscribe(_ -> show());
        inView.subscribe(_ -> show());
        kind.subscribe(_ -> redraw());
    }

    private void show() {
        Project project = workspace.project();
        if (project == null || !inView.getValue()) {
            return;
        }
        choices.set(project.workload());
        forecasts
                .of(workspace.scenarioProperty().get())
                .map(
                        forecast ->
                                new Asked(
                                        forecast,
                                        project.evidence().requests(),
                                        project.workload(),
                                        project.run().seed()))
                .filter(now -> !now.isSameAs(asked))
                .ifPresent(this::workOut);
    }

    private void workOut(Asked now) {
        stop();
        asked = now;
        WorkKind shown = kind.get();
        refining.set(true);
        job =
                background.runQuietly(
                        "Working through the statutory work",
                        _ ->
                                Made.of(
                                        now,
                                        shown,
                                        WorkloadForecast.of(
                                                now.forecast().outcome().years(),
                                                ProcessRecord.of(now.requests()),
                                                now.choices()),
                                        Optional.empty()),
                        this::refine,
                        this::failed);
    }

    private void refine(Made expected) {
        took(expected);
        job =
                background.runQuietly(
                        "Working out the range of the statutory work",
                        _ ->
                                Made.of(
                                        expected.asked(),
                                        expected.kind(),
                                        expected.work().ranged(expected.asked().seed()),
                                        Optional.of(expected.work().target())),
                        whole -> {
                            took(whole);
                            refining.set(false);
                        },
                        this::failed);
    }

    private void took(Made now) {
        made = now;
        picture.set(now.picture());
        if (now.kind() != kind.get()) {
            redraw();
        }
    }

    /** Draws another kind of the work that is worked out already. */
    private void redraw() {
        Made from = made;
        WorkKind shown = kind.get();
        if (from == null || shown == null || from.kind() == shown) {
            return;
        }
        if (!from.work().kinds().contains(shown)) {
            kind.set(WorkKind.REQUEST);
            return;
        }
        background.runQuietly(
                "Drawing the statutory work",
                _ -> Made.of(from.asked(), shown, from.work(), from.answer()),
                now -> {
                    if (made == from) {
                        took(now);
                    }
                },
                problem::set);
    }

    private void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void failed(Problem what) {
        asked = null;
        refining.set(false);
        problem.set(what);
    }

    /**
     * Makes a change that can be undone; one that cannot be is said in {@link #refusedProperty}.
     *
     * @return true if it was made
     */
    boolean change(String what, UnaryOperator<WorkloadChoices> how) {
        try {
            WorkloadChoices changed = how.apply(workspace.project().workload());
            refused.set("");
            workspace.change(what, project -> project.withWorkload(changed));
            return true;
        } catch (IllegalArgumentException e) {
            refuse(e.getMessage() + ".");
            return false;
        }
    }

    void refuse(String why) {
        refused.set(why + " Nothing was changed.");
    }

    /** Takes the posts of a file in place of those there are. */
    public void read(Path file) {
        background.run(
                "Reading " + file.getFileName(),
                _ -> TeamFile.read(file),
                team ->
                        change(
                                "take the team of " + file.getFileName(),
                                now -> now.withPosts(team.posts())),
                problem::set);
    }

    /** Takes the posts that keep pace with the first year as a start for one's own. */
    void takeAssumedTeam() {
        if (made != null) {
            change(
                    "start from the posts that keep pace",
                    now -> now.withPosts(made.work().outcome().plan().team().posts()));
        }
    }

    public ReadOnlyObjectProperty<WorkloadChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<WorkloadPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Kind of work the charts are about. */
    ObjectProperty<WorkKind> kindProperty() {
        return kind;
    }

    /** Why the last thing typed was not taken; empty if it was. */
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** True while ranges are being worked out. */
    ReadOnlyBooleanProperty refiningProperty() {
        return refining.getReadOnlyProperty();
    }
}
