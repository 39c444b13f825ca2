package highneeds.app;

import highneeds.app.cli.CommandLineTool;
import highneeds.project.ProjectFile;

import org.slf4j.LoggerFactory;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the program starts: the window without arguments or with a project, a command with a verb.
 * Does not extend {@code Application}, which the class path does not allow.
 */
public final class Main {

    /** Held here, for a logger nobody holds forgets its level. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] arguments) {
        // Dates, weeks and numbers are British whatever the computer's own language.
        Locale.setDefault(Locale.UK);
        quietLogs();
        if (opensWindow(arguments)) {
            HighNeedsApp.start(arguments);
        } else {
            System.exit(CommandLineTool.run(arguments));
        }
    }

    /**
     * The log lies with the person's own files; JavaFX's notice about the class path is of no use.
     */
    private static void quietLogs() {
        System.setProperty("highneeds.log", Installed.log().toString());
        Thread.setDefaultUncaughtExceptionHandler(
                (_, e) -> LoggerFactory.getLogger(Main.class).error("Something failed", e));
        JAVAFX.setLevel(Level.SEVERE);
    }

    static boolean opensWindow(String[] arguments) {
        return arguments.length == 0
                || arguments.length == 1 && arguments[0].endsWith(ProjectFile.ENDING);
    }
}
