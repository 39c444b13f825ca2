package highneeds.app.workload;

import highneeds.app.AtHand;
import highneeds.app.Background;
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

    private final AtHand at;
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
                    && forecast.outcome().equals(other.forecast.outcome())
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
                    WorkloadPicture.of(work, answer, shown, asked.forecast(), asked.source()));
        }
    }

    public WorkloadViewModel(AtHand at) {
        this.at = at;
        at.workspace().projectProperty().subscribe(_ -> show());
        at.whenToShow(this::show);
        kind.subscribe(_ -> redraw());
    }

    private void show() {
        Project project = at.workspace().project();
        if (project == null || !at.seen()) {
            return;
        }
        choices.set(project.workload());
        at.forecast()
                .map(
                        forecast ->
                                new Asked(
                                        forecast,
                                        project.evidence().requests(),
                                        project.workload(),
                                        project.run().seed()))
                .ifPresent(this::show);
    }

    private void show(Asked now) {
        if (!now.isSameAs(asked)) {
            workOut(now);
        } else if (now.forecast().results().hasSpread()
                && !asked.forecast().results().hasSpread()) {
            asked = now;
            draw(kind.get());
        }
    }

    private void workOut(Asked now) {
        stop();
        asked = now;
        WorkKind shown = kind.get();
        refining.set(true);
        job =
                at.quietly(
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
                at.quietly(
                        "Working out the range of the statutory work",
                        _ -> {
                            WorkloadForecast ranged =
                                    expected.work().ranged(expected.asked().seed());
                            return Made.of(
                                    expected.asked(),
                                    expected.kind(),
                                    ranged,
                                    Optional.of(ranged.target()));
                        },
                        whole -> {
                            took(whole);
                            refining.set(false);
                            if (asked != whole.asked()) {
                                draw(kind.get());
                            }
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
        WorkKind shown = kind.get();
        if (made == null || shown == null || made.kind() == shown) {
            return;
        }
        if (made.work().kinds().contains(shown)) {
            draw(shown);
        } else {
            kind.set(WorkKind.REQUEST);
        }
    }

    private void draw(WorkKind shown) {
        Made from = made;
        Asked now = asked;
        if (from == null || now == null) {
            return;
        }
        at.quietly(
                "Drawing the statutory work",
                _ -> Made.of(now, shown, from.work(), from.answer()),
                drawn -> {
                    if (made == from) {
                        took(drawn);
                    }
                });
    }

    private void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void failed() {
        asked = null;
        refining.set(false);
    }

    /**
     * Makes a change that can be undone; one that cannot be is said in {@link #refusedProperty}.
     *
     * @return true if it was made
     */
    boolean change(String what, UnaryOperator<WorkloadChoices> how) {
        try {
            WorkloadChoices changed = how.apply(at.workspace().project().workload());
            refused.set("");
            at.workspace().change(what, project -> project.withWorkload(changed));
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
        at.run(
                "Reading " + file.getFileName(),
                _ -> TeamFile.read(file),
                team ->
                        change(
                                "take the team of " + file.getFileName(),
                                now -> now.withPosts(team.posts())));
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
