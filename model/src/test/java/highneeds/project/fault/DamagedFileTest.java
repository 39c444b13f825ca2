package highneeds.project.fault;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectProblem;
import highneeds.project.store.Backups;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** R7: files that were damaged in every way are noticed, never replaced, and a backup is there. */
class DamagedFileTest {

    private static final int TRIES = 1000;

    private static final Path FIXTURE = Path.of("src/test/resources/formats/format-2.highneeds");

    @TempDir Path folder;

    @Test
    void noDamageGoesUnnoticedAndNoneBringsTheProgramDown() throws Exception {
        Path file = folder.resolve("p.highneeds");
        for (Project project : List.of(Revisions.SMALL, ProjectFile.open(FIXTURE))) {
            ProjectFile.save(project, file);
            damage(file, project);
        }
    }

    private static void damage(Path file, Project project) throws Exception {
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(20260122);
        int noticed = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] bad = damaged(good, i, random);
            Files.write(file, bad);
            try {
                // Damage to what a zip repeats, such as its list of contents, harms nothing.
                assertThat(ProjectFile.open(file)).isEqualTo(project);
            } catch (ProjectProblem problem) {
                noticed++;
                assertThat(problem.kind()).isEqualTo(ProjectProblem.Kind.DAMAGED);
                assertThat(problem).hasMessageStartingWith("p.highneeds: it is ");
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(bad);
        }
        assertThat(noticed).isGreaterThan(TRIES / 2);
    }

    private static byte[] damaged(byte[] good, int kind, Random random) {
        byte[] bad = good.clone();
        int at = random.nextInt(good.length);
        switch (kind % 4) {
            case 0 -> bad[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bad = Arrays.copyOf(good, good.length * (kind / 4 % 100) / 100);
            case 2 -> Arrays.fill(bad, at, Math.min(bad.length, at + 512), (byte) 0);
            default -> {
                int other = random.nextInt(good.length);
                int length = Math.min(200, good.length - Math.max(at, other));
                System.arraycopy(good, at, bad, other, length);
            }
        }
        return bad;
    }

    @Test
    void theNewestBackupThatIsWholeIsThere() throws Exception {
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(Revisions.of(1).project(), file);
        OpenFile opened = OpenFile.read(file, null);
        opened.save(Revisions.of(2), Others.ASK, folder);
        opened.save(Revisions.of(3), Others.ASK, folder);
        Files.write(file, new byte[Math.toIntExact(Files.size(file))]);
        Backups.Backup newest = Backups.of(file).all().getFirst();
        assertThat(Revisions.in(newest.file())).isEqualTo(2);
    }
}
