package highneeds.app;

import highneeds.project.Project;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Opening, saving and importing: what the welcome page, the top bar and dropped files share. */
public final class Projects {

    private final Workspace workspace;
    private final Desk desk;
    private final Background background;
    private final Preferences preferences;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>(this, "problem");
    private final ObjectProperty<Place> place =
            new SimpleObjectProperty<>(this, "place", Place.WELCOME);
    private final ImportMemory imports;
    private BooleanSupplier beforeLeaving = () -> true;
    private Reader reader;

    public Projects(
            Workspace workspace, Desk desk, Background background, Preferences preferences) {
        this.workspace = workspace;
        this.desk = desk;
        this.background = background;
        this.preferences = preferences;
        this.imports = new ImportMemory(preferences);
        recent.setAll(preferences.recent());
    }

    /** Opens the sample council. */
    public void openSample() {
        load("Opening the sample council", desk::sample, null, Place.RESULTS);
    }

    /** Starts a project from a council's published data. */
    public void openCouncil(String council) {
        load(
                "Opening the published data of " + council,
                progress -> desk.council(council, progress),
                null,
                Place.RESULTS);
    }

    public void open(Path file) {
        load("Opening " + file.getFileName(), _ -> desk.open(file), file, Place.RESULTS);
    }

    /** Takes files however they came: a project is opened, spreadsheets go to the reader. */
    public void take(List<Path> files) {
        List<Path> projects = files.stream().filter(Projects::isProject).toList();
        if (!projects.isEmpty()) {
            open(projects.getFirst());
        } else if (!files.isEmpty()) {
            reader.take(files);
        }
    }

    private static boolean isProject(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(Desk.PROJECT_ENDING);
    }

    /** Reads what is new in the folder of the last import. */
    public void repeatImport() {
        if (imports.folderProperty().get() != null) {
            reader.repeat(imports.folderProperty().get());
        }
    }

    /** Who reads the spreadsheets that come in. */
    public void setReader(Reader taker) {
        reader = taker;
    }

    /** What is remembered of earlier imports. */
    public ImportMemory imports() {
        return imports;
    }

    /** Asked before a project takes the place of one that is worth saving; true to go on. */
    public void setBeforeLeaving(BooleanSupplier question) {
        beforeLeaving = question;
    }

    private void load(String doing, Background.Work<Project> work, Path file, Place then) {
        problem.set(null);
        if (!beforeLeaving.getAsBoolean()) {
            return;
        }
        background.run(
                doing,
                work,
                project -> {
                    workspace.open(project, file);
                    if (file != null) {
                        remember(file);
                    }
                    place.set(project.evidence().hasHistory() ? then : Place.DATA);
                },
                problem::set);
    }

    private void remember(Path file) {
        preferences.opened(file);
        recent.setAll(preferences.recent());
    }

    /** Saves to the project's file; does nothing if it has none yet. */
    public void save() {
        if (workspace.fileProperty().get() != null) {
            saveAs(workspace.fileProperty().get());
        }
    }

    public void saveAs(Path chosen) {
        Path file =
                isProject(chosen)
                        ? chosen
                        : chosen.resolveSibling(chosen.getFileName() + Desk.PROJECT_ENDING);
        Project saved = workspace.project();
        background.run(
                "Saving " + file.getFileName(),
                _ -> {
                    desk.save(saved, file);
                    return file;
                },
                to -> {
                    workspace.savedTo(to, saved);
                    remember(to);
                },
                problem::set);
    }

    /** Writes the list of issues as a table. */
    public void saveIssues(Path csv) {
        Project project = workspace.project();
        background.run(
                "Saving the list of issues",
                _ -> {
                    desk.saveIssues(project, csv);
                    return csv;
                },
                _ -> {},
                problem::set);
    }

    /** Projects opened lately, the latest first. */
    public ObservableList<Path> recent() {
        return recent;
    }

    /** What went wrong last; null if nothing did or it was put away. */
    public ObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /** True while a page is the one shown. */
    public ObservableValue<Boolean> inView(Place page) {
        return place.map(shown -> shown == page);
    }

    /** The page shown. */
    public ObjectProperty<Place> placeProperty() {
        return place;
    }
}
