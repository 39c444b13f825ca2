package highneeds.app.data;

import highneeds.app.Format;
import highneeds.app.Projects;
import highneeds.app.Workspace;
import highneeds.importer.TableReading;
import highneeds.project.Forgetting;
import highneeds.project.Project;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What was read from which file, and how long it is kept. */
public final class DataViewModel {

    private final Projects projects;
    private final Workspace workspace;
    private final ObservableList<TableReading> readings = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper overdue = new ReadOnlyStringWrapper(this, "overdue", "");
    private final ReadOnlyBooleanWrapper forgettable =
            new ReadOnlyBooleanWrapper(this, "forgettable");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    public DataViewModel(Workspace workspace, Projects projects) {
        this.workspace = workspace;
        this.projects = projects;
        workspace.projectProperty().subscribe(this::show);
    }

    private void show(Project project) {
        if (project == null) {
            readings.clear();
            summary.set("");
            overdue.set("");
            forgettable.set(false);
            return;
        }
        if (!readings.equals(project.readings())) {
            readings.setAll(project.readings());
        }
        summary.set(words(project));
        overdue.set(overdue(project));
        forgettable.set(Forgetting.possible(project));
    }

    private static String overdue(Project project) {
        List<String> files = project.retention().overdue(project.readings(), LocalDate.now());
        return files.isEmpty()
                ? ""
                : "The day after which the rows of "
                        + String.join(", ", files)
                        + " are to be deleted has passed. Forget the source rows; totals and"
                        + " forecasts stay.";
    }

    private static String words(Project project) {
        String forgotten =
                project.evidence().keptPrices().isEmpty()
                        ? ""
                        : " Their source rows were forgotten; totals, flows and prices are kept.";
        return found(project) + forgotten;
    }

    private static String found(Project project) {
        if (project.readings().isEmpty()) {
            return project.evidence().published().isPresent()
                    ? "From published tables; no files have been read."
                    : "No files have been read.";
        }
        int read = project.readings().stream().mapToInt(TableReading::read).sum();
        int leftOut = project.readings().stream().mapToInt(TableReading::leftOut).sum();
        return Format.counted(project.readings().size(), "table", "tables")
                + ", "
                + Format.counted(read, "row", "rows")
                + ": "
                + Format.count((double) read - leftOut)
                + " used, "
                + Format.count(leftOut)
                + " left out. "
                + Format.counted(project.issues().size(), "issue", "issues")
                + ".";
    }

    public void take(List<Path> files) {
        projects.take(files);
    }

    /** Last day for the rows of a file; null if there is none. */
    public LocalDate deleteAfter(TableReading reading) {
        Project project = workspace.project();
        return reading == null || project == null
                ? null
                : project.retention().of(reading).orElse(null);
    }

    /** Sets the last day for the rows of a file; null takes it away. */
    public void deleteAfter(TableReading reading, LocalDate day) {
        if (reading != null && !Objects.equals(day, deleteAfter(reading))) {
            workspace.change(
                    "Delete after: " + reading.file(),
                    project -> project.withRetention(project.retention().with(reading, day)));
        }
    }

    /** Asks whether the rows of persons are to be forgotten. */
    public void forgetRows() {
        projects.askToForgetRows();
    }

    /** Says which rows are kept past their day; empty if none are. */
    public ReadOnlyStringProperty overdueProperty() {
        return overdue.getReadOnlyProperty();
    }

    /** True if there are rows of persons to forget. */
    public ReadOnlyBooleanProperty forgettableProperty() {
        return forgettable.getReadOnlyProperty();
    }

    /** Changes whenever dates may have changed. */
    public ReadOnlyObjectProperty<Project> projectProperty() {
        return workspace.projectProperty();
    }

    /** Reads what is new in the folder of the last import. */
    public void repeat() {
        projects.repeatImport();
    }

    /** Folder of the last import; null if there was none. */
    public ReadOnlyObjectProperty<Path> lastFolderProperty() {
        return projects.imports().folderProperty();
    }

    public ObservableList<TableReading> readings() {
        return readings;
    }

    /** All files in one sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
