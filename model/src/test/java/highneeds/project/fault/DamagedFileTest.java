package highneeds.project.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectProblem;
import highneeds.project.store.Backups;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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

    /** Each part of a file in the place of each other: whole, and not what it says it is. */
    @Test
    void swappedPartsAreNoticed() throws Exception {
        Path file = folder.resolve("p.highneeds");
        Map<String, byte[]> good = unzipped(Files.readAllBytes(FIXTURE));
        List<String> names = List.copyOf(good.keySet());
        int swaps = 0;
        for (String one : names) {
            for (String other : names) {
                if (!Arrays.equals(good.get(one), good.get(other))) {
                    Map<String, byte[]> bad = new LinkedHashMap<>(good);
                    bad.put(one, good.get(other));
                    bad.put(other, good.get(one));
                    byte[] bytes = zipped(bad);
                    Files.write(file, bytes);
                    assertThatThrownBy(() -> ProjectFile.open(file))
                            .as(one + " and " + other)
                            .isInstanceOf(ProjectProblem.class)
                            .hasMessageStartingWith("p.highneeds: it is ");
                    assertThat(file).hasBinaryContent(bytes);
                    swaps++;
                }
            }
        }
        assertThat(swaps).isGreaterThan(20);
    }

    /** Sound files of other programs, named as a project. */
    @Test
    void foreignFilesAreSaidToBeNoProject() throws Exception {
        Map<String, byte[]> foreign =
                Map.of(
                        "a zip", zipped(Map.of("letter.txt", "Dear all".getBytes())),
                        "an empty zip", zipped(Map.of()),
                        "a sheet", "Pupil ID,NC year\nP1,7\n".getBytes(),
                        "a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                        "a program", new byte[] {'M', 'Z', 0, 1, 2, 3});
        for (Map.Entry<String, byte[]> each : foreign.entrySet()) {
            Path file = Files.write(folder.resolve("p.highneeds"), each.getValue());
            assertThatThrownBy(() -> ProjectFile.open(file))
                    .as(each.getKey())
                    .isInstanceOf(ProjectProblem.class)
                    .hasMessageContaining("not a High Needs project");
            assertThat(file).hasBinaryContent(each.getValue());
        }
    }

    private static Map<String, byte[]> unzipped(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
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
