package highneeds.project.fault;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Starts {@link Writer} as a process of its own and kills it. Two hundred starts are to take a
 * minute, so the classes are packed into jars and their parsed form is shared between the starts.
 */
final class Killing {

    private static final int POLL_MILLIS = 3;

    private final Path folder;
    private final Path shared;
    private final String classPath;

    /**
     * @param folder for the jars and the shared classes
     */
    Killing(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.shared = folder.resolve("writer.jsa");
        this.classPath = jars();
        Path place = Files.createDirectory(folder.resolve("rehearsal"));
        Process rehearsal = start(place, "-XX:ArchiveClassesAtExit=" + shared, 5);
        if (rehearsal.waitFor() != 0 || !Files.exists(shared)) {
            throw new IllegalStateException(
                    "The rehearsal failed: " + Files.readString(place.resolve("said.txt")));
        }
    }

    /** The class path with jars in place of folders, which class sharing does not take. */
    private String jars() {
        List<String> jars = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(part))) {
                Path jar = folder.resolve("classes-" + jars.size() + ".jar");
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "cf", jar.toString(), "-C", part, ".");
                jars.add(jar.toString());
            } else {
                jars.add(part);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private Process start(Path place, String sharing, long revisions) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        sharing,
                        "-Xlog:disable",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        Writer.class.getName(),
                        place.resolve("p.highneeds").toString(),
                        place.resolve("journal").toString(),
                        Long.toString(revisions))
                .redirectOutput(place.resolve("said.txt").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * What a process said was safe before it was killed.
     *
     * @param saved last revision in the file
     * @param kept last revision in the journal
     */
    record Said(long saved, long kept) {}

    /**
     * Lets a process write in a folder, kills it, and tells what it had said by then.
     *
     * @param afterMillis how long after it first saved and kept something
     */
    Said kill(Path place, long afterMillis) throws IOException, InterruptedException {
        Process child = start(place, "-XX:SharedArchiveFile=" + shared, Long.MAX_VALUE);
        Path said = place.resolve("said.txt");
        while ((last(said, Writer.SAVED) == 0 || last(said, Writer.KEPT) == 0) && child.isAlive()) {
            Thread.sleep(POLL_MILLIS);
        }
        Thread.sleep(afterMillis);
        child.destroyForcibly().waitFor();
        return new Said(last(said, Writer.SAVED), last(said, Writer.KEPT));
    }

    /** The last number after a word, on a line that was written to its end; 0 if there is none. */
    private static long last(Path said, String word) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(word))
                .mapToLong(line -> Long.parseLong(line.substring(word.length())))
                .max()
                .orElse(0);
    }
}
