package highneeds.app;

import org.slf4j.LoggerFactory;

import java.awt.Desktop;
import java.nio.file.Path;

/** Opens files and folders with the system's own programs. */
final class Opening {

    private Opening() {}

    /** Opens a file or folder, off the screen's thread; a system that cannot is left in peace. */
    static void open(Path file) {
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                Desktop.getDesktop().open(file.toFile());
                            } catch (Exception | LinkageError e) {
                                LoggerFactory.getLogger(Opening.class)
                                        .warn("A file could not be opened", e);
                            }
                        });
    }
}
