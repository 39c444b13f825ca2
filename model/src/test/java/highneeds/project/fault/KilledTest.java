package highneeds.project.fault;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.project.journal.Recovered;
import highneeds.project.store.Replacement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** R1 and R10: the process is killed at a random moment, again and again. */
class KilledTest {

    private static final int LONGEST_MILLIS = 150;

    @TempDir Path folder;
    private final Random random = new Random(20260122);

    @Test
    void aSaveThatIsKilledLosesNothing() throws Exception {
        killSaves(12);
    }

    @Test
    @Tag("slow")
    void aThousandSavesThatAreKilledLoseNothing() throws Exception {
        killSaves(1000);
    }

    private void killSaves(int times) throws Exception {
        Path file = folder.resolve("p.highneeds");
        for (int i = 0; i < times; i++) {
            long done = lastBeforeKilled("save", file);
            assertThat(Revisions.in(file)).isIn(done, done + 1);
            Replacement.sweep(file);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(each -> each.toString().contains(".saving-"))).isEmpty();
            }
        }
    }

    @Test
    void workThatWasNotSavedIsInTheJournalAfterAKill() throws Exception {
        killJournals(8);
    }

    @Test
    @Tag("slow")
    void workIsInTheJournalAfterTwoHundredKills() throws Exception {
        killJournals(200);
    }

    private void killJournals(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            long done = lastBeforeKilled("journal", folder);
            List<Recovered> found = Recovered.in(folder);
            assertThat(found).hasSize(1);
            assertThat(Revisions.in(found.getFirst().document(null))).isIn(done, done + 1);
            found.getFirst().discard();
            assertThat(Recovered.in(folder)).isEmpty();
        }
    }

    /** The last revision a child said was safe before it was killed. */
    private long lastBeforeKilled(String what, Path where)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Files.deleteIfExists(said);
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                what,
                                where.toString())
                        .redirectOutput(said.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        while (last(said) == 0 && child.isAlive()) {
            Thread.sleep(5);
        }
        Thread.sleep(random.nextInt(LONGEST_MILLIS));
        child.destroyForcibly().waitFor();
        long last = last(said);
        assertThat(last).as("what the child said").isPositive();
        return last;
    }

    /** The last number in a file that is on a line of its own; 0 if there is none. */
    private static long last(Path said) throws IOException {
        String text = Files.readString(said);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1).strip();
        return whole.isEmpty() ? 0 : Long.parseLong(whole.substring(whole.lastIndexOf('\n') + 1));
    }
}
