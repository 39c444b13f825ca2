package highneeds.app.intake;

import highneeds.app.Background;
import highneeds.app.Format;
import highneeds.app.issues.IssueGroup;
import highneeds.importer.Issue;
import highneeds.importer.entry.TablePreview;
import highneeds.importer.entry.Trial;
import highneeds.importer.repair.Repair;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the files have wrong, grouped by what mends it, and mending it once for all rows. */
public final class ChecksViewModel {

    private static final Set<String> OF_CODES =
            Set.of("unknown-need", "unknown-setting", "unknown-mode", "missing-setting");
    private static final Set<String> OF_COLUMNS =
            Set.of(
                    "missing-columns",
                    "date-order-unclear",
                    "date-order-of-others",
                    "council-not-among-areas");
    private static final int AROUND = 1;

    private final IntakeViewModel intake;
    private final ObservableList<IssueGroup> groups = FXCollections.observableArrayList();
    private final ObjectProperty<IssueGroup> group = new SimpleObjectProperty<>(this, "group");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyObjectWrapper<List<RepairChoice>> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final ReadOnlyObjectWrapper<RepairChoice> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", new RepairChoice(Optional.empty()));
    private final ObservableList<TablePreview.Row> context = FXCollections.observableArrayList();
    private Background.Job looking;

    ChecksViewModel(IntakeViewModel intake) {
        this.intake = intake;
        group.subscribe(this::offer);
        intake.trialProperty().subscribe(this::show);
    }

    private void show(Trial trial) {
        context.clear();
        if (trial == null) {
            groups.clear();
            group.set(null);
            return;
        }
        IssueGroup before = group.get();
        List<Issue> issues = trial.result().issues();
        groups.setAll(IssueGroup.of(issues));
        summary.set(words(trial));
        group.set(
                groups.stream()
                        .filter(each -> before != null && each.code().equals(before.code()))
                        .findFirst()
                        .or(() -> groups.stream().findFirst())
                        .orElse(null));
    }

    private void offer(IssueGroup shown) {
        if (shown == null) {
            choices.set(List.of());
            return;
        }
        Issue one = shown.issues().getFirst();
        Optional<Repair> now = intake.sheets().repair(shown);
        chosen.set(new RepairChoice(now));
        choices.set(intake.sheets().mends(one) ? RepairChoice.of(one, now) : List.of());
    }

    /** Mends all rows of the group in one way, or in none. */
    public void repair(RepairChoice choice) {
        if (group.get() != null && !choice.equals(chosen.get())) {
            intake.repair(group.get(), choice.repair());
        }
    }

    /** Where else the group can be mended; empty if nowhere. */
    Optional<Step> elsewhere() {
        String code = group.get() == null ? "" : group.get().code();
        return OF_CODES.contains(code)
                ? Optional.of(Step.CODES)
                : OF_COLUMNS.contains(code) ? Optional.of(Step.COLUMNS) : Optional.empty();
    }

    void go(Step step) {
        intake.go(step);
    }

    /** Reads the row of an issue with those around it, for a person to look at. */
    public void look(Issue issue) {
        if (looking != null) {
            looking.cancel();
        }
        context.clear();
        if (issue == null || issue.row().isEmpty()) {
            return;
        }
        int row = issue.row().getAsInt();
        List<Integer> rows = IntStream.rangeClosed(row - AROUND, row + AROUND).boxed().toList();
        intake.sheets()
                .table(issue)
                .ifPresent(
                        table ->
                                looking =
                                        intake.background()
                                                .runQuietly(
                                                        "Reading row " + row,
                                                        _ ->
                                                                TablePreview.ofRows(table, rows)
                                                                        .rows(),
                                                        context::setAll,
                                                        intake.projects().problemProperty()::set));
    }

    private static String words(Trial trial) {
        List<Issue> issues = trial.result().issues();
        long unused = Openings.leftOut(trial);
        long unusable = Openings.unusable(trial);
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

    /** Issues by what mends them. */
    public ObservableList<IssueGroup> groups() {
        return groups;
    }

    public ObjectProperty<IssueGroup> groupProperty() {
        return group;
    }

    /** What may be done about the group; empty if it can be mended only elsewhere. */
    public ReadOnlyObjectProperty<List<RepairChoice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** What is done about it now. */
    public RepairChoice chosen() {
        return chosen.get();
    }

    /** The row of the chosen issue with those around it, as they are in the file. */
    public ObservableList<TablePreview.Row> context() {
        return context;
    }

    /** All checks in one sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }
}
