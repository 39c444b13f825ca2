package highneeds.app.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;

import java.nio.file.Path;

/** The log as the program that is shipped keeps it. */
public final class RealLog {

    private RealLog() {}

    /** Writes to a file named by the system property the program sets. */
    public static LoggerContext to(Path file) throws JoranException {
        String before = System.getProperty("highneeds.log");
        System.setProperty("highneeds.log", file.toString());
        try {
            LoggerContext context = new LoggerContext();
            context.setMDCAdapter(new LogbackMDCAdapter());
            JoranConfigurator configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(Path.of("src/main/resources/logback.xml").toFile());
            return context;
        } finally {
            if (before == null) {
                System.clearProperty("highneeds.log");
            } else {
                System.setProperty("highneeds.log", before);
            }
        }
    }
}
