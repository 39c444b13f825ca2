package highneeds.report.office;

import java.io.IOException;

/** A paper cannot be written; the message says what, why and what to do, for people. */
public final class PaperProblem extends IOException {

    private static final long serialVersionUID = 1;

    public PaperProblem(String words) {
        super(words);
    }

    public PaperProblem(String words, Throwable cause) {
        super(words, cause);
    }
}
