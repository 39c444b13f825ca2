package highneeds.app.safe;

import highneeds.project.owner.Owner;
import highneeds.project.owner.OwnerFile;
import highneeds.project.owner.Watch;
import highneeds.project.store.Replacement;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who may save to the open file: this window, or somebody who was first. Touches the disk, perhaps
 * a share; to be called off the screen's thread.
 */
final class Ownership {

    private Path file;
    private OwnerFile beside;
    private Owner other;
    private Watch watch = new Watch();
    private boolean free;

    /** What a look at the owner file showed. */
    enum Sight {
        /** Nothing that concerns the person. */
        NOTHING,
        /** Somebody took the file over while this computer was cut off. */
        TAKEN_OVER,
        /** Whoever was first has gone; said once. */
        FREE
    }

    /**
     * Enters a file, leaving the one before.
     *
     * @return who was first and still is there; empty if this window may save
     */
    synchronized Optional<Owner> enter(Path entered) {
        if (entered.equals(file)) {
            return Optional.ofNullable(other);
        }
        leave();
        file = entered;
        beside = OwnerFile.of(entered);
        watch = new Watch();
        free = false;
        try {
            if (!beside.take(Owner.here())) {
                other = beside.present().orElse(null);
                if (other != null && other.endedHere()) {
                    beside.takeOver(Owner.here());
                    other = null;
                }
            }
            if (other == null) {
                Replacement.sweep(entered);
            }
        } catch (IOException e) {
            // Nobody can say that they work here, so nobody is kept out; the hash still guards
            // saves.
            LoggerFactory.getLogger(getClass()).info("There is no owner file: {}", kind(e));
        }
        return Optional.ofNullable(other);
    }

    /** Leaves the file unless it is this one. */
    synchronized void stayOnlyAt(Path wanted) {
        if (file != null && !file.equals(wanted)) {
            leave();
        }
    }

    synchronized void leave() {
        if (beside != null && other == null) {
            try {
                beside.release();
            } catch (IOException e) {
                LoggerFactory.getLogger(getClass()).info("The owner file stays: {}", kind(e));
            }
        }
        file = null;
        beside = null;
        other = null;
    }

    /** Shows that this window is there, or watches whether the one who was first still is. */
    synchronized Sight look(long nanos) {
        if (beside == null) {
            return Sight.NOTHING;
        }
        try {
            Optional<Owner> present = beside.present();
            if (other == null) {
                return beat(present);
            }
            boolean wasFree = free;
            free = present.isEmpty() || watch.gone(present.get(), nanos);
            return free && !wasFree ? Sight.FREE : Sight.NOTHING;
        } catch (IOException e) {
            // A share that is away for a moment says nothing about people.
            return Sight.NOTHING;
        }
    }

    private Sight beat(Optional<Owner> present) throws IOException {
        if (beside.beat() || present.isEmpty() && beside.take(Owner.here())) {
            return Sight.NOTHING;
        }
        other = present.orElse(null);
        return other == null ? Sight.NOTHING : Sight.TAKEN_OVER;
    }

    /** Takes the place of somebody who has gone. */
    synchronized void takeOver() throws IOException {
        if (beside != null && beside.takeOver(Owner.here())) {
            other = null;
        }
    }

    /** Who else has the file; empty if this window may save. */
    synchronized Optional<Owner> other() {
        return Optional.ofNullable(other);
    }

    private static String kind(IOException e) {
        return e.getClass().getSimpleName();
    }
}
