package highneeds.app.intake;

import highneeds.app.Format;
import highneeds.app.issues.IssueGroup;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;
import highneeds.importer.entry.Trial;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;

/** What the files have wrong, grouped by what mends it, and what the import would change. */
public final class ReviewViewModel {

    private final ObservableList<IssueGroup> groups = FXCollections.observableArrayList();
    private final ObjectProperty<IssueGroup> group = new SimpleObjectProperty<>(this, "group");
    private final ObservableList<ReviewLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper checks = new ReadOnlyStringWrapper(this, "checks", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(this, "possible");

    ReviewViewModel(IntakeViewModel intake) {
        intake.trialProperty().subscribe(this::show);
    }

    private void show(Trial trial) {
        if (trial == null) {
            groups.clear();
            lines.clear();
            possible.set(false);
            return;
        }
        List<Issue> issues = trial.result().issues();
        groups.setAll(IssueGroup.of(issues));
        group.set(groups.isEmpty() ? null : groups.getFirst());
        lines.setAll(ReviewLine.of(trial.preview()));
        possible.set(!trial.result().readings().isEmpty());
        checks.set(words(issues));
        summary.set(words(trial));
    }

    private static String words(List<Issue> issues) {
        long unused = rows(issues, Issue.Severity.LEFT_OUT);
        long unusable = issues.stream().filter(i -> i.severity() == Issue.Severity.ERROR).count();
        if (issues.isEmpty()) {
            return "Nothing was found wrong.";
        }
        String tables =
                unusable == 0
                        ? ""
                        : Format.counted(
                                        unusable,
                                        "file or table cannot be used as it is",
                                        "files or tables cannot be used as they are")
                                + ". ";
        return tables
                + (unused == 0
                        ? "No row of the others is left out."
                        : Format.counted(unused, "row", "rows")
                                + " will be left out unless mended here or in the files.");
    }

    private static long rows(List<Issue> issues, Issue.Severity severity) {
        return issues.stream()
                .filter(issue -> issue.severity() == severity)
                .mapToLong(issue -> Math.max(1, issue.rows()))
                .sum();
    }

    private String words(Trial trial) {
        List<TableReading> readings = trial.result().readings();
        if (readings.isEmpty()) {
            return "There is nothing to import yet: no table can be used.";
        }
        if (!lines.isEmpty() && lines.stream().allMatch(ReviewLine::same)) {
            return "Nothing is new: the project already holds all of this.";
        }
        int used = readings.stream().mapToInt(TableReading::used).sum();
        int leftOut = readings.stream().mapToInt(TableReading::leftOut).sum();
        return "Importing uses "
                + Format.counted(used, "row", "rows")
                + " and leaves out "
                + Format.count(leftOut)
                + ". It is one step, which Undo takes back.";
    }

    /** Issues by what mends them. */
    public ObservableList<IssueGroup> groups() {
        return groups;
    }

    public ObjectProperty<IssueGroup> groupProperty() {
        return group;
    }

    /** What would change, by table. */
    public ObservableList<ReviewLine> lines() {
        return lines;
    }

    /** All checks in one sentence. */
    public ReadOnlyStringProperty checksProperty() {
        return checks.getReadOnlyProperty();
    }

    /** The whole import in one sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** True if at least one table can be used. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }
}
