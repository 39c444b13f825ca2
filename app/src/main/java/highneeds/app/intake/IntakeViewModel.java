package highneeds.app.intake;

import highneeds.app.Background;
import highneeds.app.FileDesk;
import highneeds.app.ImportMemory;
import highneeds.app.Place;
import highneeds.app.Projects;
import highneeds.app.Reader;
import highneeds.app.Workspace;
import highneeds.app.issues.IssueGroup;
import highneeds.domain.Catalogue;
import highneeds.importer.TableReading;
import highneeds.importer.entry.Trial;
import highneeds.importer.repair.Repair;
import highneeds.importer.table.FoundTable;
import highneeds.project.Project;
import highneeds.project.Retention;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    private final StringProperty council = new SimpleStringProperty(this, "council", "");
    private final BooleanProperty straightAway = new SimpleBooleanProperty(this, "straightAway");
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final ObjectProperty<LocalDate> deleteAfter =
            new SimpleObjectProperty<>(this, "deleteAfter");
    private final Attempts attempts;

    public IntakeViewModel(
            Workspace workspace, Projects projects, FileDesk desk, Background background) {
        this.workspace = workspace;
        this.projects = projects;
        this.desk = desk;
        this.background = background;
        this.memory = projects.imports();
        this.attempts =
                new Attempts(
                        workspace,
                        desk,
                        background,
                        projects.problemProperty()::set,
                        sheets,
                        codes,
                        council);
        straightAway.set(memory.straightAway());
        straightAway.subscribe(wanted -> memory.straightAway(wanted));
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
        if (!underWay.get() && !attempts.looking()) {
            clear();
        }
        attempts.look(
                files,
                onlyNew,
                memory.mappings(),
                () -> {
                    folder.set(files.getFirst().toAbsolutePath().getParent());
                    begin();
                });
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

    /** Reads the files on trial after a change, so that its effect is seen at once. */
    void tryAgain() {
        attempts.whenTried(() -> {});
    }

    /** Goes to a step. */
    public void go(Step to) {
        if (to.needsTrial()) {
            attempts.whenTried(() -> step.set(to));
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
        attempts.cancel();
        clear();
    }

    private void clear() {
        underWay.set(false);
        attempts.clear();
        council.set("");
        deleteAfter.set(null);
        step.set(Step.FOUND);
    }

    /** Makes the import: one step that can be undone. */
    public void accept() {
        if (!attempts.upToDate()) {
            go(Step.REVIEW);
            return;
        }
        Trial made = attempts.latest().get();
        if (!ReviewViewModel.possible(made)) {
            return;
        }
        Project project = withLastDay(desk.accept(workspace.project(), made), made);
        if (workspace.project() == null) {
            workspace.openImported(project);
        } else {
            workspace.change("import of " + sheets.names(), _ -> project);
        }
        memory.remember(sheets.usable());
        memory.importedFrom(folder.get());
        clear();
        projects.placeProperty().set(Place.DATA);
    }

    private Project withLastDay(Project project, Trial made) {
        if (deleteAfter.get() == null) {
            return project;
        }
        Retention retention = project.retention();
        for (TableReading reading : made.result().readings()) {
            retention = retention.with(reading, deleteAfter.get());
        }
        return project.withRetention(retention);
    }

    /** Reads a table as the person says. */
    void change(FoundSheet sheet, FoundTable table) {
        attempts.outdate();
        sheets.replace(sheet, sheet.reading(table));
    }

    void leave(FoundSheet sheet) {
        attempts.outdate();
        sheets.replace(sheet, sheet.left("Not wanted."));
    }

    void choose(CodeRow row, CodeRow.Meaning meaning) {
        attempts.outdate();
        codes.choose(row, meaning);
        sheets.map(codes::explain);
    }

    /** Mends an issue in one way in the tables it is found in, or in none. */
    void repair(IssueGroup issues, Optional<Repair> repair) {
        attempts.outdate();
        sheets.repair(issues, repair);
        tryAgain();
    }

    SavedMappings savedMappings() {
        return new SavedMappings(this, attempts);
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
        return Openings.of(sheets, codes, attempts.latest().get());
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
        return attempts.latest();
    }

    /** Name of the council of a new project; empty if the files tell. */
    public StringProperty councilProperty() {
        return council;
    }

    /** True if files that need no decision are imported without review. */
    public BooleanProperty straightAwayProperty() {
        return straightAway;
    }

    /** Last day for the rows of the files, as the council decided; null for none. */
    public ObjectProperty<LocalDate> deleteAfterProperty() {
        return deleteAfter;
    }

    /** Folder of the files. */
    public ObjectProperty<Path> folderProperty() {
        return folder;
    }
}
