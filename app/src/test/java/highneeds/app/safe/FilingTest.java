package highneeds.app.safe;

import static highneeds.app.safe.Asked.answer;
import static highneeds.app.safe.Asked.asked;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.forecast.RunChoices;
import highneeds.project.OpenFile;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.owner.Owner;
import highneeds.project.owner.OwnerFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class FilingTest {

    @TempDir Path folder;
    private Fixture mine;
    private Path file;

    @BeforeEach
    void start() {
        mine = Fixture.open(folder.resolve("mine"));
        file = folder.resolve("p.highneeds");
        mine.projects.saveAs(file);
        assertThat(mine.projects.problemProperty().get()).isNull();
    }

    private static void years(Fixture window, int years) {
        window.workspace.change(
                years + " years", project -> project.withRun(new RunChoices(years, 0, 1)));
    }

    private Fixture colleague() {
        Fixture other = new Fixture(folder.resolve("theirs"));
        other.projects.open(file);
        return other;
    }

    @Test
    void changesCanStillBeUndoneAfterOpeningAgain() {
        years(mine, 3);
        years(mine, 4);
        mine.workspace.undo();
        mine.projects.save();
        mine.keeping.close();
        Fixture later = colleague();
        assertThat(later.workspace.undoableProperty().get()).containsExactly("3 years");
        assertThat(later.workspace.redoableProperty().get()).containsExactly("4 years");
        later.workspace.undo();
        assertThat(later.workspace.project().run()).isNotEqualTo(new RunChoices(3, 0, 1));
        assertThat(later.workspace.unsavedProperty().get()).isTrue();
    }

    @Test
    void theSecondOneIsToldWhoIsThereAndReadsOnly() {
        Fixture other = colleague();
        assertThat(asked(other).title()).isEqualTo("Open to read only");
        assertThat(asked(other).lines().getFirst()).contains(System.getProperty("user.name"));
        answer(other, "read");
        years(other, 7);
        other.projects.save();
        assertThat(asked(other).id()).isEqualTo("read-only");
        answer(other, "copy");
        assertThat(other.workspace.readOnlyProperty().get()).isEmpty();
        assertThat(other.workspace.fileProperty().get().toString()).contains("(copy ");
        assertThat(other.workspace.unsavedProperty().get()).isFalse();
    }

    @Test
    void whoWaitsIsToldWhenTheFileIsFree() {
        Fixture other = colleague();
        answer(other, "read");
        tick(other);
        assertThat(asked(other)).isNull();
        years(mine, 3);
        mine.projects.save();
        mine.keeping.close();
        tick(other);
        assertThat(asked(other).id()).isEqualTo("free");
        answer(other, "edit");
        assertThat(other.workspace.readOnlyProperty().get()).isEmpty();
        assertThat(other.workspace.project().run().years()).isEqualTo(3);
    }

    private static void tick(Fixture window) {
        window.keeping.tick();
        window.keeping.tick();
    }

    @Test
    void whoComesBackFromOfflineIsToldThatSomebodyTookOver() throws Exception {
        Owner office = new Owner("office", "Jo", "PC-12", 1, "2026-11-22T09:14", 0);
        OwnerFile.of(file).takeOver(office);
        tick(mine);
        assertThat(asked(mine).lines().getFirst())
                .contains("Jo on PC-12, since 2026-11-22 at 09:14");
        years(mine, 3);
        mine.projects.save();
        assertThat(ProjectFile.open(file).run().years()).isNotEqualTo(3);
    }

    @Test
    void aFileSomebodyElseChangedIsReplacedOnlyWhenThatIsChosen() throws Exception {
        Project theirs = mine.workspace.project().withRun(new RunChoices(9, 0, 1));
        ProjectFile.save(theirs, file);
        years(mine, 3);
        mine.projects.save();
        assertThat(asked(mine).id()).isEqualTo("changed");
        assertThat(asked(mine).lines()).contains("Choices about the run changed.");
        assertThat(ProjectFile.open(file)).isEqualTo(theirs);
        answer(mine, "overwrite");
        assertThat(ProjectFile.open(file).run().years()).isEqualTo(3);
        mine.projects.offerEarlierVersions();
        assertThat(asked(mine).items()).isNotEmpty();
        answer(mine, "restore");
        assertThat(mine.workspace.project()).isEqualTo(theirs);
        mine.workspace.undo();
        assertThat(mine.workspace.project().run().years()).isEqualTo(3);
    }

    @Test
    void orBothAreKept() throws Exception {
        ProjectFile.save(mine.workspace.project().withRun(new RunChoices(9, 0, 1)), file);
        years(mine, 3);
        mine.projects.save();
        answer(mine, "copy");
        assertThat(ProjectFile.open(file).run().years()).isEqualTo(9);
        assertThat(ProjectFile.open(mine.workspace.fileProperty().get()).run().years())
                .isEqualTo(3);
    }

    @Test
    void aDamagedFileIsSaidAndItsNewestBackupOffered() throws Exception {
        years(mine, 3);
        mine.projects.save();
        mine.keeping.close();
        Files.write(file, new byte[] {'P', 'K', 3, 4, 0});
        Fixture other = colleague();
        assertThat(other.projects.problemProperty().get().why()).contains("p.highneeds");
        assertThat(other.workspace.project()).isNull();
        answer(other, "open-backup");
        assertThat(other.workspace.project()).isNotNull();
        assertThat(other.workspace.worthSaving()).isTrue();
        assertThat(Files.size(file)).isEqualTo(5);
    }

    @Test
    void aBackupWithAPasswordIsOfferedToo() throws Exception {
        mine.projects.askPassword();
        answer(mine, "set", "Geheim 7", "Geheim 7");
        years(mine, 3);
        mine.projects.save();
        mine.keeping.close();
        Files.write(file, new byte[100]);
        Fixture other = colleague();
        answer(other, "open-backup");
        answer(other, "unlock", "wrong");
        answer(other, "unlock", "Geheim 7");
        assertThat(other.workspace.project()).isNotNull();
        assertThat(other.workspace.fileProperty().get()).isEqualTo(file);
    }

    @Test
    void aPasswordIsSetAskedForAndTakenAway() throws Exception {
        mine.projects.askPassword();
        answer(mine, "set", "one", "other");
        assertThat(asked(mine).lines().getFirst()).contains("not the same");
        answer(mine, "set", "Geheim 7", "Geheim 7");
        assertThat(mine.workspace.unsavedProperty().get()).isFalse();
        mine.keeping.close();
        Fixture other = colleague();
        assertThat(asked(other).id()).isEqualTo("password");
        answer(other, "unlock", "geheim 7");
        assertThat(asked(other).lines().getFirst()).contains("not the right one");
        answer(other, "unlock", "Geheim 7");
        assertThat(other.workspace.project()).isEqualTo(mine.workspace.project());
        other.projects.askPassword();
        answer(other, "remove");
        assertThat(ProjectFile.open(file)).isEqualTo(mine.workspace.project());
    }

    @Test
    void workThatWasNotSavedIsOfferedAfterACrash() throws Exception {
        years(mine, 3);
        mine.keeping.tick();
        Fixture next = afterCrash();
        next.projects.offerRecovered();
        assertThat(asked(next).title()).contains("before “p” was saved");
        assertThat(asked(next).lines()).contains("Choices about the run changed.");
        answer(next, "recover");
        assertThat(next.workspace.project().run().years()).isEqualTo(3);
        assertThat(next.workspace.undoableProperty().get()).containsExactly("3 years");
        assertThat(next.workspace.worthSaving()).isTrue();
        next.projects.save();
        assertThat(ProjectFile.open(file).run().years()).isEqualTo(3);
        next.projects.offerRecovered();
        assertThat(asked(next)).isNull();
    }

    @Test
    void howALockedProjectDiffersIsShownOnceItsPasswordIsTyped() throws Exception {
        mine.projects.askPassword();
        answer(mine, "set", "Geheim 7", "Geheim 7");
        years(mine, 3);
        mine.keeping.tick();
        Fixture next = afterCrash();
        next.projects.offerRecovered();
        assertThat(asked(next).lines()).doesNotContain("Choices about the run changed.");
        answer(next, "unlock", "geheim 7");
        assertThat(next.projects.problemProperty().get().why()).contains("not the right one");
        answer(next, "unlock", "Geheim 7");
        assertThat(asked(next).lines())
                .contains("From the file to what was kept:", "Choices about the run changed.");
        assertThat(next.workspace.project()).as("before it is chosen").isNull();
        answer(next, "recover");
        assertThat(next.workspace.project().run().years()).isEqualTo(3);
        next.projects.save();
        assertThat(OpenFile.read(file, "Geheim 7".toCharArray()).document().project())
                .isEqualTo(next.workspace.project());
    }

    /** The folder for the journal is in the way of a file for a while, as when the disk is full. */
    @Test
    void workThatCouldNotBeKeptIsKeptAsSoonAsItCanBe() throws Exception {
        Path journals = folder.resolve("mine").resolve("safe").resolve("journal");
        Path blocked = Files.createDirectories(journals.getParent()).resolve("journal");
        Files.writeString(blocked, "in the way");
        years(mine, 3);
        mine.keeping.tick();
        assertThat(mine.projects.problemProperty().get().what()).contains("not kept safe");
        Files.delete(blocked);
        mine.keeping.tick();
        Fixture next = afterCrash();
        next.projects.offerRecovered();
        answer(next, "recover");
        assertThat(next.workspace.project().run().years()).isEqualTo(3);
    }

    /** Another window on the folder of one that was killed: nobody holds its journal any more. */
    private Fixture afterCrash() throws Exception {
        Path killed = folder.resolve("mine").resolve("safe").resolve("journal");
        Path left = folder.resolve("next").resolve("safe").resolve("journal");
        Files.createDirectories(left);
        try (Stream<Path> files = Files.list(killed)) {
            for (Path each : files.filter(f -> f.toString().endsWith(".journal")).toList()) {
                Files.copy(each, left.resolve(each.getFileName()));
            }
        }
        OwnerFile.of(file).takeOver(new Owner("gone", "x", "y", 1, "z", 0));
        Files.delete(folder.resolve(".p.highneeds.owner"));
        return new Fixture(folder.resolve("next"));
    }

    @Test
    void whatIsThrownAwayAfterACrashIsAskedForTwice() throws Exception {
        years(mine, 3);
        mine.keeping.tick();
        Fixture next = afterCrash();
        next.projects.offerRecovered();
        answer(next, "discard");
        answer(next, "keep");
        answer(next, "discard");
        answer(next, "discard-really");
        next.projects.offerRecovered();
        assertThat(asked(next)).isNull();
    }

    @Test
    void aSavedProjectLeavesNothingToRecover() throws Exception {
        years(mine, 3);
        mine.keeping.tick();
        mine.projects.save();
        mine.keeping.tick();
        Fixture next = afterCrash();
        next.projects.offerRecovered();
        assertThat(asked(next)).isNull();
    }

    @Test
    void rowsThatAreForgottenAreInNoFileAndNoStepAnyMore() throws Exception {
        years(mine, 3);
        mine.projects.save();
        mine.projects.askToForgetRows();
        answer(mine, "forget");
        assertThat(mine.projects.problemProperty().get()).isNull();
        assertThat(mine.workspace.undoableProperty().get()).isEmpty();
        assertThat(mine.workspace.unsavedProperty().get()).isFalse();
        assertThat(ProjectFile.open(file).evidence().plans()).isEmpty();
        assertThat(ProjectFile.open(file).evidence().hasHistory()).isTrue();
        assertThat(highneeds.project.store.Backups.of(file).all()).isEmpty();
        assertThat(OpenFile.read(file, null).document().undo()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneLosesNothing() throws Exception {
        years(mine, 3);
        Files.writeString(folder.resolve("gone"), "a file where a folder should be");
        mine.projects.saveAs(folder.resolve("gone").resolve("q.highneeds"));
        assertThat(mine.projects.problemProperty().get().why())
                .contains("could not be saved")
                .contains("Your work is safe in");
        assertThat(mine.workspace.unsavedProperty().get()).isTrue();
    }

    @Test
    void whoLeavesUnsavedWorkIsAskedAndMayStay() {
        years(mine, 3);
        mine.projects.openSample();
        assertThat(asked(mine).title()).contains("p” has changes that are not saved");
        answer(mine, "stay");
        assertThat(mine.workspace.project().run().years()).isEqualTo(3);
    }

    @Test
    void orSavesAndGoesOn() throws Exception {
        years(mine, 3);
        mine.projects.openSample();
        answer(mine, "save-and-go");
        assertThat(ProjectFile.open(file).run().years()).isEqualTo(3);
        assertThat(mine.workspace.fileProperty().get()).isNull();
    }

    @Test
    void orGoesOnWithout() throws Exception {
        years(mine, 3);
        mine.projects.openSample();
        answer(mine, "go");
        assertThat(ProjectFile.open(file).run().years()).isNotEqualTo(3);
        assertThat(mine.workspace.fileProperty().get()).isNull();
    }

    @Test
    void aSaveThatDoesNotWorkKeepsThePersonHere() throws Exception {
        ProjectFile.save(mine.workspace.project().withRun(new RunChoices(9, 0, 1)), file);
        years(mine, 3);
        mine.projects.openSample();
        answer(mine, "save-and-go");
        assertThat(asked(mine).id()).isEqualTo("changed");
        answer(mine, "copy");
        assertThat(mine.workspace.project().run().years()).isEqualTo(3);
    }
}
