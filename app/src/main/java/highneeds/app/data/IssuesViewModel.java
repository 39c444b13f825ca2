package highneeds.app.data;

import highneeds.app.Background;
import highneeds.app.Projects;
import highneeds.app.Workspace;
import highneeds.app.issues.IssueGroup;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.importer.entry.TablePreview;
import highneeds.project.Project;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is wrong with the files read: sifted, grouped, saved, and seen in the file. */
public final class IssuesViewModel {

    private static final int AROUND = 1;
    private static final String SELECT = "Select an issue above to see its row in the file";

    private final Workspace workspace;
    private final Projects projects;
    private final Background background;
    private final ObservableList<IssueGroup> groups = FXCollections.observableArrayList();
    private final ObservableList<Issue> issues = FXCollections.observableArrayList();
    private final ObservableList<String> files = FXCollections.observableArrayList("");
    private final ObservableList<TablePreview.Row> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final StringProperty file = new SimpleStringProperty(this, "file", "");
    private final ObjectProperty<Optional<Issue.Severity>> severity =
            new SimpleObjectProperty<>(this, "severity", Optional.empty());
    private final ObjectProperty<IssueGroup> group = new SimpleObjectProperty<>(this, "group");
    private final ReadOnlyStringWrapper noRows = new ReadOnlyStringWrapper(this, "noRows", SELECT);
    private Background.Job looking;

    public IssuesViewModel(Workspace workspace, Projects projects, Background background) {
        this.workspace = workspace;
        this.projects = projects;
        this.background = background;
        group.subscribe(shown -> issues.setAll(shown == null ? List.of() : shown.issues()));
        workspace.projectProperty().subscribe(this::show);
        filter.subscribe(_ -> show(workspace.project()));
        file.subscribe(_ -> show(workspace.project()));
        severity.subscribe(_ -> show(workspace.project()));
    }

    private void show(Project project) {
        List<Issue> all = project == null ? List.of() : project.issues();
        showFiles(all);
        IssueFilter wanted = new IssueFilter(filter.get(), file.get(), severity.get().orElse(null));
        List<IssueGroup> found = IssueGroup.of(all.stream().filter(wanted::shows).toList());
        if (!groups.equals(found)) {
            groups.setAll(found);
            group.set(found.isEmpty() ? null : found.getFirst());
        }
    }

    private void showFiles(List<Issue> all) {
        List<String> names = all.stream().map(Issue::file).distinct().sorted().toList();
        if (!names.equals(files.subList(1, files.size()))) {
            files.remove(1, files.size());
            files.addAll(names);
            if (!files.contains(file.get())) {
                file.set("");
            }
        }
    }

    /** Reads the row of an issue with those around it, if its file still lies where it did. */
    public void look(Issue issue) {
        if (looking != null) {
            looking.cancel();
        }
        rows.clear();
        noRows.set(SELECT);
        Optional<TableReading> reading = issue == null ? Optional.empty() : reading(issue);
        Path folder = projects.imports().folderProperty().get();
        if (reading.isEmpty()) {
            return;
        }
        if (issue.row().isEmpty() || folder == null) {
            noRows.set(issue.row().isEmpty() ? "It is about the whole table" : notThere(issue));
            return;
        }
        int row = issue.row().getAsInt();
        List<Integer> numbers = IntStream.rangeClosed(row - AROUND, row + AROUND).boxed().toList();
        looking =
                background.runQuietly(
                        "Reading row " + row,
                        _ -> TablePreview.ofRows(reading.get(), folder, numbers),
                        found -> {
                            rows.setAll(found.map(TablePreview::rows).orElse(List.of()));
                            noRows.set(rows.isEmpty() ? notThere(issue) : SELECT);
                        },
                        projects.problemProperty()::set);
    }

    private static String notThere(Issue issue) {
        return issue.file() + " is not where it was read, or has changed since";
    }

    private Optional<TableReading> reading(Issue issue) {
        return workspace.project().readings().stream()
                .filter(reading -> reading.file().equals(issue.file()))
                .filter(reading -> reading.sheet().equals(issue.sheet()))
                .findFirst();
    }

    /** Writes all issues, as a workbook or as text by the ending of the file. */
    public void save(Path to) {
        projects.saveIssues(to);
    }

    /** Groups of issues that are looked for. */
    public ObservableList<IssueGroup> groups() {
        return groups;
    }

    /** Issues of the chosen group. */
    public ObservableList<Issue> issues() {
        return issues;
    }

    public ObjectProperty<IssueGroup> groupProperty() {
        return group;
    }

    /** Text that issues must hold to be shown. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** File that issues must be of to be shown; empty for any. */
    public StringProperty fileProperty() {
        return file;
    }

    /** Files that have issues, after an empty name for all of them. */
    public ObservableList<String> files() {
        return files;
    }

    /** How grave issues must be to be shown; empty for any. */
    public ObjectProperty<Optional<Issue.Severity>> severityProperty() {
        return severity;
    }

    /** The row of the chosen issue with those around it. */
    public ObservableList<TablePreview.Row> rows() {
        return rows;
    }

    /** Why there are no rows to see. */
    public ReadOnlyStringProperty noRowsProperty() {
        return noRows.getReadOnlyProperty();
    }

    public String councilName() {
        return workspace.nameProperty().get();
    }
}
