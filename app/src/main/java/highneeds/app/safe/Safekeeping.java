package highneeds.app.safe;

import highneeds.app.Workspace;
import highneeds.app.safe.Ownership.Sight;
import highneeds.project.Document;
import highneeds.project.OpenFile;
import highneeds.project.Project;
import highneeds.project.journal.About;
import highneeds.project.journal.Journal;
import highneeds.project.journal.Recovered;
import highneeds.project.owner.Owner;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * What goes on by itself while a person works: a journal on the local disk, and the beat that tells
 * others who has the file open. {@link #tick} is called every {@value #TICK_SECONDS} seconds.
 */
public final class Safekeeping {

    /** Pause between two looks; at most this much work is only in memory. */
    public static final int TICK_SECONDS = 5;

    private static final int TICKS_A_BEAT = 2;

    private final Workspace workspace;
    private final Path folder;
    private final Executor disk;
    private final Executor screen;
    private final Ownership ownership = new Ownership();
    private final List<Recovered> inHand = new ArrayList<>();
    private Consumer<Sight> sights = _ -> {};
    private Runnable notKept = () -> {};
    private Journal journal;
    private Project kept;
    private int ticks;
    private boolean failing;

    /**
     * @param folder folder of the person's own on the local disk
     * @param disk runs one thing after the other, away from the screen
     * @param screen runs what touches the window
     */
    public Safekeeping(Workspace workspace, Path folder, Executor disk, Executor screen) {
        this.workspace = workspace;
        this.folder = folder;
        this.disk = disk;
        this.screen = screen;
        workspace
                .originProperty()
                .subscribe(
                        (before, now) -> {
                            if (now.file() == null || !now.file().equals(before.file())) {
                                disk.execute(() -> ownership.stayOnlyAt(now.file()));
                            }
                        });
    }

    /**
     * @param sight told when others come or go
     * @param notKept told when the journal cannot be written
     */
    void tell(Consumer<Sight> sight, Runnable notKept) {
        this.sights = sight;
        this.notKept = notKept;
    }

    /** Keeps what is new, and shows others that somebody is here. On the screen's thread. */
    public void tick() {
        keep();
        if (++ticks % TICKS_A_BEAT == 0) {
            disk.execute(
                    () -> {
                        Sight sight = ownership.look(System.nanoTime());
                        if (sight != Sight.NOTHING) {
                            screen.execute(() -> sights.accept(sight));
                        }
                    });
        }
    }

    private void keep() {
        Project now = workspace.project();
        if (!workspace.worthSaving() || workspace.previewingProperty().get() || now == kept) {
            return;
        }
        kept = now;
        Document document = workspace.document();
        OpenFile origin = workspace.originProperty().get();
        About about =
                new About(
                        workspace.nameProperty().get(),
                        origin.file() == null ? "" : origin.file().toString(),
                        origin.hash() == null ? "" : origin.hash());
        disk.execute(() -> write(about, document, origin));
    }

    /** On failure the same is tried again at the next look, and the person is told once. */
    private void write(About about, Document document, OpenFile origin) {
        try {
            if (journal == null) {
                journal = Journal.in(journals());
            }
            journal.write(about, origin.archive(document), origin.lock().orElse(null));
            discardInHand();
            screen.execute(() -> failing = false);
        } catch (IOException e) {
            LoggerFactory.getLogger(getClass()).warn("The journal cannot be written", e);
            screen.execute(this::failed);
        }
    }

    private void failed() {
        kept = null;
        if (!failing) {
            failing = true;
            notKept.run();
        }
    }

    /** What was recovered and opened is in this window's own journal or file by now. */
    private void discardInHand() throws IOException {
        for (Recovered each : inHand) {
            each.discard();
        }
        inHand.clear();
    }

    /** All is saved: the journal has nothing to recover. */
    void saved() {
        kept = workspace.project();
        disk.execute(
                () -> {
                    try {
                        if (journal != null) {
                            journal.clear();
                        }
                        discardInHand();
                    } catch (IOException e) {
                        LoggerFactory.getLogger(getClass()).warn("The journal stays", e);
                    }
                });
    }

    /**
     * Something was forgotten that is not to be kept anywhere: the journal begins again with what
     * is open now, and what it held before goes.
     */
    void forgot() {
        if (!workspace.worthSaving()) {
            saved();
            return;
        }
        disk.execute(
                () -> {
                    try {
                        if (journal != null) {
                            journal.beginAgain();
                        }
                    } catch (IOException e) {
                        LoggerFactory.getLogger(getClass()).warn("The journal stays", e);
                    }
                });
        kept = null;
        keep();
    }

    /** What windows that ended badly left behind. Reads the disk. */
    List<Recovered> leftBehind() throws IOException {
        return Recovered.in(journals());
    }

    /** What was recovered is open: its journal goes as soon as this window has its own. */
    void inHand(Recovered recovered) {
        disk.execute(() -> inHand.add(recovered));
    }

    private Path journals() {
        return folder.resolve("journal");
    }

    /** Folder for copies of work that could not be saved. */
    Path safePlace() {
        return folder.resolve("unsaved");
    }

    /** Enters a file. Touches the disk. */
    Optional<Owner> enter(Path file) {
        return ownership.enter(file);
    }

    Ownership ownership() {
        return ownership;
    }

    /** The window closes in good order: nothing is left behind. */
    public void close() {
        disk.execute(
                () -> {
                    ownership.leave();
                    try {
                        if (journal != null) {
                            journal.close();
                        }
                    } catch (IOException e) {
                        LoggerFactory.getLogger(getClass()).warn("The journal stays", e);
                    }
                });
    }
}
