package highneeds.app.safe;

import static highneeds.app.safe.Asked.answer;
import static highneeds.app.safe.Asked.asked;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.app.SmallCouncil;
import highneeds.forecast.RunChoices;
import highneeds.project.Document;
import highneeds.project.DocumentCodec;
import highneeds.project.Forgetting;
import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.journal.About;
import highneeds.project.journal.Journal;
import highneeds.project.journal.Recovered;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows of persons are forgotten wherever they are, or it is said where they stay. */
class SourceRowsTest {

    @TempDir Path folder;
    private Fixture mine;
    private Path file;
    private Path unsaved;
    private Path journals;

    @BeforeEach
    void start() throws Exception {
        mine = Fixture.open(folder.resolve("mine"));
        file = folder.resolve("p.highneeds");
        mine.projects.saveAs(file);
        unsaved = mine.keeping.safePlace();
        journals = Files.createDirectories(unsaved.resolveSibling("journal"));
    }

    private void forget() {
        mine.projects.askToForgetRows();
        answer(mine, "forget");
    }

    /** A save under a name where none can be: a copy is kept. */
    private Path unsavedCopy(String name) throws IOException {
        Path gone = folder.resolve("gone");
        if (!Files.exists(gone)) {
            Files.writeString(gone, "a file where a folder should be");
        }
        List<Path> before = files(unsaved);
        mine.projects.saveAs(gone.resolve(name));
        List<Path> after = files(unsaved);
        after.removeAll(before);
        return after.getFirst();
    }

    private static List<Path> files(Path in) throws IOException {
        if (!Files.isDirectory(in)) {
            return new ArrayList<>();
        }
        try (Stream<Path> files = Files.list(in)) {
            return new ArrayList<>(files.toList());
        }
    }

    private void leaveJournal(About about, Project project) throws IOException {
        Path killed = Files.createTempDirectory(folder, "killed");
        Journal journal = Journal.in(killed);
        journal.write(about, new DocumentCodec().archive(Document.of(project)), null);
        copyJournals(killed, journals);
    }

    private static void copyJournals(Path from, Path to) throws IOException {
        for (Path each : files(from)) {
            if (each.toString().endsWith(".journal")) {
                Files.copy(each, to.resolve(each.getFileName()));
            }
        }
    }

    @Test
    void whereTheFileMayOnlyBeReadItIsSaidWhyTheRowsStay() throws Exception {
        Fixture other = new Fixture(folder.resolve("theirs"));
        other.projects.open(file);
        answer(other, "read");
        other.projects.askToForgetRows();
        assertThat(asked(other).title()).contains("cannot be forgotten");
        assertThat(asked(other).lines().getFirst()).contains("In use by");
        assertThat(asked(other).choices()).extracting(Question.Choice::id).containsExactly("close");
        assertThat(Forgetting.possible(other.workspace.project())).isTrue();
    }

    @Test
    void whoLosesTheFileBeforeAnsweringIsToldSoToo() throws Exception {
        mine.projects.askToForgetRows();
        mine.workspace.readOnly("In use by Jo.");
        answer(mine, "forget");
        assertThat(asked(mine).title()).contains("cannot be forgotten");
        assertThat(Forgetting.possible(mine.workspace.project())).isTrue();
        assertThat(Forgetting.possible(ProjectFile.open(file))).isTrue();
    }

    @Test
    void anAnswerAboutOneProjectForgetsNothingOfAnother() throws Exception {
        mine.projects.askToForgetRows();
        Question about = asked(mine);
        mine.projects.openSample();
        mine.projects
                .questions()
                .answer(about.choices().getFirst(), new Question.Answer(-1, List.of()));
        assertThat(Forgetting.possible(mine.workspace.project())).isTrue();
        assertThat(asked(mine).id()).as("asked again").isEqualTo("forget");
    }

    @Test
    void workLeftUnsavedIsNamedBeforeAndAfterItGoes() throws Exception {
        Path ofThis = unsavedCopy("p.highneeds");
        Path ofTheSameRows = unsavedCopy("under another name.highneeds");
        leaveJournal(new About("p", file.toString(), ""), SmallCouncil.project());
        leaveJournal(new About("Smallshire", "", ""), SmallCouncil.project());
        mine.projects.askToForgetRows();
        String before = String.join("\n", asked(mine).lines());
        assertThat(before)
                .contains(ofThis.toString(), ofTheSameRows.toString())
                .contains("kept of “p” until", "kept of “Smallshire” until");
        answer(mine, "forget");
        assertThat(asked(mine).title()).isEqualTo("The source rows are forgotten.");
        String after = String.join("\n", asked(mine).lines());
        assertThat(after)
                .contains("p.highneeds was saved without them")
                .contains("Removed: All earlier versions of p.highneeds")
                .contains("Removed: The unsaved copy " + ofThis)
                .contains("Removed: The unsaved copy " + ofTheSameRows)
                .contains("Removed: What was kept of “p”", "Removed: What was kept of “Smallshire”")
                .doesNotContain("Could not");
        assertThat(files(unsaved)).isEmpty();
        assertThat(Recovered.in(journals)).isEmpty();
    }

    @Test
    void whoKeepsTheRowsKeepsWhatWasLeftUnsaved() throws Exception {
        Path copy = unsavedCopy("p.highneeds");
        leaveJournal(new About("p", file.toString(), ""), SmallCouncil.project());
        mine.projects.askToForgetRows();
        answer(mine, "keep");
        assertThat(copy).exists();
        assertThat(Recovered.in(journals)).hasSize(1);
        assertThat(Forgetting.possible(ProjectFile.open(file))).isTrue();
    }

    @Test
    void unsavedWorkOfOthersAndWorkWithoutRowsStays() throws Exception {
        Path withoutRows = unsaved.resolve("p (unsaved copy 09-14).highneeds");
        ProjectFile.save(Forgetting.sourceRows(SmallCouncil.project()), withoutRows);
        Path locked = unsaved.resolve("Other council (unsaved copy 09-14).highneeds");
        OpenFile other = OpenFile.toBeWritten(locked);
        other.lock("unknown here".toCharArray());
        other.save(Document.of(SmallCouncil.project()), Others.ASK, unsaved);
        forget();
        assertThat(withoutRows).exists();
        assertThat(locked).exists();
        assertThat(asked(mine).lines()).hasSize(2);
    }

    @Test
    void aCopyOfThisProjectThatCannotBeReadIsNamedAndGoes() throws Exception {
        Path damaged = unsaved.resolve("p (unsaved copy 09-14 2).highneeds");
        Files.createDirectories(unsaved);
        Files.write(damaged, new byte[100]);
        mine.projects.askToForgetRows();
        assertThat(asked(mine).lines()).contains("The unsaved copy " + damaged);
        answer(mine, "forget");
        assertThat(damaged).doesNotExist();
    }

    @Test
    void whatCannotBeRemovedIsSaidAndTheRestIsForgotten() throws Exception {
        Path backups = folder.resolve(".highneeds-backups").resolve("p.highneeds");
        Files.createDirectories(backups.resolve("in the way").resolve("of deleting"));
        forget();
        assertThat(String.join("\n", asked(mine).lines()))
                .contains("Could not be removed")
                .contains("All earlier versions of p.highneeds");
        assertThat(Forgetting.possible(mine.workspace.project())).isFalse();
        assertThat(Forgetting.possible(ProjectFile.open(file))).isFalse();
    }

    @Test
    void aProjectWithoutAFileForgetsItsRowsAndIsStillKeptSafe() throws Exception {
        Fixture fresh = Fixture.open(folder.resolve("fresh"));
        fresh.workspace.change("3 years", now -> now.withRun(new RunChoices(3, 0, 1)));
        fresh.keeping.tick();
        fresh.projects.askToForgetRows();
        answer(fresh, "forget");
        assertThat(asked(fresh).lines().getFirst()).contains("no file yet");
        assertThat(fresh.workspace.worthSaving()).isTrue();
        Path left = Files.createDirectory(folder.resolve("left"));
        copyJournals(fresh.keeping.safePlace().resolveSibling("journal"), left);
        assertThat(files(left)).hasSize(1);
        Project kept = Recovered.in(left).getFirst().document(null).project();
        assertThat(kept.run().years()).isEqualTo(3);
        assertThat(Forgetting.possible(kept)).isFalse();
    }
}
