package highneeds.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.BadFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file that cannot be read ends the command with 1, in words, and writes nothing. */
class BadFilesCommandTest {

    @TempDir Path folder;

    @Test
    void eachSaysWhatIsWrongWithWhichFileAndNothingIsWritten() throws Exception {
        Map<Path, String> files = BadFiles.in(folder.resolve("bad"));
        Set<Path> before = everything();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            String name = file.getKey().getFileName().toString();
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code =
                    CommandLineTool.run(
                            new PrintWriter(out),
                            new PrintWriter(err),
                            "import",
                            "--cohort",
                            file.getKey().toString(),
                            "--out",
                            folder.resolve("p.highneeds").toString());
            assertThat(code).as(name).isEqualTo(1);
            assertThat(err.toString())
                    .as(name)
                    .startsWith("ERROR " + name + ": ")
                    .containsIgnoringCase(file.getValue())
                    .doesNotContain("Exception", "root:", "\tat ");
        }
        assertThat(everything()).isEqualTo(before);
    }

    private Set<Path> everything() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.collect(Collectors.toSet());
        }
    }
}
