package highneeds.project.fault;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.project.fault.Killing.Said;
import highneeds.project.journal.Recovered;
import highneeds.project.store.Replacement;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * R1 and R10: a process that saves and keeps its journal is killed at a random moment, again and
 * again. Neither the file nor the journal loses what was said to be safe.
 */
class KilledTest {

    private static final int LONGEST_MILLIS = 150;
    private static final int AT_ONCE = 2;

    @TempDir Path folder;

    @Test
    void twoHundredKillsLoseNothing() throws Exception {
        kill(200);
    }

    @Test
    @Tag("slow")
    void aThousandKillsLoseNothing() throws Exception {
        kill(1000);
    }

    private void kill(int times) throws Exception {
        Killing killing = new Killing(folder);
        List<Future<Integer>> kills = new ArrayList<>();
        try (ExecutorService killers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++) {
                Path place = Files.createDirectory(folder.resolve("window" + i));
                Random random = new Random(20260122 + i);
                kills.add(
                        killers.submit(() -> killInTurn(killing, place, random, times / AT_ONCE)));
            }
        }
        int killed = 0;
        for (Future<Integer> each : kills) {
            killed += each.get();
        }
        assertThat(killed).isEqualTo(times);
    }

    private static int killInTurn(Killing killing, Path place, Random random, int times)
            throws Exception {
        int killed = 0;
        while (killed < times) {
            Said said = killing.kill(place, random.nextInt(LONGEST_MILLIS));
            requireSaved(place, said.saved());
            requireKept(place.resolve("journal"), said.kept());
            killed++;
        }
        return killed;
    }

    private static void requireSaved(Path place, long done) throws Exception {
        assertThat(done).as("what the child said was saved").isPositive();
        Path file = place.resolve("p.highneeds");
        assertThat(Revisions.in(file)).isIn(done, done + 1);
        Replacement.sweep(file);
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files.filter(each -> each.toString().contains(".saving-"))).isEmpty();
        }
    }

    private static void requireKept(Path journals, long done) throws IOException {
        assertThat(done).as("what the child said was kept").isPositive();
        List<Recovered> found = Recovered.in(journals);
        assertThat(found).hasSize(1);
        assertThat(Revisions.in(found.getFirst().document(null))).isIn(done, done + 1);
        found.getFirst().discard();
        assertThat(Recovered.in(journals)).isEmpty();
    }
}
