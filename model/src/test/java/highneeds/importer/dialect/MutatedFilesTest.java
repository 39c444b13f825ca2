package highneeds.importer.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import highneeds.evidence.Evidence;
import highneeds.importer.Exampleshire;
import highneeds.importer.Import;
import highneeds.importer.Issue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damaged exports of fifteen dialects, in all formats, end in data or in a message. */
class MutatedFilesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SEEDS = 15;

    @TempDir Path folder;

    @Test
    void threeHundredDamagedExportsEndInDataOrAMessageWithoutAnyValueOfAPerson()
            throws IOException {
        damage(300);
    }

    @Test
    @Tag("slow")
    void tenThousandDamagedExportsDoSoToo() throws IOException {
        damage(10_000);
    }

    private void damage(int files) throws IOException {
        List<Dialects.Dialect> dialects = Dialects.ALL.subList(0, SEEDS);
        byte[][] seeds = new byte[SEEDS][];
        String[] names = new String[SEEDS];
        for (int i = 0; i < SEEDS; i++) {
            Path file = DialectFile.write(folder, dialects.get(i));
            seeds[i] = Files.readAllBytes(file);
            names[i] = file.getFileName().toString();
        }
        Random random = new Random(7);
        for (int i = 0; i < files; i++) {
            int seed = i % SEEDS;
            byte[] bytes = mutated(seeds[seed], seeds[(seed + 3) % SEEDS], i, random);
            Path file = Files.write(folder.resolve("damaged-" + i + "-" + names[seed]), bytes);
            Import<Evidence> result =
                    assertTimeoutPreemptively(PATIENCE, () -> Exampleshire.read(file));
            String said = result.issues().toString();
            assertThat(said + result.value()).as(file.toString()).doesNotContain("private ");
            assertThat(result.value().equals(Exampleshire.nothing()) && said.equals("[]"))
                    .as("nothing read and nothing said of " + file)
                    .isFalse();
            assertThat(result.issues()).allSatisfy(MutatedFilesTest::saysWhatToDo);
            Files.delete(file);
        }
    }

    private static void saysWhatToDo(Issue issue) {
        assertThat(issue.what()).isNotBlank();
        assertThat(issue.remedy()).isNotBlank();
    }

    /** Flipped bits, a cut, a block of zeros, a piece moved, or a piece of another file. */
    private static byte[] mutated(byte[] seed, byte[] other, int kind, Random random) {
        byte[] bytes = seed.clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(200), bytes.length - at);
        switch (kind / SEEDS % 5) {
            case 0 -> {
                for (int flips = random.nextInt(20); flips >= 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> bytes = Arrays.copyOf(bytes, at + 1);
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) 0);
            case 3 ->
                    System.arraycopy(
                            seed, random.nextInt(seed.length - length + 1), bytes, at, length);
            default -> {
                int piece = Math.min(length, other.length);
                System.arraycopy(other, random.nextInt(other.length - piece + 1), bytes, at, piece);
            }
        }
        return bytes;
    }
}
