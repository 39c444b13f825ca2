package highneeds.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a system keeps what belongs to one person and one computer. */
final class OwnFolder {

    /** Made once: everything of one run is to lie together. */
    private static Path ofThisRun;

    private OwnFolder() {}

    /**
     * The folder, whether it is there or not. Where the system names none that can be used, as for
     * a service without a home, one that is only for this run.
     *
     * @param system name of the system
     * @param home the person's home as Java has it; "?" or empty if there is none
     * @param environment variables of the process
     */
    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return usable(environment.get("LOCALAPPDATA"))
                    .or(() -> usable(home))
                    .map(local -> local.resolve("HighNeeds"))
                    .orElseGet(OwnFolder::ofThisRun);
        }
        if (name.contains("mac")) {
            return usable(home)
                    .map(user -> user.resolve("Library/Application Support/HighNeeds"))
                    .orElseGet(OwnFolder::ofThisRun);
        }
        return usable(environment.get("XDG_CONFIG_HOME"))
                .or(() -> usable(home).map(user -> user.resolve(".config")))
                .map(config -> config.resolve("highneeds"))
                .orElseGet(OwnFolder::ofThisRun);
    }

    /** A path that does not depend on where the program was started. */
    private static Optional<Path> usable(String path) {
        try {
            return Optional.ofNullable(path).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static synchronized Path ofThisRun() {
        if (ofThisRun == null) {
            try {
                ofThisRun = Files.createTempDirectory("highneeds-");
            } catch (IOException e) {
                throw new UncheckedIOException("There is no folder to keep anything in", e);
            }
        }
        return ofThisRun;
    }
}
