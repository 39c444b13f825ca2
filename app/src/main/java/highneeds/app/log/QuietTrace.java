package highneeds.app.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/**
 * Exceptions in the log by their kind and the lines of code they came through, without their
 * messages: "For input string: …" would tell what stood in a cell.
 */
public final class QuietTrace extends ThrowableHandlingConverter {

    private static final int MOST_LINES = 30;
    private static final int MOST_CAUSES = 5;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder trace = new StringBuilder();
        IThrowableProxy failure = event.getThrowableProxy();
        for (int i = 0; failure != null && i < MOST_CAUSES; i++) {
            trace.append(i == 0 ? "" : "caused by ").append(failure.getClassName()).append('\n');
            StackTraceElementProxy[] lines = failure.getStackTraceElementProxyArray();
            for (int line = 0; line < Math.min(MOST_LINES, lines.length); line++) {
                trace.append("    ").append(lines[line].getSTEAsString()).append('\n');
            }
            failure = failure.getCause();
        }
        return trace.toString();
    }
}
