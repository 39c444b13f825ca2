package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;

import highneeds.app.log.RealLog;
import highneeds.app.safe.Safekeeping;
import highneeds.forecast.RunChoices;
import highneeds.project.Document;
import highneeds.project.DocumentCodec;
import highneeds.project.OpenFile;
import highneeds.project.OpenFile.Others;
import highneeds.project.Project;
import highneeds.project.ProjectFile;
import highneeds.project.journal.About;
import highneeds.project.journal.Journal;
import highneeds.project.owner.Owner;
import highneeds.project.owner.OwnerFile;
import highneeds.project.store.Lock;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** What can go wrong with files, answered by keyboard, by node id. */
class SafetyJourneysTest extends Journey {

    SafetyJourneysTest() {
        super(1000, 800);
    }

    @Override
    Executor work() {
        return work;
    }

    @Override
    HighNeedsApp.Built build(Background background, Preferences preferences) throws Exception {
        file = folder.resolve("p.highneeds");
        ProjectFile.save(years(1), file);
        return HighNeedsApp.build(
                desk(),
                background,
                preferences,
                workspace ->
                        new Safekeeping(
                                workspace, folder.resolve("safe"), disk, Platform::runLater));
    }

    private final Executor work =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon()::unstarted);
    private final Executor disk =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon()::unstarted);
    private Path file;

    private static Project years(int years) {
        return SmallCouncil.project().withRun(new RunChoices(years, 0, 1));
    }

    private void open() throws Exception {
        interact(() -> built.projects().open(file));
        until(() -> built.workspace().project() != null);
    }

    private void changeAndSave(int years) {
        interact(
                () -> {
                    built.workspace().change("years", _ -> years(years));
                    built.projects().save();
                });
    }

    /** Goes to the question with F6 and from answer to answer with Tab; Enter takes it. */
    private void answer(int position) {
        type(KeyCode.F6);
        for (int i = 0; i < position; i++) {
            type(KeyCode.TAB);
        }
        type(KeyCode.ENTER);
    }

    @Test
    void afterACrashWhatWasKeptIsOpenedAgain() throws Exception {
        crashWith(years(4), null);
        interact(() -> built.projects().offerRecovered());
        until(() -> title().contains("ended before"));
        assertThat(lines()).contains("From the file to what was kept:");
        answer(0);
        until(() -> built.workspace().project() != null);
        assertThat(built.workspace().project()).isEqualTo(years(4));
        assertThat(built.workspace().worthSaving()).isTrue();
    }

    private void crashWith(Project unsaved, Lock lock) throws Exception {
        Path elsewhere = folder.resolve("killed");
        Path journal = Files.createDirectories(folder.resolve("safe").resolve("journal"));
        Journal killed = Journal.in(elsewhere);
        killed.write(
                new About("p", file.toString(), ""),
                new DocumentCodec().archive(Document.of(unsaved)),
                lock);
        try (Stream<Path> files = Files.list(elsewhere)) {
            for (Path each : files.filter(f -> f.toString().endsWith(".journal")).toList()) {
                Files.copy(each, journal.resolve(each.getFileName()));
            }
        }
    }

    @Test
    void theSecondToOpenAFileReadsItAndIsToldWhoWasFirst() throws Exception {
        OwnerFile.of(file).take(new Owner("jo", "Jo", "PC-12", 1, "2026-11-22T09:14", 0));
        open();
        until(() -> title().equals("Open to read only"));
        assertThat(lines()).contains("Jo on PC-12, since 2026-11-22 at 09:14");
        assertThat(text("#project-name")).contains("(read only)");
        answer(1);
        until(() -> lookup("#question-title").tryQuery().isEmpty());
        changeAndSave(5);
        until(() -> title().equals("Open to read only"));
        answer(0);
        until(() -> built.workspace().readOnlyProperty().get().isEmpty());
        assertThat(ProjectFile.open(file)).isEqualTo(years(1));
        assertThat(ProjectFile.open(built.workspace().fileProperty().get())).isEqualTo(years(5));
    }

    @Test
    void aFileChangedOnDiskIsReplacedOnlyWhenThatIsChosen() throws Exception {
        open();
        ProjectFile.save(years(9), file);
        changeAndSave(5);
        until(() -> title().startsWith("Somebody else changed"));
        assertThat(lines()).contains("Choices about the run changed.");
        assertThat(ProjectFile.open(file)).isEqualTo(years(9));
        answer(1);
        until(() -> !built.workspace().unsavedProperty().get());
        assertThat(ProjectFile.open(file)).isEqualTo(years(5));
    }

    @Test
    void aWrongPasswordIsSaidAndTheRightOneOpens() throws Exception {
        OpenFile locked = OpenFile.read(file, null);
        locked.lock("right".toCharArray());
        locked.save(Document.of(years(2)), Others.ASK, folder);
        interact(() -> built.projects().open(file));
        until(() -> title().startsWith("Password of"));
        write("wrong").type(KeyCode.ENTER);
        until(() -> lines().contains("not the right one"));
        write("right").type(KeyCode.ENTER);
        until(() -> built.workspace().project() != null);
        assertThat(built.workspace().project()).isEqualTo(years(2));
    }

    @Test
    void anEarlierVersionIsLookedAtAndBroughtBack() throws Exception {
        open();
        changeAndSave(5);
        until(() -> !built.workspace().unsavedProperty().get());
        changeAndSave(6);
        until(() -> built.workspace().originProperty().get().hash() != null);
        until(() -> !built.workspace().unsavedProperty().get());
        interact(() -> built.projects().offerEarlierVersions());
        until(() -> lookup("#question-items").tryQuery().isPresent());
        ListView<?> versions = lookup("#question-items").query();
        assertThat(versions.getItems()).hasSize(3);
        type(KeyCode.DOWN);
        assertThat(text("#question-item-lines")).contains("Choices about the run changed.");
        answer(0);
        until(() -> built.workspace().project().equals(years(1)));
        assertThat(built.workspace().undoableProperty().get().getFirst()).startsWith("Go back to");
    }

    @Test
    void howALockedProjectDiffersIsShownOnceItsPasswordIsTyped() throws Exception {
        OpenFile locked = OpenFile.read(file, null);
        locked.lock("right".toCharArray());
        locked.save(Document.of(years(2)), Others.ASK, folder);
        crashWith(years(4), locked.lock().orElseThrow());
        interact(() -> built.projects().offerRecovered());
        until(() -> title().contains("ended before"));
        assertThat(lines()).contains("locked with a password").doesNotContain("changed");
        clickOn("#question-secret-0").write("right").type(KeyCode.ENTER);
        until(() -> lines().contains("Choices about the run changed."));
        assertThat(built.workspace().project()).isNull();
        clickOn("#choice-recover");
        until(() -> built.workspace().project() != null);
        assertThat(built.workspace().project()).isEqualTo(years(4));
    }

    @Test
    void aReportOfAProblemIsReadWholeBeforeItIsSavedAndTellsOfNobody() throws Exception {
        open();
        System.setProperty("highneeds.own", folder.toString());
        try {
            LoggerContext logs = RealLog.to(folder.resolve("highneeds.log"));
            logs.getLogger("highneeds.app")
                    .error(
                            "A row could not be read",
                            new IllegalStateException("Lovelace, born 2012"));
            logs.stop();
            Path saved = folder.resolve("report.txt");
            interact(() -> built.projects().offerFaultReport(() -> Optional.of(saved)));
            until(() -> title().equals("Report a problem"));
            TextArea shown = lookup("#question-text").query();
            assertThat(shown.isEditable()).isFalse();
            assertThat(saved).as("nothing is written before it was read").doesNotExist();
            String report = shown.getText();
            assertThat(report)
                    .contains("High Needs " + Version.NUMBER)
                    .contains("A row could not be read", "IllegalStateException")
                    .contains("rows: plans " + years(1).evidence().plans().size());
            assertThat(report)
                    .doesNotContain("Lovelace", "Smallshire", SmallCouncil.SCENARIO, "cohort.csv")
                    .doesNotContain(System.getProperty("user.home"), folder.toString());
            clickOn("#choice-save-report");
            until(() -> Files.exists(saved) && Files.size(saved) > 0);
            assertThat(Files.readString(saved)).isEqualTo(report);
        } finally {
            System.clearProperty("highneeds.own");
        }
    }

    @Test
    void whoForgetsTheRowsIsToldWhatElseGoesAndWhatWent() throws Exception {
        open();
        crashWith(years(4), null);
        interact(() -> built.projects().askToForgetRows());
        until(() -> title().startsWith("Forget the source rows"));
        assertThat(lines()).contains("What was kept of “p” until");
        clickOn("#choice-forget");
        until(() -> title().equals("The source rows are forgotten."));
        assertThat(lines()).contains("Removed: What was kept of “p” until");
        assertThat(ProjectFile.open(file).evidence().plans()).isEmpty();
    }

    private String title() {
        return text("#question-title");
    }

    private String lines() {
        return text("#question-lines");
    }

    private String text(String id) {
        return lookup(id).tryQuery().map(node -> ((Label) node).getText()).orElse("");
    }
}
