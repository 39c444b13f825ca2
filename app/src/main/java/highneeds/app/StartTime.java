package highneeds.app;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;

/** Writes to the log how long the window took, from the start of the process to its first frame. */
final class StartTime {

    private static final Logger LOG = LoggerFactory.getLogger(StartTime.class);

    private StartTime() {}

    static void logOnce(Scene scene) {
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        // After the frame that was laid out: from here the window answers.
                        Platform.runLater(() -> log(Instant.now()));
                    }
                });
    }

    private static void log(Instant usable) {
        ProcessHandle process = ProcessHandle.current();
        process.info()
                .startInstant()
                .ifPresent(
                        start ->
                                LOG.info(
                                        "Window usable after {} ms",
                                        Duration.between(start, usable).toMillis()));
    }
}
