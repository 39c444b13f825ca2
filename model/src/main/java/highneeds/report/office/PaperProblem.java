package highneeds.report.office;

import java.io.IOException;
import java.nio.file.Path;

/** A paper cannot be written; the message says what, why and what to do, for people. */
public final class PaperProblem extends IOException {

    private static final long serialVersionUID = 1;

    public PaperProblem(String words) {
        super(words);
    }

    public PaperProblem(String words, Throwable cause) {
        super(words, cause);
    }

    /** A file that could not be replaced and is as it was. */
    public static PaperProblem notWritten(Path file, IOException cause) {
        return new PaperProblem(
                file
                        + " could not be written: it may be open in another program, the disk full"
                        + " or the folder closed to you. Close it or choose another place, and"
                        + " write it again. What was there is as it was.",
                cause);
    }
}
