package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program lies where only an administrator may write. It is started there by its own script, as
 * it is shipped but for Java and the jars, which are those of the test. Permissions do not bind
 * everyone who runs tests, so that the folder is also looked at before and after.
 */
class InstallFolderTest {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).contains("win");

    @TempDir Path folder;
    private Path install;
    private Path own;

    @BeforeEach
    void install() throws IOException {
        Path house = Path.of(System.getProperty("highneeds.home"));
        own = folder.resolve("own");
        install = folder.resolve("install");
        copy(house.resolve("app/src/main/dist"), install);
        copy(house.resolve("sample-data"), install.resolve("sample-data"));
        jar(Files.createDirectories(install.resolve("lib")).resolve("highneeds.jar"));
        mayWrite(false);
    }

    @AfterEach
    void mayBeDeleted() throws IOException {
        mayWrite(true);
    }

    /** Named as in the program; it only says where the classes of the test are. */
    private static void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> !entry.endsWith("test-classes"))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
    }

    private void mayWrite(boolean may) throws IOException {
        try (Stream<Path> all = Files.walk(install)) {
            all.forEach(each -> each.toFile().setWritable(may));
        }
    }

    /** Every file and folder with its size and when it was changed. */
    private Map<String, String> lookedAt() throws IOException {
        Map<String, String> all = new TreeMap<>();
        Files.walkFileTree(
                install,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes is) {
                        return visitFile(dir, is);
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                        all.put(
                                install.relativize(file).toString(),
                                is.size() + " bytes of " + is.lastModifiedTime());
                        return FileVisitResult.CONTINUE;
                    }
                });
        return all;
    }

    /** Starts the program in its own folder, as a double click does, and waits for its end. */
    private String run(String options, String... arguments) throws Exception {
        Map<String, String> before = lookedAt();
        List<String> command = new ArrayList<>();
        if (!WINDOWS) {
            command.add("sh");
        }
        command.add(install.resolve(WINDOWS ? "bin/highneeds.bat" : "bin/highneeds").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder program =
                new ProcessBuilder(command)
                        .directory(install.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.txt").toFile());
        program.environment().put("JAVA_HOME", System.getProperty("java.home"));
        program.environment().put("HIGHNEEDS_JAVA_OPTS", "-Dhighneeds.own=" + own + options);
        program.environment().remove("HIGHNEEDS_KEY_FILE");
        int end = program.start().waitFor();
        String said = Files.readString(folder.resolve("said.txt"));
        assertThat(end).as(said).isZero();
        assertThat(lookedAt()).isEqualTo(before);
        return said;
    }

    @Test
    void theWindowOpensTheSampleCouncilAndEveryPageWithoutWritingBesideTheProgram()
            throws Exception {
        run(" -Dglass.platform=Headless -Dprism.order=sw -Dhighneeds.rehearsal=true");
        assertThat(own.resolve("highneeds.log")).isNotEmptyFile();
        assertThat(own.resolve("pseudonym.key")).isNotEmptyFile();
    }

    @Test
    void aCommandWritesWhereItIsToldAndNotBesideTheProgram() throws Exception {
        Path project = folder.resolve("council.highneeds");
        assertThat(run("", "import", "--council", "Buckinghamshire", "--out", project.toString()))
                .contains("council.highneeds");
        assertThat(project).isNotEmptyFile();
    }
}
