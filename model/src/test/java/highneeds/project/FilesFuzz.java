package highneeds.project;

import com.code_intelligence.jazzer.junit.FuzzTest;

import highneeds.domain.Catalogue;
import highneeds.project.journal.Recovered;
import highneeds.project.store.Archive;
import highneeds.project.store.Manifest;
import highneeds.scenario.ScenarioBook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whatever bytes stand in the program's own files, they end in a project or in a message. */
class FilesFuzz {

    @FuzzTest(maxDuration = "10m")
    void aProjectFile(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile("fuzz", ".highneeds"), bytes);
        try {
            OpenFile.read(file, "password".toCharArray());
        } catch (ProjectProblem e) {
            requireWords(e);
        } finally {
            Files.delete(file);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void theIndexOfAProject(byte[] bytes) {
        Manifest manifest = Manifest.of(DocumentCodec.FORMAT, "High Needs", "0");
        try {
            new DocumentCodec().document(new Archive(manifest, Map.of("project.json", bytes)));
        } catch (IOException e) {
            // It is said to be damaged.
        }
    }

    @FuzzTest(maxDuration = "10m")
    void mappings(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile("fuzz", ".json"), bytes);
        try {
            MappingFile.read(file);
        } catch (ProjectProblem e) {
            requireWords(e);
        } finally {
            Files.delete(file);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void scenarios(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile("fuzz", ".json"), bytes);
        try {
            ScenarioFile.readInto(ScenarioBook.empty(), file, Catalogue.standard());
        } catch (ProjectProblem e) {
            requireWords(e);
        } finally {
            Files.delete(file);
        }
    }

    @FuzzTest(maxDuration = "10m")
    void aJournal(byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("fuzz");
        Path file = Files.write(folder.resolve("a-1.journal"), bytes);
        try {
            for (Recovered found : Recovered.in(folder)) {
                found.open("password".toCharArray());
            }
        } catch (IOException e) {
            // It holds nothing that can be opened.
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static void requireWords(ProjectProblem problem) {
        if (problem.getMessage().isBlank()) {
            throw new AssertionError("A problem is said in words", problem);
        }
    }
}
