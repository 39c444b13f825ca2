package highneeds.app;

import org.slf4j.LoggerFactory;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes made ready when the program was packaged, in {@code start.aot} beside the jars. Java
 * uses them only with jars of the very time they had then, and many a copy or installer gives them
 * another: a start takes twice as long.
 */
final class ReadyClasses {

    /** The same as in {@code app/pom.xml} and the scripts of installers. */
    static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private static final String READY = "start.aot";

    private ReadyClasses() {}

    /** Gives the jars of the running program their time, so that the next start is quick. */
    static void fit() {
        String first = System.getProperty("java.class.path").split(File.pathSeparator)[0];
        Path jars = Path.of(first).toAbsolutePath().getParent();
        Thread.ofPlatform().daemon().start(() -> fit(jars));
    }

    /** Does nothing where nothing is ready, or all is well, or an administrator must do it. */
    static void fit(Path jars) {
        if (!Files.exists(jars.resolve(READY)) || !Files.isWritable(jars)) {
            return;
        }
        try {
            for (Path jar : jarsIn(jars)) {
                if (!Files.getLastModifiedTime(jar).equals(TIME)) {
                    Files.setLastModifiedTime(jar, TIME);
                }
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(ReadyClasses.class).info("Starts stay slow", e);
        }
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.toString().endsWith(".jar")).toList();
        }
    }
}
