package highneeds.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The place to write to cannot be written: it is said which, why and what to do, in words. */
class NowhereToWriteTest {

    @TempDir Path folder;
    private Path nowhere;
    private Path project;

    @BeforeEach
    void importACouncil() throws Exception {
        // Below a file nobody can write, an administrator neither.
        nowhere = Files.writeString(folder.resolve("a-file"), "as it was");
        project = folder.resolve("p.highneeds");
        assertThat(run("import", "--council", "Kent", "--out", project.toString())).isEmpty();
    }

    @Test
    void resultsOfAForecast() {
        Path file = nowhere.resolve("results.csv");
        assertThat(said("project", "--simulations", "0", "--out", file.toString()))
                .startsWith(file + " could not be written: ")
                .contains("choose another place")
                .contains("What was there is as it was");
    }

    @Test
    void resultsWhereAFolderOfThatNameIs() throws Exception {
        Path file = Files.createDirectories(folder.resolve("results.csv/inside")).getParent();
        assertThat(said("project", "--simulations", "0", "--out", file.toString()))
                .startsWith(file + " could not be written: ");
        assertThat(file.resolve("inside")).isDirectory();
        try (var beside = Files.list(folder)) {
            assertThat(beside.map(each -> each.getFileName().toString()))
                    .noneMatch(name -> name.startsWith(".saving"));
        }
    }

    @Test
    void aFolderForTheDemonstration() throws Exception {
        assertThat(run("demo", "--out", nowhere.resolve("demo").toString()))
                .startsWith("The command did not work. ")
                .contains(nowhere.toString())
                .doesNotContain("Exception");
        assertThat(nowhere).hasContent("as it was");
    }

    private String said(String verb, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = verb;
        all[1] = project.toString();
        System.arraycopy(options, 0, all, 2, options.length);
        String said = run(all);
        assertThat(said).doesNotContain("fault of its own", "Exception", "\tat ");
        return said;
    }

    /** What is said on standard error of a command that ends with 1, or nothing if it ends well. */
    private static String run(String... arguments) {
        StringWriter err = new StringWriter();
        int code =
                CommandLineTool.run(
                        new PrintWriter(new StringWriter()), new PrintWriter(err), arguments);
        assertThat(code).as(err.toString()).isEqualTo(err.toString().isEmpty() ? 0 : 1);
        return err.toString();
    }
}
