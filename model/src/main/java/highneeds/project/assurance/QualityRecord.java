package highneeds.project.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is on record of a forecast's quality. Immutable.
 *
 * @param data what is known of the files, in the order it was written down
 * @param decisions the decision log, in the order it was written
 * @param checks the log of quality assurance, in the order it was written
 * @param signOffs sign-offs, the latest last
 */
public record QualityRecord(
        List<DataNote> data,
        List<LogEntry> decisions,
        List<LogEntry> checks,
        List<SignOff> signOffs) {

    /** Nothing is on record. */
    public static final QualityRecord NONE =
            new QualityRecord(List.of(), List.of(), List.of(), List.of());

    public QualityRecord {
        // Files of a later program may leave out what this one keeps.
        data = data == null ? List.of() : List.copyOf(data);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
        checks = checks == null ? List.of() : List.copyOf(checks);
        signOffs = signOffs == null ? List.of() : List.copyOf(signOffs);
    }

    /** What is known of a file; nothing but its hash if nobody wrote anything down. */
    public DataNote of(String sha256) {
        return data.stream()
                .filter(note -> note.sha256().equals(sha256))
                .findFirst()
                .orElse(DataNote.of(sha256));
    }

    /** With the day of import of files that have none yet. */
    public QualityRecord readOn(List<String> sha256, LocalDate day) {
        QualityRecord changed = this;
        for (String file : sha256) {
            if (of(file).readOn().isEmpty()) {
                changed = changed.noting(file, note -> note.readOn(day));
            }
        }
        return changed;
    }

    /** With something else known of a file. */
    public QualityRecord noting(String sha256, UnaryOperator<DataNote> change) {
        List<DataNote> notes = new ArrayList<>(data);
        DataNote now = change.apply(of(sha256));
        int at = data.indexOf(of(sha256));
        if (at < 0) {
            notes.add(now);
        } else {
            notes.set(at, now);
        }
        return new QualityRecord(notes, decisions, checks, signOffs);
    }

    public QualityRecord withDecisions(List<LogEntry> changed) {
        return new QualityRecord(data, changed, checks, signOffs);
    }

    public QualityRecord withChecks(List<LogEntry> changed) {
        return new QualityRecord(data, decisions, changed, signOffs);
    }

    /** Signed off once more. */
    public QualityRecord signed(SignOff sign) {
        List<SignOff> all = new ArrayList<>(signOffs);
        all.add(sign);
        return new QualityRecord(data, decisions, checks, all);
    }

    /** Without the latest sign-off. */
    public QualityRecord withdrawn() {
        return signOffs.isEmpty()
                ? this
                : new QualityRecord(
                        data, decisions, checks, signOffs.subList(0, signOffs.size() - 1));
    }

    public Optional<SignOff> latest() {
        return signOffs.isEmpty() ? Optional.empty() : Optional.of(signOffs.getLast());
    }

    /** Whether a forecast from these inputs is signed off. */
    public Standing standing(Inputs now) {
        return Standing.of(latest(), now);
    }
}
