package highneeds.app.intake;

import highneeds.importer.entry.Trial;
import highneeds.project.Project;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The last reading on trial, and whether anything was changed since. */
final class Trials {

    /**
     * What a reading on trial is of.
     *
     * @param version how often something was changed before
     * @param onto the project it is for; null for a new one
     */
    record Ticket(int version, Project onto) {}

    private final ReadOnlyObjectWrapper<Trial> latest = new ReadOnlyObjectWrapper<>(this, "latest");
    private Ticket of = new Ticket(0, null);
    private int version;

    /** Something was changed: the last reading shows what was before. */
    void outdate() {
        version++;
    }

    /** What a reading begun now is of. */
    Ticket ticket(Project onto) {
        return new Ticket(version, onto);
    }

    void took(Trial made, Ticket ticket) {
        of = ticket;
        latest.set(made);
    }

    void clear() {
        latest.set(null);
        of = new Ticket(version, null);
    }

    /** True if the last reading is of all that was said, and for this project. */
    boolean upToDate(Project now) {
        return latest.get() != null && of.version == version && sameProject(now);
    }

    private boolean sameProject(Project now) {
        return now == null
                ? of.onto == null
                : of.onto != null && of.onto.evidence() == now.evidence();
    }

    /** The last reading; null before the first. */
    ReadOnlyObjectProperty<Trial> latest() {
        return latest.getReadOnlyProperty();
    }
}
