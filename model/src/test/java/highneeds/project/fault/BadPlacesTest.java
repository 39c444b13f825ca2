package highneeds.project.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.OpenFile.Saved;
import highneeds.project.ProjectFile;
import highneeds.project.ProjectProblem;
import highneeds.project.UnsavedCopy;
import highneeds.project.store.Backups;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** R5 and the clock: places and names that are not kind to files. */
class BadPlacesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prévisions & dépenses.highneeds",
                "Ümläute.highneeds",
                "R&D 100% (final) [2].highneeds",
                "🙂 high needs.highneeds",
                "no ending",
                "ends with dot..highneeds",
                "  spaces  .highneeds"
            })
    void anyNameTheSystemAllowsIsSavedBackedUpAndOpened(String name) throws Exception {
        Path file = folder.resolve(name);
        ProjectFile.save(Revisions.of(1).project(), file);
        OpenFile opened = OpenFile.read(file, null);
        assertThat(Revisions.save(opened, 2, folder)).isEqualTo(Saved.DONE);
        assertThat(Revisions.in(file)).isEqualTo(2);
    }

    @Test
    void aPathOfMoreThan260Characters() throws Exception {
        Path deep = folder;
        while (deep.toString().length() < 300) {
            deep = deep.resolve("a folder with a rather long name");
        }
        Path file = deep.resolve("p.highneeds");
        ProjectFile.save(Revisions.of(1).project(), file);
        assertThat(Revisions.in(file)).isEqualTo(1);
    }

    /**
     * All at once, as on a share with deep folders: every file made beside it or of it is longer.
     */
    @Test
    void aLongPathWithAccentsAmpersandAndEmojiIsSavedOpenedBackedUpAndCopied() throws Exception {
        Path deep = folder;
        while (deep.toString().length() < 300) {
            deep = deep.resolve("Élèves & dépenses 🙂 (dossier n° 12)");
        }
        Path file = deep.resolve("Prévisions & coûts – Gwynedd à Ynys Môn 🚌.highneeds");
        Path safe = deep.resolve("Non enregistré & gardé 🙂");
        assertThat(file.toString()).hasSizeGreaterThan(300);
        ProjectFile.save(Revisions.of(1).project(), file);
        OpenFile opened = OpenFile.read(file, null);
        assertThat(Revisions.in(opened.document())).isEqualTo(1);
        assertThat(Revisions.save(opened, 2, safe)).isEqualTo(Saved.DONE);
        assertThat(Revisions.save(opened, 3, safe)).isEqualTo(Saved.DONE);
        assertThat(Revisions.in(file)).isEqualTo(3);
        List<Long> earlier = new ArrayList<>();
        for (Backups.Backup backup : Backups.of(file).all()) {
            earlier.add(Revisions.in(backup.file()));
        }
        assertThat(earlier)
                .as("the two replaced, and the one as opened")
                .containsExactly(2L, 1L, 1L);
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        assertThatThrownBy(() -> opened.save(Revisions.of(4), Others.OVERWRITE, safe))
                .isInstanceOf(ProjectProblem.class)
                .hasMessageContaining("Your work is safe in " + safe);
        List<Path> copies = UnsavedCopy.in(safe);
        assertThat(copies).hasSize(1).allMatch(copy -> UnsavedCopy.made(copy, file));
        assertThat(Revisions.in(copies.getFirst())).isEqualTo(4);
    }

    @Test
    void aNameThatIsTooLongIsSaid() {
        Path file = folder.resolve("n".repeat(300) + ".highneeds");
        assertThatThrownBy(() -> ProjectFile.save(Revisions.of(1).project(), file))
                .isInstanceOf(ProjectProblem.class)
                .hasMessageContaining("too long");
    }

    @Test
    void aFolderWithoutPermission() throws Exception {
        Disk disk = new Disk(folder);
        ProjectFile.save(Revisions.of(1).project(), disk.at("p.highneeds"));
        OpenFile opened = OpenFile.read(disk.at("p.highneeds"), null);
        Path safe = folder.resolve("safe");
        disk.trouble(
                (op, bytes) -> {
                    throw new AccessDeniedException("p.highneeds");
                });
        assertThatThrownBy(() -> Revisions.save(opened, 2, safe))
                .hasMessageContaining("this computer does not allow it")
                .hasMessageContaining("Your work is safe in " + safe);
        assertThat(Revisions.in(folder.resolve("p.highneeds"))).isEqualTo(1);
    }

    /** As Windows answers for a file marked as read-only, or one others may not change. */
    @Test
    void aFileThatMayOnlyBeRead() throws Exception {
        Disk disk = new Disk(folder).withoutWaiting();
        ProjectFile.save(Revisions.of(1).project(), disk.at("p.highneeds"));
        OpenFile opened = OpenFile.read(disk.at("p.highneeds"), null);
        Path safe = folder.resolve("safe");
        disk.trouble(
                (op, bytes) -> {
                    if (op instanceof Disk.Op.Move move
                            && move.to().endsWith(Path.of("p.highneeds"))) {
                        throw new AccessDeniedException("p.highneeds");
                    }
                    return bytes;
                });
        assertThatThrownBy(() -> Revisions.save(opened, 2, safe))
                .hasMessageContaining("Your work is safe in " + safe);
        assertThat(Revisions.in(folder.resolve("p.highneeds"))).isEqualTo(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(each -> each.toString().contains(".saving-"));
        }
        disk.trouble(Disk.Trouble.NONE);
        assertThat(Revisions.save(opened, 3, safe)).isEqualTo(Saved.DONE);
    }

    @Test
    void aShareThatIsPulledWhileSaving() throws Exception {
        Path share = Files.createDirectory(folder.resolve("share"));
        Disk disk = new Disk(share);
        ProjectFile.save(Revisions.of(1).project(), disk.at("p.highneeds"));
        OpenFile opened = OpenFile.read(disk.at("p.highneeds"), null);
        disk.trouble(
                (op, bytes) -> {
                    if (op instanceof Disk.Op.Force) {
                        pull(share);
                    }
                    return bytes;
                });
        Path safe = folder.resolve("safe");
        assertThatThrownBy(() -> Revisions.save(opened, 2, safe))
                .hasMessageContaining("Your work is safe in " + safe);
        try (Stream<Path> copies = Files.list(safe)) {
            assertThat(Revisions.in(copies.findFirst().orElseThrow())).isEqualTo(2);
        }
    }

    private static void pull(Path share) throws IOException {
        try (Stream<Path> files = Files.list(share)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(share);
    }

    @Test
    void aFileThatIsAFolder() throws Exception {
        Path file = Files.createDirectories(folder.resolve("p.highneeds").resolve("inside"));
        assertThatThrownBy(() -> ProjectFile.open(file.getParent()))
                .isInstanceOf(ProjectProblem.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void anEmptyFile() throws Exception {
        Path file = Files.createFile(folder.resolve("p.highneeds"));
        assertThatThrownBy(() -> ProjectFile.open(file))
                .hasMessageContaining("not a High Needs project");
    }

    @Test
    void aFileNobodyMayRead() throws Exception {
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(Revisions.of(1).project(), file);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
        assertThatThrownBy(() -> ProjectFile.open(file)).hasMessageContaining("may open it");
    }

    @Test
    void aClockThatIsADayOffChangesNothing() throws Exception {
        Path file = folder.resolve("p.highneeds");
        ProjectFile.save(Revisions.of(1).project(), file);
        for (int days : new int[] {-1, 1}) {
            OpenFile mine = OpenFile.read(file, null);
            long before = Revisions.in(file);
            FileTime off = FileTime.from(Instant.now().plus(Duration.ofDays(days)));
            Files.setLastModifiedTime(file, off);
            assertThat(mine.save(Revisions.of(before + 1), Others.ASK, folder))
                    .isEqualTo(Saved.DONE);
            OpenFile theirs = OpenFile.read(file, null);
            theirs.save(Revisions.of(before + 2), Others.ASK, folder);
            Files.setLastModifiedTime(file, off);
            assertThat(mine.save(Revisions.of(before + 9), Others.ASK, folder))
                    .isEqualTo(Saved.CHANGED_BY_OTHERS);
        }
    }
}
