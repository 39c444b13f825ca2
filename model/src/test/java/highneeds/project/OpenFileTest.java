package highneeds.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.forecast.RunChoices;
import highneeds.project.OpenFile.Others;
import highneeds.project.OpenFile.Saved;
import highneeds.project.owner.Owner;
import highneeds.project.owner.OwnerFile;
import highneeds.project.store.Backups;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class OpenFileTest {

    @TempDir Path folder;
    private Path file;
    private Path safe;

    @BeforeEach
    void start() throws Exception {
        file = folder.resolve("share").resolve("Exampleshire & Söhne 🙂.highneeds");
        safe = folder.resolve("safe");
        ProjectFile.save(years(1), file);
    }

    static Project years(int years) {
        return ProjectFileTest.project().withRun(new RunChoices(years, 0, 1));
    }

    private Saved save(OpenFile opened, int years) throws ProjectProblem {
        return opened.save(Document.of(years(years)), Others.ASK, safe);
    }

    @Test
    void changesAndTheirNamesAreThereAgainAfterOpening() throws Exception {
        OpenFile opened = OpenFile.read(file, null);
        Document document =
                new Document(
                        years(3),
                        List.of(
                                new Document.Step("two to three", years(2)),
                                new Document.Step("one to two", years(1))),
                        List.of(new Document.Step("three to four", years(4))));
        opened.save(document, Others.ASK, safe);
        assertThat(OpenFile.read(file, null).document()).isEqualTo(document);
    }

    @Test
    void aThousandChangesShareWhatTheyDoNotChange() throws Exception {
        Project project =
                ProjectFile.open(Path.of("src/test/resources/formats/format-1.highneeds"));
        List<Document.Step> steps =
                Stream.iterate(0, seed -> seed + 1)
                        .limit(1000)
                        .map(
                                seed ->
                                        new Document.Step(
                                                "seed",
                                                project.withRun(new RunChoices(5, 40, seed))))
                        .toList();
        OpenFile opened = OpenFile.read(file, null);
        opened.save(new Document(project, steps, List.of()), Others.ASK, safe);
        ProjectFile.save(project, folder.resolve("alone.highneeds"));
        long alone = Files.size(folder.resolve("alone.highneeds"));
        assertThat(Files.size(file)).isLessThan(alone + 1000 * 1024);
        List<Document.Step> again = OpenFile.read(file, null).document().undo();
        assertThat(again).hasSize(1000);
        assertThat(again.getFirst().project().evidence())
                .isSameAs(again.getLast().project().evidence());
    }

    @Test
    void theSecondToSaveIsToldAndNothingIsReplaced() throws Exception {
        OpenFile mine = OpenFile.read(file, null);
        OpenFile theirs = OpenFile.read(file, null);
        assertThat(save(theirs, 2)).isEqualTo(Saved.DONE);
        assertThat(save(mine, 3)).isEqualTo(Saved.CHANGED_BY_OTHERS);
        assertThat(ProjectFile.open(file)).isEqualTo(years(2));
        assertThat(mine.save(Document.of(years(3)), Others.OVERWRITE, safe)).isEqualTo(Saved.DONE);
        assertThat(ProjectFile.open(file)).isEqualTo(years(3));
        assertThat(save(mine, 4)).isEqualTo(Saved.DONE);
    }

    @Test
    void aFileThatSomebodyDeletedIsAChangeToo() throws Exception {
        OpenFile mine = OpenFile.read(file, null);
        Files.delete(file);
        assertThat(save(mine, 2)).isEqualTo(Saved.CHANGED_BY_OTHERS);
    }

    @Test
    void theLastTenVersionsAreKeptAndTheOneAsOpened() throws Exception {
        OpenFile opened = OpenFile.read(file, null);
        for (int years = 2; years <= 15; years++) {
            save(opened, years);
        }
        List<Backups.Backup> backups = Backups.of(file).all();
        assertThat(backups).hasSize(11);
        for (int i = 0; i < 10; i++) {
            assertThat(ProjectFile.open(backups.get(i).file())).isEqualTo(years(14 - i));
        }
        assertThat(backups.getLast().asOpened()).isTrue();
        assertThat(ProjectFile.open(backups.getLast().file())).isEqualTo(years(1));
    }

    @Test
    void workThatCannotBeSavedIsPutWhereItIsSafe() throws Exception {
        OpenFile opened = OpenFile.read(file, null);
        removeShare();
        assertThatThrownBy(() -> opened.save(Document.of(years(2)), Others.OVERWRITE, safe))
                .isInstanceOf(ProjectProblem.class)
                .hasMessageContaining("could not be saved")
                .hasMessageContaining("Your work is safe in " + safe)
                .hasMessageContaining("unsaved copy");
        try (Stream<Path> copies = Files.list(safe)) {
            assertThat(ProjectFile.open(copies.findFirst().orElseThrow())).isEqualTo(years(2));
        }
    }

    private void removeShare() throws IOException {
        Path share = file.getParent();
        Files.delete(file);
        Files.delete(share);
        Files.writeString(share, "nothing can be put in a file");
    }

    @Test
    void whoMayReadTheOldFileMayReadTheNewOne() throws Exception {
        var everybody = java.nio.file.attribute.PosixFilePermissions.fromString("rw-rw-r--");
        org.junit.jupiter.api.Assumptions.assumeTrue(
                file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, everybody);
        save(OpenFile.read(file, null), 2);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(everybody);
    }

    @Test
    void earlierVersionsGetThePasswordTheFileHas() throws Exception {
        OpenFile opened = OpenFile.read(file, null);
        save(opened, 2);
        save(opened, 3);
        for (String password : new String[] {"first", "second"}) {
            opened.lock(password.toCharArray());
            save(opened, 4);
            for (Backups.Backup backup : Backups.of(file).all()) {
                assertThatThrownBy(() -> ProjectFile.open(backup.file()))
                        .as(backup.file() + " under the password " + password)
                        .hasMessageContaining("locked with a password");
                assertThat(opened.version(backup.file())).isNotNull();
            }
        }
        opened.lock(null);
        save(opened, 5);
        assertThat(Backups.of(file).all()).hasSizeGreaterThan(3);
        for (Backups.Backup backup : Backups.of(file).all()) {
            ProjectFile.open(backup.file());
        }
    }

    @Test
    void aNameAsLongAsTheSystemAllowsIsLookedAfterLikeAnyOther() throws Exception {
        for (int letters = 200; letters <= 244; letters += 4) {
            Path longest = folder.resolve("share").resolve("n".repeat(letters) + ".highneeds");
            ProjectFile.save(years(1), longest);
            OwnerFile owner = OwnerFile.of(longest);
            assertThat(owner.take(Owner.here())).isTrue();
            assertThat(OwnerFile.of(longest).take(Owner.here())).as("second").isFalse();
            OpenFile opened = OpenFile.read(longest, null);
            save(opened, 2);
            assertThat(Backups.of(longest).all()).hasSize(2);
            Files.delete(longest);
            Files.createDirectories(longest.resolve("in the way"));
            assertThatThrownBy(() -> opened.save(Document.of(years(3)), Others.OVERWRITE, safe))
                    .hasMessageContaining("Your work is safe in " + safe);
        }
        try (Stream<Path> copies = Files.list(safe)) {
            assertThat(copies.map(copy -> copy.getFileName().toString()))
                    .hasSize(12)
                    .allMatch(name -> name.endsWith(").highneeds"));
        }
    }

    @Test
    void copiesThatCouldNotBeSavedAreKnownByTheNameOfTheirFile() throws Exception {
        for (int letters : new int[] {5, 225, 240}) {
            Path unsavable = folder.resolve("n".repeat(letters) + ".highneeds");
            Files.createDirectories(unsavable.resolve("in the way"));
            OpenFile opened = OpenFile.toBeWritten(unsavable);
            for (int times = 0; times < 2; times++) {
                assertThatThrownBy(() -> opened.save(Document.of(years(2)), Others.ASK, safe))
                        .hasMessageContaining("Your work is safe in");
            }
            assertThat(UnsavedCopy.in(safe).stream().filter(c -> UnsavedCopy.made(c, unsavable)))
                    .hasSize(2);
        }
        ProjectFile.save(years(1), safe.resolve("saved there by hand.highneeds"));
        assertThat(UnsavedCopy.in(safe)).hasSize(6);
        assertThat(UnsavedCopy.in(folder.resolve("never made"))).isEmpty();
    }

    @Test
    void whatASaveLeftHalfWrittenAmongTheBackupsGoesWithThem() throws Exception {
        save(OpenFile.read(file, null), 2);
        Path backups = Backups.of(file).all().getFirst().file().getParent();
        Files.writeString(backups.resolve(".saving-ab12-cut-short"), "half");
        Backups.of(file).delete();
        assertThat(backups).doesNotExist();
    }

    @Test
    void aPasswordIsAskedForAndKeptBySavesAndNothingShowsWithoutIt() throws Exception {
        OpenFile opened = OpenFile.read(file, null);
        opened.lock("Ünlucky".toCharArray());
        save(opened, 2);
        assertThatThrownBy(() -> OpenFile.read(file, null))
                .isInstanceOfSatisfying(
                        ProjectProblem.class,
                        problem ->
                                assertThat(problem.kind())
                                        .isEqualTo(ProjectProblem.Kind.PASSWORD_NEEDED));
        assertThatThrownBy(() -> OpenFile.read(file, "unlucky".toCharArray()))
                .isInstanceOfSatisfying(
                        ProjectProblem.class,
                        problem ->
                                assertThat(problem.kind())
                                        .isEqualTo(ProjectProblem.Kind.WRONG_PASSWORD));
        OpenFile again = OpenFile.read(file, "Ünlucky".toCharArray());
        assertThat(again.document().project()).isEqualTo(years(2));
        save(again, 3);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("manifest.json")
                .doesNotContain("project.json");
        assertThat(
                        highneeds.project.store.Archive.read(bytes)
                                .manifest()
                                .fields()
                                .path("lock")
                                .path("rounds")
                                .asInt())
                .isEqualTo(highneeds.project.store.Lock.ROUNDS);
        again.lock(null);
        save(again, 4);
        assertThat(ProjectFile.open(file)).isEqualTo(years(4));
    }
}
