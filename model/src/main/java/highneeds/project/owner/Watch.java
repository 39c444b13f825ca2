package highneeds.project.owner;

import java.time.Duration;

/**
 * Judges whether an owner is still there by whether the beat changes while this computer waits. No
 * clock is compared with another.
 */
public final class Watch {

    /** Pause between two beats. */
    public static final Duration BEAT = Duration.ofSeconds(10);

    /** An owner whose beat stands still this long is gone or cut off. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private String id = "";
    private long beat;
    private long lastChange;

    /**
     * Notes what the owner file says.
     *
     * @param now nanoseconds of this computer's own count, as {@link System#nanoTime} gives them
     * @return true if the owner has not been seen to do anything for {@link #PATIENCE}
     */
    public boolean gone(Owner seen, long now) {
        if (!seen.id().equals(id) || seen.beat() != beat) {
            id = seen.id();
            beat = seen.beat();
            lastChange = now;
        }
        return now - lastChange >= PATIENCE.toNanos();
    }
}
