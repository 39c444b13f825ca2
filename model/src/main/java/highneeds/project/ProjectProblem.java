package highneeds.project;

import java.nio.file.Path;

/** A project could not be saved or opened: what, where, why and what to do. */
public final class ProjectProblem extends Exception {

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
        super(file.getFileName() + ": " + why + ". " + remedy, cause);
    }
}
