package highneeds.app.safe;

import highneeds.app.Format;
import highneeds.project.Document;
import highneeds.project.Forgetting;
import highneeds.project.OpenFile;
import highneeds.project.Project;
import highneeds.project.ProjectProblem;
import highneeds.project.UnsavedCopy;
import highneeds.project.journal.Recovered;
import highneeds.project.store.Backups;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What may hold rows of the open project outside its file: copies of saves that failed, and
 * journals of windows that ended badly. What cannot be read counts if it bears the project's name.
 */
final class Leftovers {

    /**
     * One of them.
     *
     * @param words what it is, for a person
     * @param removal takes it away for good
     */
    record Leftover(String words, Removal removal) {

        /** True if it is gone now. */
        boolean remove() {
            try {
                removal.run();
                return true;
            } catch (IOException e) {
                LoggerFactory.getLogger(Leftovers.class).warn("Something forgotten stays", e);
                return false;
            }
        }
    }

    /** Takes files away. */
    @FunctionalInterface
    interface Removal {
        void run() throws IOException;
    }

    private final Project project;
    private final OpenFile origin;

    private Leftovers(Project project, OpenFile origin) {
        this.project = project;
        this.origin = origin;
    }

    /** All of them, copies first. Reads the disk. */
    static List<Leftover> of(Project project, OpenFile origin, Safekeeping keeping)
            throws IOException {
        Leftovers search = new Leftovers(project, origin);
        List<Leftover> found = new ArrayList<>();
        for (Path copy : UnsavedCopy.in(keeping.safePlace())) {
            if (search.holdsRows(copy)) {
                found.add(new Leftover("The unsaved copy " + copy, () -> remove(copy)));
            }
        }
        for (Recovered journal : keeping.leftBehind()) {
            if (search.holdsRows(journal)) {
                found.add(new Leftover(words(journal), journal::discard));
            }
        }
        return found;
    }

    private static void remove(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        Backups.of(copy).delete();
    }

    private static String words(Recovered journal) {
        return "What was kept of “"
                + journal.about().name()
                + "” until "
                + Format.moment(journal.written())
                + ", when High Needs ended before it was saved";
    }

    private boolean holdsRows(Path copy) {
        Path file = origin.file();
        if (copy.equals(file)) {
            return false;
        }
        boolean named = file != null && UnsavedCopy.made(copy, file);
        try {
            return holdsRows(origin.version(copy), named);
        } catch (ProjectProblem e) {
            return named;
        }
    }

    private boolean holdsRows(Recovered journal) {
        Path file = origin.file();
        boolean named =
                journal.about().file().equals(file == null ? "" : file.toString())
                        && (file != null
                                || journal.about().name().equals(project.evidence().council()));
        try {
            return holdsRows(journal.documentUnder(origin.lock()), named);
        } catch (IOException e) {
            return named;
        }
    }

    private boolean holdsRows(Document document, boolean named) {
        return Forgetting.possible(document)
                && (named || Forgetting.shareRows(document.project(), project));
    }
}
