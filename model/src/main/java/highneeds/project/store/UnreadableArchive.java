package highneeds.project.store;

import java.io.IOException;

/** A file that holds no parts that can be used. */
public final class UnreadableArchive extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is the matter. */
    public enum Reason {
        FOREIGN,
        DAMAGED,
        NEEDS_PASSWORD,
        WRONG_PASSWORD
    }

    private final Reason reason;

    public UnreadableArchive(Reason reason) {
        this(reason, null);
    }

    public UnreadableArchive(Reason reason, Exception cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
