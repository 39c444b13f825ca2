package highneeds.app.intake;

import highneeds.app.Background;
import highneeds.app.FileDesk;
import highneeds.app.Format;
import highneeds.app.ImportMemory;
import highneeds.app.Place;
import highneeds.app.Projects;
import highneeds.app.Reader;
import highneeds.app.Workspace;
import highneeds.domain.Catalogue;
import highneeds.importer.entry.Trial;
import highneeds.importer.table.FoundTable;
import highneeds.project.Project;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An import under way: from files that were dropped to one step that can be undone. Until it is
 * accepted nothing outside changes, so it may be left at any time.
 */
public final class IntakeViewModel implements Reader {

    private final Workspace workspace;
    private final Projects projects;
    private final FileDesk desk;
    private final Background background;
    private final ImportMemory memory;
    private final Sheets sheets = new Sheets();
    private final CodesViewModel codes = new CodesViewModel();
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(this, "underWay");
    private final ReadOnlyObjectWrapper<Step> step =
            new ReadOnlyObjectWrapper<>(this, "step", Step.FOUND);
    private final ReadOnlyObjectWrapper<Trial> trial = new ReadOnlyObjectWrapper<>(this, "trial");
    private final StringProperty council = new SimpleStringProperty(this, "council", "");
    private final BooleanProperty straightAway = new SimpleBooleanProperty(this, "straightAway");
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private Background.Job job;
    private Project triedOnto;
    private final List<Path> arriving = new ArrayList<>();
    private int version;
    private int triedVersion;

    public IntakeViewModel(
            Workspace workspace, Projects projects, FileDesk desk, Background background) {
        this.workspace = workspace;
        this.projects = projects;
        this.desk = desk;
        this.background = background;
        this.memory = projects.imports();
        straightAway.set(memory.straightAway());
        straightAway.subscribe(wanted -> memory.straightAway(wanted));
        council.subscribe(() -> version++);
        projects.setReader(this);
    }

    @Override
    public void take(List<Path> files) {
        look(files, false);
    }

    @Override
    public void repeat(Path from) {
        projects.problemProperty().set(null);
        background.run(
                "Looking into " + from.getFileName(),
                _ -> Spreadsheets.in(from),
                files -> look(files, true),
                projects.problemProperty()::set);
    }

    private void look(List<Path> files, boolean onlyNew) {
        projects.problemProperty().set(null);
        gather(files);
        Project into = workspace.project();
        List<Path> fresh = List.copyOf(arriving);
        int of = version;
        Sheets seen = sheets.copy();
        job =
                background.run(
                        "Looking at " + Format.counted(fresh.size(), "file", "files"),
                        progress -> {
                            seen.add(
                                    desk.look(
                                            into,
                                            Spreadsheets.toRead(fresh),
                                            memory.mappings(),
                                            progress.between(0, 0.2)),
                                    fresh);
                            if (onlyNew && into != null) {
                                seen.leaveWhatWasRead(into.readings());
                            }
                            return desk.attempt(
                                    into, council.get(), seen.survey(), progress.between(0.2, 1));
                        },
                        made -> {
                            sheets.replaceWith(seen);
                            folder.set(files.getFirst().toAbsolutePath().getParent());
                            arriving.clear();
                            tried(made, into, of);
                            begin();
                        },
                        projects.problemProperty()::set);
    }

    /** Files that come while others are looked at are looked at together with them. */
    private void gather(List<Path> files) {
        boolean looking = !arriving.isEmpty() && job != null && !job.cancelled();
        if (looking) {
            job.cancel();
        } else {
            arriving.clear();
        }
        if (!underWay.get() && !looking) {
            clear();
        }
        files.stream()
                .filter(file -> !sheets.has(file) && !arriving.contains(file))
                .forEach(arriving::add);
    }

    private void begin() {
        Openings open = openings();
        if (open.none() && straightAway.get() && sheets.everyHeadingKnown(memory.mappings())) {
            accept();
            return;
        }
        step.set(open.none() && !sheets.survey().tables().isEmpty() ? Step.REVIEW : Step.FOUND);
        underWay.set(true);
        projects.placeProperty().set(Place.DATA);
    }

    private void tried(Trial made, Project into, int of) {
        triedVersion = of;
        triedOnto = into;
        codes.show(made);
        trial.set(made);
    }

    private boolean fresh() {
        Project now = workspace.project();
        boolean same = now == null ? triedOnto == null : onto(now);
        return trial.get() != null && triedVersion == version && same;
    }

    private boolean onto(Project now) {
        return triedOnto != null && triedOnto.evidence() == now.evidence();
    }

    /** Reads the files on trial if something has changed since the last time, then goes on. */
    private void whenTried(Runnable then) {
        if (fresh()) {
            then.run();
            return;
        }
        Project into = workspace.project();
        sheets.map(codes::explain);
        var survey = sheets.survey();
        int of = version;
        String named = council.get();
        job =
                background.run(
                        "Reading the files",
                        progress -> desk.attempt(into, named, survey, progress),
                        made -> {
                            tried(made, into, of);
                            then.run();
                        },
                        projects.problemProperty()::set);
    }

    /** Goes to a step. */
    public void go(Step to) {
        if (to.needsTrial()) {
            whenTried(() -> step.set(to));
        } else {
            step.set(to);
        }
    }

    public void next() {
        go(Step.values()[Math.min(step.get().ordinal() + 1, Step.values().length - 1)]);
    }

    public void back() {
        go(Step.values()[Math.max(step.get().ordinal() - 1, 0)]);
    }

    /** Ends the import; everything is as it was. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
        clear();
    }

    private void clear() {
        underWay.set(false);
        sheets.clear();
        codes.clear();
        trial.set(null);
        triedOnto = null;
        council.set("");
        arriving.clear();
        step.set(Step.FOUND);
    }

    /** Makes the import: one step that can be undone. */
    public void accept() {
        if (!fresh()) {
            go(Step.REVIEW);
            return;
        }
        Trial made = trial.get();
        if (made.result().readings().isEmpty()) {
            return;
        }
        Project project = desk.accept(workspace.project(), made);
        if (workspace.project() == null) {
            workspace.openImported(project);
        } else {
            workspace.change("import of " + sheets.names(), _ -> project);
        }
        memory.remember(
                sheets.survey().tables().stream()
                        .filter(table -> table.missing().isEmpty())
                        .map(FoundTable::mapping)
                        .toList());
        memory.importedFrom(folder.get());
        clear();
        projects.placeProperty().set(Place.DATA);
    }

    /** Reads a table as the person says. */
    void change(FoundSheet sheet, FoundTable table) {
        version++;
        sheets.replace(sheet, sheet.reading(table));
    }

    void leave(FoundSheet sheet) {
        version++;
        sheets.replace(sheet, sheet.left("Not wanted."));
    }

    void choose(CodeRow row, CodeRow.Meaning meaning) {
        version++;
        codes.choose(row, meaning);
        sheets.map(codes::explain);
    }

    FileDesk desk() {
        return desk;
    }

    Background background() {
        return background;
    }

    Projects projects() {
        return projects;
    }

    /** What each step still waits for. */
    Openings openings() {
        return Openings.of(sheets, codes, trial.get());
    }

    Catalogue catalogue() {
        return workspace.project() == null
                ? Catalogue.standard()
                : workspace.project().evidence().catalogue();
    }

    /** The project files are added to; null for a new one. */
    Project into() {
        return workspace.project();
    }

    /** True if the import starts a project, so that its council may be named. */
    public boolean startsProject() {
        return workspace.project() == null;
    }

    /** The sheets of all files. */
    public Sheets sheets() {
        return sheets;
    }

    public CodesViewModel codes() {
        return codes;
    }

    /** True from the first look at files until the import is made or left. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** The last reading on trial; null before the first. */
    public ReadOnlyObjectProperty<Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /** Name of the council of a new project; empty if the files tell. */
    public StringProperty councilProperty() {
        return council;
    }

    /** True if files that need no decision are imported without review. */
    public BooleanProperty straightAwayProperty() {
        return straightAway;
    }

    /** Folder of the files. */
    public ObjectProperty<Path> folderProperty() {
        return folder;
    }
}
