package highneeds.app.assurance;

import highneeds.app.Background;
import highneeds.app.OpenWork;
import highneeds.project.InputHashes;
import highneeds.project.Project;
import highneeds.project.assurance.DataNote;
import highneeds.project.assurance.Inputs;
import highneeds.project.assurance.LogEntry;
import highneeds.project.assurance.QualityRecord;
import highneeds.project.assurance.SignOff;
import highneeds.project.assurance.Standing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The logs of a project and its sign-off. Each change of them can be undone; the hashes that tell
 * whether a sign-off still holds are worked out away from the screen.
 */
public final class AssuranceViewModel {

    private final OpenWork work;
    private final InputHashes hashes = new InputHashes();
    private final ReadOnlyObjectWrapper<QualityRecord> record =
            new ReadOnlyObjectWrapper<>(this, "record", QualityRecord.NONE);
    private final ReadOnlyObjectWrapper<List<DataLine>> data =
            new ReadOnlyObjectWrapper<>(this, "data", List.of());
    private final ReadOnlyObjectWrapper<List<AssumptionLine>> assumptions =
            new ReadOnlyObjectWrapper<>(this, "assumptions", List.of());
    private final ReadOnlyObjectWrapper<List<String>> doubts =
            new ReadOnlyObjectWrapper<>(this, "doubts", List.of());
    private final ReadOnlyObjectWrapper<Optional<Inputs>> inputs =
            new ReadOnlyObjectWrapper<>(this, "inputs", Optional.empty());
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(this, "standing", Standing.DRAFT);
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper(this, "refused", "");
    private Background.Job hashing;

    /** A log that people write. */
    public enum Log {
        DECISIONS,
        CHECKS
    }

    public AssuranceViewModel(OpenWork work) {
        this.work = work;
        work.workspace().projectProperty().subscribe(_ -> show());
        work.workspace().previewingProperty().subscribe(_ -> show());
    }

    private void show() {
        Project project = work.workspace().project();
        if (project == null || work.workspace().previewingProperty().get()) {
            return;
        }
        LocalDate today = LocalDate.now();
        refused.set("");
        record.set(project.assurance());
        data.set(DataLine.of(project, today));
        assumptions.set(AssumptionLine.of(project));
        doubts.set(Doubts.of(project, today));
        inputs.set(Optional.empty());
        if (hashing != null) {
            hashing.cancel();
        }
        hashing =
                work.quietly(
                        "Comparing with what was signed off", _ -> hashes.of(project), this::known);
    }

    private void known(Inputs now) {
        inputs.set(Optional.of(now));
        standing.set(record.get().standing(now));
    }

    /** Writes an entry; says why not if it may not be. */
    public boolean add(Log log, LocalDate day, String who, String what, String evidence) {
        return accepted(
                () -> {
                    LogEntry entry = new LogEntry(day, who, what, evidence);
                    List<LogEntry> entries = new ArrayList<>(entries(log));
                    entries.add(entry);
                    change(
                            log == Log.DECISIONS ? "log a decision" : "log a check",
                            now -> with(now, log, entries));
                });
    }

    /** Takes an entry out; undo brings it back. */
    public void remove(Log log, LogEntry entry) {
        List<LogEntry> entries = new ArrayList<>(entries(log));
        if (entries.remove(entry)) {
            change("take out a log entry", now -> with(now, log, entries));
        }
    }

    private static QualityRecord with(QualityRecord now, Log log, List<LogEntry> entries) {
        return log == Log.DECISIONS ? now.withDecisions(entries) : now.withChecks(entries);
    }

    /** Entries of a log, as they were written. */
    public List<LogEntry> entries(Log log) {
        return log == Log.DECISIONS ? record.get().decisions() : record.get().checks();
    }

    /** Writes down who answers for the data of a file and until when they hold. */
    public void note(DataLine line, String owner, LocalDate sunset) {
        change(
                "note on " + line.file(),
                now ->
                        now.noting(
                                line.sha256(),
                                (DataNote note) ->
                                        note.ownedBy(owner).until(Optional.ofNullable(sunset))));
    }

    /** Signs the forecast off as it is now; says why not if that may not be. */
    public boolean sign(String author, String approver, LocalDate day) {
        return accepted(
                () -> {
                    Inputs now =
                            inputs.get()
                                    .orElseThrow(
                                            () ->
                                                    new IllegalStateException(
                                                            "What is to be signed off is still"
                                                                    + " being compared. Try again"
                                                                    + " in a moment"));
                    SignOff sign = new SignOff(author, approver, day, now);
                    change("sign off", record -> record.signed(sign));
                });
    }

    /** Takes the latest sign-off back; undo brings it again. */
    public void withdraw() {
        change("withdraw the sign-off", QualityRecord::withdrawn);
    }

    private boolean accepted(Runnable step) {
        try {
            step.run();
            refused.set("");
            return true;
        } catch (IllegalArgumentException | IllegalStateException e) {
            refused.set(e.getMessage() + ".");
            return false;
        }
    }

    private void change(String what, UnaryOperator<QualityRecord> how) {
        work.workspace()
                .change(what, project -> project.withAssurance(how.apply(project.assurance())));
    }

    public ReadOnlyObjectProperty<QualityRecord> recordProperty() {
        return record.getReadOnlyProperty();
    }

    /** The data log, a line for each file. */
    public ReadOnlyObjectProperty<List<DataLine>> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /** What the scenarios assume. */
    public ReadOnlyObjectProperty<List<AssumptionLine>> assumptionsProperty() {
        return assumptions.getReadOnlyProperty();
    }

    /** What to look at before signing off, in sentences. */
    public ReadOnlyObjectProperty<List<String>> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }

    /** Whether the forecast is signed off as it is now. */
    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** What the figures come from; empty while it is worked out. */
    public ReadOnlyObjectProperty<Optional<Inputs>> inputsProperty() {
        return inputs.getReadOnlyProperty();
    }

    /** Why the last step was not taken; empty if it was. */
    public ReadOnlyStringProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }
}
