package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import highneeds.project.OpenFile.Others;
import highneeds.project.journal.Journal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What the program keeps for a person on the local disk is for that person's eyes. */
class OwnFoldersTest {

    private static final String OWNER_ONLY = "rwx------";

    @TempDir Path folder;
    private Path kept;

    @BeforeEach
    void onASystemThatKnowsOwners() {
        kept = folder.resolve("kept");
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    private static String permissions(Path of) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(of));
    }

    private void openToAll() throws Exception {
        Files.createDirectory(kept);
        Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void failToSave() throws Exception {
        Path file = Files.createDirectories(folder.resolve("p.highneeds").resolve("in the way"));
        OpenFile opened = OpenFile.toBeWritten(file.getParent());
        assertThatThrownBy(
                        () ->
                                opened.save(
                                        Document.of(ProjectFileTest.project()),
                                        Others.OVERWRITE,
                                        kept))
                .hasMessageContaining("Your work is safe in " + kept);
    }

    @Test
    void theFolderOfUnsavedCopiesIsMadeForItsOwnerOnly() throws Exception {
        failToSave();
        assertThat(permissions(kept)).isEqualTo(OWNER_ONLY);
    }

    @Test
    void theFolderOfUnsavedCopiesThatWasOpenToAllIsLimitedToItsOwner() throws Exception {
        openToAll();
        failToSave();
        assertThat(permissions(kept)).isEqualTo(OWNER_ONLY);
    }

    @Test
    void theFolderOfJournalsIsMadeForItsOwnerOnly() throws Exception {
        try (Journal _ = Journal.in(kept)) {
            assertThat(permissions(kept)).isEqualTo(OWNER_ONLY);
        }
    }

    @Test
    void theFolderOfJournalsThatWasOpenToAllIsLimitedToItsOwner() throws Exception {
        openToAll();
        try (Journal _ = Journal.in(kept)) {
            assertThat(permissions(kept)).isEqualTo(OWNER_ONLY);
        }
    }
}
