package highneeds.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Dates that may be read in two ways are an error on the command line until it says how. */
class DatesStatedTest {

    @TempDir Path folder;
    private Path cohort;
    private Path placements;
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void files() throws Exception {
        cohort =
                Files.writeString(
                        folder.resolve("plans 2026.csv"),
                        "Pupil ID,Date of birth,Primary need,Provision type\n"
                                + "P1,01/09/2014,ASD,Special\nP2,03/09/2013,ASD,Special\n");
        placements =
                Files.writeString(
                        folder.resolve("placements.csv"),
                        "Pupil ID,Provision type,Start date,Annual cost\n"
                                + "P1,Special,01/09/2025,20000\nP2,Special,03/09/2025,20000\n");
    }

    private int read(String... dates) {
        List<String> words = new ArrayList<>(List.of("import", "--cohort", cohort.toString()));
        words.addAll(List.of("--placements", placements.toString()));
        words.addAll(List.of("--out", folder.resolve("p.highneeds").toString()));
        for (String order : dates) {
            words.addAll(List.of("--dates", order));
        }
        err.getBuffer().setLength(0);
        StringWriter out = new StringWriter();
        return CommandLineTool.run(
                new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
    }

    @Test
    void withoutAnOrderTheDoubtfulColumnsAreErrorsThatSayWhatToAdd() {
        assertThat(read()).isEqualTo(1);
        assertThat(err.toString())
                .contains("plans 2026.csv, column 'Date of birth'")
                .contains("placements.csv, column 'Start date'")
                .contains("--dates day-first");
        assertThat(folder.resolve("p.highneeds")).doesNotExist();
    }

    @Test
    void oneOrderIsForAllFiles() {
        assertThat(read("day-first")).as(err.toString()).isZero();
        assertThat(folder.resolve("p.highneeds")).exists();
    }

    @Test
    void anOrderForOneFileLeavesTheOthersInDoubt() {
        assertThat(read("placements.csv=day-first")).isEqualTo(1);
        assertThat(err.toString())
                .contains("column 'Date of birth'")
                .doesNotContain("column 'Start date'");
        assertThat(read("day-first", placements + "=month-first")).as(err.toString()).isZero();
    }

    @Test
    void anOrderOfAFileThatIsNotReadAndAWordThatIsNoOrderAreSaid() {
        assertThat(read("other.csv=day-first")).isEqualTo(1);
        assertThat(err.toString()).contains("--dates names other.csv");
        assertThat(read("backwards")).isEqualTo(2);
        assertThat(err.toString()).contains("'backwards' is no order of dates");
    }
}
