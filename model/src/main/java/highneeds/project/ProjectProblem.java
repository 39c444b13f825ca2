package highneeds.project;

import java.nio.file.Path;

/** A project could not be saved or opened: what, where, why and what to do. */
public final class ProjectProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of answer would help. */
    public enum Kind {
        PASSWORD_NEEDED,
        WRONG_PASSWORD,
        /** An earlier copy would help. */
        DAMAGED,
        OTHER
    }

    private final Kind kind;

    /**
     * @param file the file concerned
     * @param why what is the matter, in the words that follow "because"
     * @param remedy what to do about it, a sentence
     */
    public ProjectProblem(Path file, String why, String remedy) {
        this(file, why, remedy, null);
    }

    /** As above, with the exception that caused it, for the log. */
    public ProjectProblem(Path file, String why, String remedy, Exception cause) {
        this(Kind.OTHER, file, why, remedy, cause);
    }

    /** As above, of a kind that a window answers with a question. */
    ProjectProblem(Kind kind, Path file, String why, String remedy, Exception cause) {
        super(file.getFileName() + ": " + why + ". " + remedy, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
