package highneeds.app.intake;

import highneeds.app.Background;
import highneeds.app.FileDesk;
import highneeds.app.Format;
import highneeds.app.Problem;
import highneeds.app.Workspace;
import highneeds.domain.Catalogue;
import highneeds.importer.entry.Survey;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.Mapping;
import highneeds.project.Project;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Looks at files and reads them on trial, away from the screen, one reading at a time. */
final class Attempts {

    private static final double LOOKED = 0.2;

    private final Workspace workspace;
    private final FileDesk desk;
    private final Background background;
    private final Consumer<Problem> problem;
    private final Sheets sheets;
    private final CodesViewModel codes;
    private final StringProperty council;
    private final Trials trials = new Trials();
    private final List<Path> arriving = new ArrayList<>();
    private Background.Job job;

    /**
     * @param sheets where what was found goes
     * @param council name of the council of a new project; empty if the files tell
     */
    Attempts(
            Workspace workspace,
            FileDesk desk,
            Background background,
            Consumer<Problem> problem,
            Sheets sheets,
            CodesViewModel codes,
            StringProperty council) {
        this.workspace = workspace;
        this.desk = desk;
        this.background = background;
        this.problem = problem;
        this.sheets = sheets;
        this.codes = codes;
        this.council = council;
        council.subscribe(trials::outdate);
    }

    /** True while files are looked at. */
    boolean looking() {
        return !arriving.isEmpty() && job != null && !job.cancelled();
    }

    /**
     * Looks at files and reads them. Files that come while others are looked at are looked at
     * together with them.
     *
     * @param onlyNew true to leave tables the project has read from the very same file
     */
    void look(List<Path> files, boolean onlyNew, List<Mapping> remembered, Runnable then) {
        gather(files);
        Project into = workspace.project();
        List<Path> fresh = List.copyOf(arriving);
        Trials.Ticket of = trials.ticket(into);
        Sheets seen = sheets.copy();
        job =
                background.run(
                        "Looking at " + Format.counted(fresh.size(), "file", "files"),
                        progress -> {
                            seen.add(
                                    desk.look(
                                            into,
                                            Spreadsheets.toRead(fresh),
                                            remembered,
                                            progress.between(0, LOOKED)),
                                    fresh);
                            if (onlyNew && into != null) {
                                seen.leaveWhatWasRead(into.readings());
                            }
                            return desk.attempt(
                                    into,
                                    council.get(),
                                    seen.survey(),
                                    progress.between(LOOKED, 1));
                        },
                        made -> {
                            sheets.replaceWith(seen);
                            arriving.clear();
                            tried(made, of);
                            then.run();
                        },
                        problem);
    }

    private void gather(List<Path> files) {
        if (looking()) {
            job.cancel();
        } else {
            arriving.clear();
        }
        files.stream()
                .filter(file -> !sheets.has(file) && !arriving.contains(file))
                .forEach(arriving::add);
    }

    private void tried(Trial made, Trials.Ticket of) {
        Project into = workspace.project();
        codes.show(made, into == null ? Catalogue.standard() : into.evidence().catalogue());
        trials.took(made, of);
    }

    /** Reads the files on trial if something has changed since the last time, then goes on. */
    void whenTried(Runnable then) {
        if (upToDate()) {
            then.run();
            return;
        }
        cancel();
        sheets.map(codes::explain);
        Project into = workspace.project();
        Survey survey = sheets.survey();
        Trials.Ticket of = trials.ticket(into);
        String named = council.get();
        job =
                background.run(
                        "Reading the files",
                        progress -> desk.attempt(into, named, survey, progress),
                        made -> {
                            tried(made, of);
                            then.run();
                        },
                        problem);
    }

    /** True if the last reading is of all that was said, and for the project that is open. */
    boolean upToDate() {
        return trials.upToDate(workspace.project());
    }

    /** Something was changed: the last reading shows what was before. */
    void outdate() {
        trials.outdate();
    }

    /** Stops reading. */
    void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    void clear() {
        sheets.clear();
        codes.clear();
        trials.clear();
        arriving.clear();
    }

    /** The last reading; null before the first. */
    ReadOnlyObjectProperty<Trial> latest() {
        return trials.latest();
    }
}
