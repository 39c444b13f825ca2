package highneeds.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The program as it is shipped, with its own Java; run by {@code mvn verify} once it is packaged.
 */
class PackagedProgramIT {

    private static final Path PROGRAM = Path.of(System.getProperty("highneeds.packaged"));

    /** Names of licences that some libraries give instead of the SPDX identifier. */
    private static final Map<String, String> IDENTIFIERS =
            Map.of(
                    "The 3-Clause BSD License", "BSD-3-Clause",
                    "SIL OPEN FONT LICENSE Version 1.1", "OFL-1.1");

    /** A library under one of several licences, of which the program takes the first. */
    private static final Map<String, String> NOT_TAKEN =
            Map.of(
                    "logback-classic", "GNU Lesser General Public License",
                    "logback-core", "GNU Lesser General Public License");

    @TempDir Path folder;

    @Test
    void theBillOfMaterialsListsEveryFileOfTheProgramAndNothingElse() throws IOException {
        assertThat(components().map(PackagedProgramIT::file).collect(Collectors.toSet()))
                .isEqualTo(jars());
    }

    @Test
    void theBillOfMaterialsIsOneThatToolsRead() throws IOException {
        JsonNode bill = bill();
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.path("specVersion").asText()).startsWith("1.");
        assertThat(bill.path("metadata").path("component").path("type").asText())
                .isEqualTo("application");
        assertThat(components())
                .allSatisfy(
                        each -> {
                            assertThat(each.path("purl").asText()).startsWith("pkg:maven/");
                            assertThat(each.path("hashes")).isNotEmpty();
                        });
    }

    @Test
    void theNoticeNamesEveryLibraryUnderItsLicence() throws IOException {
        assertThat(noticed()).isEqualTo(asBillSays());
    }

    @Test
    void theTextOfEveryLicenceIsThere() throws IOException {
        for (String line : Files.readAllLines(PROGRAM.resolve("NOTICE.txt"))) {
            var named = Pattern.compile("licences/[\\w.-]+\\.txt").matcher(line);
            while (named.find()) {
                assertThat(PROGRAM.resolve(named.group())).isNotEmptyFile();
            }
        }
        assertThat(PROGRAM.resolve("runtime/legal/java.base/LICENSE")).isNotEmptyFile();
        assertThat(PROGRAM.resolve("LICENSE")).isNotEmptyFile();
    }

    @Test
    void itsJavaCannotCallOut() throws Exception {
        assertThat(Files.readString(PROGRAM.resolve("runtime/release")))
                .contains("java.desktop")
                .doesNotContain("java.net.http")
                .doesNotContain("jdk.httpserver");
    }

    @Test
    void theClassesMadeReadyAreUsed() throws Exception {
        // Java ends with an error if it cannot use them.
        assertThat(run(PROGRAM, Map.of("HIGHNEEDS_JAVA_OPTS", "-XX:AOTMode=on"), "--version"))
                .startsWith("High Needs ");
    }

    @Test
    void itRunsFromAndOnPathsWithSpacesAndUmlauts() throws Exception {
        Path copy = folder.resolve("Müller & Söhne/High Needs (Prüfung)");
        copy(PROGRAM, copy);
        worksIn(copy, Map.of(), folder.resolve("Übung 1"));
    }

    @Test
    void itReadsAndWritesNamesWithUmlautsWhereNoLanguageIsSet() throws Exception {
        worksIn(PROGRAM, Map.of("LC_ALL", "C"), folder.resolve("Übung 2"));
    }

    @Test
    void figuresAndWordsAreTheSameWhateverTheLanguageAndTheTimeZone() throws Exception {
        Path project = folder.resolve("p.highneeds");
        run(PROGRAM, Map.of(), "import", "--council", "Kent", "--out", project.toString());
        String usual = results(project, Map.of(), "usual");
        assertThat(usual).contains("cumulative_balance");
        for (String language :
                List.of("-Duser.language=tr -Duser.country=TR", "-Duser.language=ar")) {
            assertThat(
                            results(
                                    project,
                                    Map.of(
                                            "HIGHNEEDS_JAVA_OPTS",
                                            language + " -Duser.timezone=Pacific/Kiritimati"),
                                    "other"))
                    .isEqualTo(usual);
        }
    }

    private String results(Path project, Map<String, String> surroundings, String name)
            throws Exception {
        Path file = folder.resolve(name + ".csv");
        String said =
                run(
                        PROGRAM,
                        surroundings,
                        "project",
                        project.toString(),
                        "--simulations",
                        "0",
                        "--out",
                        file.toString());
        return Files.readString(file) + said.replace(file.toString(), "");
    }

    private void worksIn(Path program, Map<String, String> surroundings, Path into)
            throws Exception {
        Files.createDirectories(into);
        Path project = into.resolve("Köln.highneeds");
        run(program, surroundings, "import", "--council", "Kent", "--out", project.toString());
        assertThat(project).isNotEmptyFile();
        assertThat(run(program, surroundings, "check", project.toString())).isNotBlank();
    }

    /** Starts the program as a person does and returns all it says; it must end well. */
    private String run(Path program, Map<String, String> surroundings, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(
                program.resolve(OS.WINDOWS.isCurrentOs() ? "bin/highneeds.bat" : "bin/highneeds")
                        .toString());
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        ProcessBuilder start =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        Path own = Files.createDirectories(folder.resolve("own"));
        for (String name : List.of("XDG_CONFIG_HOME", "LOCALAPPDATA")) {
            start.environment().put(name, own.toString());
        }
        start.environment().remove("HIGHNEEDS_KEY_FILE");
        start.environment().putAll(surroundings);
        int end = start.start().waitFor();
        assertThat(end).as(Files.readString(said)).isZero();
        return Files.readString(said);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes is)
                            throws IOException {
                        Files.createDirectories(to.resolve(from.relativize(dir)));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is)
                            throws IOException {
                        Path copy = to.resolve(from.relativize(file));
                        Files.copy(file, copy);
                        if (Files.isExecutable(file)) {
                            copy.toFile().setExecutable(true);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static JsonNode bill() throws IOException {
        return new ObjectMapper().readTree(PROGRAM.resolve("sbom.json").toFile());
    }

    private static Stream<JsonNode> components() throws IOException {
        return StreamSupport.stream(bill().path("components").spliterator(), false);
    }

    /** The file of a component, as it lies in {@code lib}. */
    private static String file(JsonNode component) {
        var classifier =
                Pattern.compile("[?&]classifier=(\\w+)").matcher(component.path("purl").asText());
        return component.path("name").asText()
                + "-"
                + component.path("version").asText()
                + (classifier.find() ? "-" + classifier.group(1) : "")
                + ".jar";
    }

    /** All files of the program but its own, which is what the bill is of. */
    private static TreeSet<String> jars() throws IOException {
        try (Stream<Path> all = Files.list(PROGRAM.resolve("lib"))) {
            return all.map(each -> each.getFileName().toString())
                    .filter(each -> each.endsWith(".jar") && !each.equals("highneeds.jar"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Library and licence, "poi Apache-2.0", of each licence of each library of others. */
    private static TreeSet<String> asBillSays() throws IOException {
        TreeSet<String> all = new TreeSet<>();
        components()
                .filter(each -> !each.path("group").asText().equals("highneeds"))
                .forEach(
                        each -> {
                            String name = each.path("name").asText();
                            assertThat(each.path("licenses")).as(name).isNotEmpty();
                            for (JsonNode licence : each.path("licenses")) {
                                JsonNode it = licence.path("license");
                                String said = it.path("id").asText(it.path("name").asText());
                                if (!said.equals(NOT_TAKEN.get(name))) {
                                    all.add(name + " " + IDENTIFIERS.getOrDefault(said, said));
                                }
                            }
                        });
        return all;
    }

    /** The same from the notice: a licence, and below it, indented, its libraries. */
    private static TreeSet<String> noticed() throws IOException {
        TreeSet<String> all = new TreeSet<>();
        String licence = "";
        for (String line : Files.readAllLines(PROGRAM.resolve("NOTICE.txt"))) {
            if (line.startsWith("  ")) {
                all.add(line.strip().split(" ")[0] + " " + licence);
            } else if (line.contains(", the ")) {
                licence = line.substring(0, line.indexOf(','));
            }
        }
        return all;
    }
}
