package highneeds.app;

import highneeds.project.ProjectProblem;

import org.slf4j.LoggerFactory;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Something that went wrong, as a person needs to hear it.
 *
 * @param what what happened and where
 * @param why the cause, as far as it is known
 * @param remedy what to do now
 */
public record Problem(String what, String why, String remedy) {

    private static final String RETRY = "Nothing was changed. Try again, or choose another file.";

    /**
     * Puts a failure into words.
     *
     * @param doing what was being done, for example "Opening the project"
     */
    public static Problem of(String doing, Throwable failure) {
        String what = doing + " did not work.";
        String said = failure.getMessage() == null ? "" : failure.getMessage();
        return switch (failure) {
            case ProjectProblem told -> new Problem(what, said, "");
            case NoSuchFileException gone -> missing(what, gone.getMessage());
            case FileNotFoundException gone -> missing(what, gone.getMessage());
            case AccessDeniedException denied ->
                    new Problem(
                            what,
                            "This computer does not allow access to " + denied.getFile() + ".",
                            "Close the file in other programs, or choose a folder of your own.");
            case FileSystemException refused when refused.getReason() != null ->
                    new Problem(
                            what,
                            refused.getFile() + ": " + refused.getReason() + ".",
                            "Nothing was changed. Check that the place is there and has room, or"
                                    + " choose another.");
            case IOException _ -> new Problem(what, said, RETRY);
            case IllegalArgumentException _, IllegalStateException _ when !said.isBlank() ->
                    new Problem(what, said + ".", "Change what it says and try again.");
            case OutOfMemoryError _ ->
                    new Problem(
                            what,
                            "There was not enough memory.",
                            "Close other programs, or run fewer simulations.");
            default -> unexpected(what, failure);
        };
    }

    private static Problem missing(String what, String file) {
        return new Problem(
                what,
                "The file " + file + " is not there.",
                "It may have been moved or renamed: choose it again.");
    }

    private static Problem unexpected(String what, Throwable failure) {
        // What was being done may name a file, and a file may be named after a person.
        LoggerFactory.getLogger(Problem.class).error("Something unexpected", failure);
        return new Problem(
                what,
                "The program met something it did not expect.",
                "Your project is as it was. Save it under another name and try again; the log"
                        + " file says more to those who look after the program.");
    }
}
