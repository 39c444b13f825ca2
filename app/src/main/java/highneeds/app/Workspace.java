package highneeds.app;

import highneeds.project.Document;
import highneeds.project.OpenFile;
import highneeds.project.Project;
import highneeds.scenario.Scenario;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is open: the project, the scenario looked at, and the changes that can be undone. The only
 * state of the window beside the forecasts that follow from it.
 */
public final class Workspace {

    private final ProjectSteps steps = new ProjectSteps();
    private final ReadOnlyObjectWrapper<Project> project =
            new ReadOnlyObjectWrapper<>(this, "project");
    private final ReadOnlyObjectWrapper<List<String>> undoable =
            new ReadOnlyObjectWrapper<>(this, "undoable", List.of());
    private final ReadOnlyObjectWrapper<List<String>> redoable =
            new ReadOnlyObjectWrapper<>(this, "redoable", List.of());
    private final ReadOnlyBooleanWrapper previewing =
            new ReadOnlyBooleanWrapper(this, "previewing");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
    private final ObjectProperty<Path> file = new SimpleObjectProperty<>(this, "file");
    private final StringProperty scenario =
            new SimpleStringProperty(this, "scenario", Scenario.BASELINE_NAME);
    private final ReadOnlyObjectWrapper<OpenFile> origin =
            new ReadOnlyObjectWrapper<>(this, "origin", OpenFile.toBeWritten(null));
    private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper(this, "readOnly", "");
    private Project saved;
    private boolean worthSavingAsIs;

    /** The open project; null if there is none. */
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return project.getReadOnlyProperty();
    }

    public Project project() {
        return project.get();
    }

    /** Opens a project in place of the one before. */
    public void open(Project opened, Path from) {
        open(Document.of(opened), OpenFile.toBeWritten(from));
    }

    /** Opens a project with the changes that can be undone, in place of the one before. */
    public void open(Document opened, OpenFile from) {
        steps.start(opened);
        worthSavingAsIs = false;
        saved = from.file() == null ? null : opened.project();
        origin.set(from);
        readOnly.set("");
        file.set(from.file());
        scenario.set(Scenario.BASELINE_NAME);
        show(opened.project());
    }

    /** The project as it is with the changes that can be undone and done again. */
    public Document document() {
        return steps.document();
    }

    /** Makes a change that can be undone. A change that changes nothing is not remembered. */
    public void change(String what, UnaryOperator<Project> how) {
        Project changed = how.apply(project.get());
        if (!changed.equals(steps.now())) {
            steps.change(what, changed);
        }
        previewing.set(false);
        show(steps.now());
    }

    /** Shows what a change would do while it is being made; {@link #change} ends it. */
    public void preview(UnaryOperator<Project> how) {
        previewing.set(true);
        project.set(how.apply(project.get()));
    }

    /** Goes one change back; what is only being tried is dropped. */
    public void undo() {
        previewing.set(false);
        if (project.get() != null) {
            show(steps.undoable().isEmpty() ? steps.now() : steps.undo());
        }
    }

    /** Goes one change forth again; what is only being tried is dropped. */
    public void redo() {
        previewing.set(false);
        if (project.get() != null) {
            show(steps.redoable().isEmpty() ? steps.now() : steps.redo());
        }
    }

    /** The project was saved to a file as it was then. */
    public void savedTo(OpenFile to, Project what) {
        origin.set(to);
        savedTo(to.file(), what);
    }

    /** Takes a project in place of the one open, with no way back to it: what was there is gone. */
    public void forgetPast(Project now) {
        steps.start(now);
        worthSavingAsIs = true;
        unsaved();
        show(now);
    }

    /** The file is not what is open, whatever it was. */
    public void unsaved() {
        saved = null;
        unsaved.set(project.get() != null);
    }

    /** The project was saved to a file as it is now. */
    public void savedTo(Path to, Project what) {
        file.set(to);
        saved = what;
        unsaved.set(!what.equals(project.get()));
        name.set(nameOf(project.get()));
    }

    private void show(Project shown) {
        boolean known =
                scenario.get().equals(Scenario.BASELINE_NAME)
                        || shown.scenarios().scenarios().stream()
                                .anyMatch(each -> each.name().equals(scenario.get()));
        if (!known) {
            scenario.set(Scenario.BASELINE_NAME);
        }
        project.set(shown);
        undoable.set(steps.undoable());
        redoable.set(steps.redoable());
        unsaved.set(shown != saved);
        name.set(nameOf(shown));
    }

    private String nameOf(Project shown) {
        if (file.get() != null) {
            return file.get().getFileName().toString().replaceFirst("\\.highneeds$", "");
        }
        String council = shown.evidence().council();
        return council.isBlank() ? "New project" : council;
    }

    /** Names of the changes that can be undone, the latest first. */
    public ReadOnlyObjectProperty<List<String>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Names of the changes that can be done again, the next first. */
    public ReadOnlyObjectProperty<List<String>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** True while a change is being tried, for example while a slider moves. */
    public ReadOnlyBooleanProperty previewingProperty() {
        return previewing.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** True if closing would lose something a person did. */
    public boolean worthSaving() {
        boolean touched = file.get() != null || worthSavingAsIs || !steps.undoable().isEmpty();
        return project.get() != null && unsaved.get() && touched;
    }

    /** Opens what a person has just imported: it is worth saving as it is. */
    public void openImported(Project opened) {
        open(opened, null);
        worthSavingAsIs = true;
    }

    /** What the project was read from or saved to. */
    public ReadOnlyObjectProperty<OpenFile> originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** Why the project may not be saved to its file; empty if it may. */
    public ReadOnlyStringProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /** Says why the project may not be saved to its file; empty if it may. */
    public void readOnly(String why) {
        readOnly.set(why);
    }

    /** The file the project was opened from or saved to; null if there is none. */
    public ObjectProperty<Path> fileProperty() {
        return file;
    }

    /** Name of the scenario looked at. */
    public StringProperty scenarioProperty() {
        return scenario;
    }
}
