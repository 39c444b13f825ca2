package highneeds.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Scenarios as files, on a council's published start. */
class ScenariosCommandTest {

    @TempDir static Path folder;
    private static Path project;

    private record Ran(int code, String out, String err) {}

    private static Ran run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = CommandLineTool.run(new PrintWriter(out), new PrintWriter(err), texts);
        return new Ran(code, out.toString(), err.toString());
    }

    @BeforeAll
    static void startFromPublishedData() {
        project = folder.resolve("peterborough.highneeds");
        Ran ran = run("import", "--council", "Peterborough", "--out", project);
        assertThat(ran.code()).as(ran.err()).isZero();
    }

    @Test
    void scenariosGoFromOneProjectToAnother() throws IOException {
        Path json = folder.resolve("scenario.json");
        Files.writeString(
                json,
                """
                {"format": "highneeds-scenarios", "version": 1, "scenarios": [{"name": "From a file",
                 "levers": [{"on": true, "lever": {"lever": "fewer-new-plans", "percent": 10,
                 "phasing": {"startSeptember": 2027, "rampYears": 1, "delayYears": 0}}}]}]}
                """);
        Path with = folder.resolve("with.highneeds");
        assertThat(run("scenarios", project, "--import", json, "--out", with).out())
                .contains("Added From a file");
        assertThat(run("scenarios", with).out())
                .contains("From a file")
                .contains("10% fewer new plans");
        Path again = folder.resolve("again.json");
        assertThat(run("scenarios", with, "--export", "From a file", "--out", again).code())
                .isZero();
        Ran both = run("scenarios", with, "--import", again);
        assertThat(both.out()).doesNotContain("Added");
        Ran ran =
                run("project", with, "--scenario", "From a file", "--simulations", 0, "--years", 3);
        assertThat(ran.out()).contains("From a file");
    }

    @Test
    void scenariosSaysWhatIsNotThereAndWhatAFileHolds() {
        assertThat(run("scenarios", project, "--export", "Magic", "--out", "x.json").err())
                .contains("no scenario 'Magic'");
        assertThat(run("scenarios", "--schema").out()).contains("json-schema.org");
        assertThat(run("scenarios").code()).isEqualTo(2);
    }
}
