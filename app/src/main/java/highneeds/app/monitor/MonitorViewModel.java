package highneeds.app.monitor;

import highneeds.app.Background;
import highneeds.app.Format;
import highneeds.app.MonitorDesk;
import highneeds.app.Problem;
import highneeds.app.Workspace;
import highneeds.app.chart.BarSpec;
import highneeds.app.chart.ChartSpec;
import highneeds.app.figure.MonitorFigures;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.evidence.Evidence;
import highneeds.importer.Import;
import highneeds.importer.Issue;
import highneeds.monitor.ForecastRecord;
import highneeds.monitor.Monitor;
import highneeds.monitor.MonitorChoices;
import highneeds.monitor.MonitorIdentity;
import highneeds.monitor.MonitorRow;
import highneeds.monitor.Monitoring;
import highneeds.monitor.RestOfYear;
import highneeds.monitor.TermReport;
import highneeds.monitor.Thresholds;
import highneeds.project.MonitorRun;
import highneeds.project.Project;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The year under way: what was imported of it, how it stands, why it moved, and reports kept. */
public final class MonitorViewModel {

    /** By what the table is split. */
    enum Split {
        LINES("Lines"),
        SETTINGS("Settings");

        private final String label;

        Split(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final Workspace workspace;
    private final MonitorDesk desk;
    private final Background background;
    private final ObservableValue<Boolean> inView;
    private final ObjectProperty<Problem> problem;
    private final ReadOnlyObjectWrapper<Optional<MonitorRun>> run =
            new ReadOnlyObjectWrapper<>(this, "run", Optional.empty());
    private final ObjectProperty<Fund> fund =
            new SimpleObjectProperty<>(this, "fund", Fund.HIGH_NEEDS_BLOCK);
    private final ObjectProperty<Split> split =
            new SimpleObjectProperty<>(this, "split", Split.LINES);
    private final ObjectProperty<RestOfYear> rest =
            new SimpleObjectProperty<>(this, "rest", RestOfYear.AS_FORECAST);
    private final ReadOnlyObjectWrapper<ChartSpec> cumulative =
            new ReadOnlyObjectWrapper<>(this, "cumulative", ChartSpec.empty("Spend to date"));
    private final ReadOnlyObjectWrapper<BarSpec> reasons =
            new ReadOnlyObjectWrapper<>(this, "reasons", BarSpec.empty("Why it moved"));
    private final ReadOnlyObjectWrapper<BarSpec> record =
            new ReadOnlyObjectWrapper<>(
                    this, "record", BarSpec.empty("No forecast of a year that is known was kept"));
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper(this, "headline", "");
    private final ObservableList<MonitorLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> remarks = FXCollections.observableArrayList();
    private final ObservableList<String> issues = FXCollections.observableArrayList();
    private Project shownFor;
    private Evidence againFrom;
    private List<TermReport> again = List.of();

    public MonitorViewModel(
            Workspace workspace,
            MonitorDesk desk,
            Background background,
            ObservableValue<Boolean> inView,
            ObjectProperty<Problem> problem) {
        this.workspace = workspace;
        this.desk = desk;
        this.background = background;
        this.inView = inView;
        this.problem = problem;
        workspace.projectProperty().subscribe(_ -> refresh());
        inView.subscribe(_ -> refresh());
        run.subscribe(_ -> show());
        fund.subscribe(_ -> show());
        split.subscribe(_ -> show());
        rest.subscribe(this::choose);
    }

    /** Works the year out again if the project is another one for it. */
    private void refresh() {
        Project project = workspace.project();
        if (!inView.getValue() || project == null || project == shownFor) {
            return;
        }
        shownFor = project;
        rest.set(project.monitoring().choices().rest());
        Optional<MonitorRun> again = run.get().flatMap(known -> known.again(project));
        if (again.isPresent()) {
            run.set(again);
            return;
        }
        if (!project.evidence().hasHistory() || project.evidence().population().isEmpty()) {
            run.set(Optional.empty());
            headline.set("There is no census to forecast a year from. Import an EHCP cohort.");
            return;
        }
        background.runQuietly(
                "Holding the year against its forecast",
                progress -> desk.monitor(project, progress),
                made -> {
                    if (shownFor == project) {
                        run.set(Optional.of(made));
                    }
                },
                problem::set);
    }

    private void show() {
        lines.clear();
        remarks.clear();
        if (run.get().isEmpty()) {
            return;
        }
        MonitorRun shown = run.get().get();
        Monitor monitor = shown.monitor();
        headline.set(words(monitor));
        if (split.get() == Split.LINES) {
            for (MonitorRow row : monitor.lines(fund.get())) {
                lines.add(
                        new MonitorLine(
                                (row.code() + " " + row.name()).strip(),
                                row,
                                Optional.of(shown.movement(row)),
                                false));
            }
        } else {
            monitor.settings()
                    .forEach(
                            row ->
                                    lines.add(
                                            new MonitorLine(
                                                    row.name(), row, Optional.empty(), false)));
        }
        Fund of = split.get() == Split.LINES ? fund.get() : Fund.HIGH_NEEDS_BLOCK;
        lines.add(
                new MonitorLine(
                        Monitor.name(of) + ", all",
                        monitor.total(of),
                        Optional.of(shown.movement(of)),
                        true));
        cumulative.set(MonitorFigures.cumulative(monitor, of));
        reasons.set(MonitorFigures.reasons(monitor, of, shown.movement(of)));
        if (againFrom != shown.project().evidence()) {
            again = List.of();
        }
        ForecastRecord known = shown.recordWith(again);
        record.set(
                known.entries().isEmpty()
                        ? BarSpec.empty("No forecast of a year that is known was kept")
                        : MonitorFigures.record(known));
        remarks.add(monitor.choices().thresholds().words());
        remarks.addAll(monitor.remarks());
        long broken = shown.identities().stream().filter(each -> !each.holds()).count();
        remarks.add(
                broken == 0
                        ? "Checked: lines, settings and months add up to the projection, and the"
                                + " reasons to the movement."
                        : "A sum does not hold: "
                                + shown.identities().stream()
                                        .filter(each -> !each.holds())
                                        .map(MonitorIdentity::name)
                                        .toList()
                                + ". Please report it.");
    }

    private static String words(Monitor monitor) {
        return monitor.closedTo()
                .map(month -> monitor.year() + ", the ledger to " + Format.month(month))
                .orElse(
                        monitor.year()
                                + ": no month of the ledger was imported yet, so the projection is"
                                + " the forecast");
    }

    /** Reads this term's files; what was wrong with them is listed. */
    void take(List<Path> files) {
        Project project = workspace.project();
        if (project == null || files.isEmpty()) {
            return;
        }
        background.run(
                "Reading this term's files",
                progress -> desk.term(project, files, progress),
                read -> accept(project, read),
                problem::set);
    }

    private void accept(Project project, Import<Evidence> read) {
        issues.setAll(read.issues().stream().map(Issue::toString).toList());
        if (!read.usable()) {
            said.set(
                    "Nothing was taken over, because a table cannot be used: "
                            + read.issues().stream()
                                    .filter(i -> i.severity() == Issue.Severity.ERROR)
                                    .findFirst()
                                    .map(Issue::toString)
                                    .orElse(""));
            return;
        }
        int rows = read.readings().stream().mapToInt(reading -> reading.used()).sum();
        int leftOut = read.readings().stream().mapToInt(reading -> reading.leftOut()).sum();
        workspace.change(
                "Import this term's files",
                now -> now.withEvidence(now.evidence().withInYear(read.value().inYear())));
        said.set(
                Format.counted(rows, "row was", "rows were")
                        + " used, "
                        + Format.count(leftOut)
                        + " left out"
                        + (issues.isEmpty()
                                ? "."
                                : "; see \u201cWhat to know\u201d for each reason."));
    }

    private void choose(RestOfYear chosen) {
        Project project = workspace.project();
        if (project != null
                && chosen != null
                && project.monitoring().choices().rest() != chosen
                && project == shownFor) {
            change("Change what the rest of the year is taken to be", c -> c.with(chosen));
        }
    }

    private void change(String what, java.util.function.UnaryOperator<MonitorChoices> how) {
        workspace.change(
                what,
                now -> {
                    Monitoring monitoring = now.monitoring();
                    return now.withMonitoring(monitoring.with(how.apply(monitoring.choices())));
                });
    }

    Thresholds thresholds() {
        Project project = workspace.project();
        return project == null ? Thresholds.USUAL : project.monitoring().choices().thresholds();
    }

    /** Takes a typed threshold; false if it cannot be one, with the reason said. */
    boolean type(boolean amber, String text) {
        OptionalDouble typed = Format.parseDial(text.replace("%", ""));
        if (typed.isEmpty()) {
            said.set("\u201c" + text + "\u201d is not a percentage. Type a number such as 2.5.");
            return false;
        }
        Thresholds before = thresholds();
        try {
            double percent = typed.getAsDouble();
            Thresholds changed =
                    amber
                            ? new Thresholds(percent, before.redPercent(), before.leastPounds())
                            : new Thresholds(before.amberPercent(), percent, before.leastPounds());
            said.set("");
            change("Change when a line is amber or red", c -> c.with(changed));
            return true;
        } catch (IllegalArgumentException e) {
            said.set(e.getMessage() + " Nothing was changed.");
            return false;
        }
    }

    /** Keeps the report, for the next to move from and to see how it turned out. */
    void keep(String name, String by) {
        if (run.get().isEmpty()) {
            return;
        }
        MonitorRun shown = run.get().get();
        String called = name.isBlank() ? words(shown.monitor()) : name.strip();
        background.run(
                "Keeping the report",
                progress -> desk.termReport(shown, called, by.strip(), progress),
                report -> {
                    workspace.change(
                            "Keep the report \u201c" + called + "\u201d",
                            now -> now.withMonitoring(now.monitoring().with(report)));
                    said.set("\u201c" + called + "\u201d is kept in the project.");
                },
                problem::set);
    }

    /** Makes the forecasts of earlier censuses again, to be shown beside those kept. */
    void makeAgain() {
        if (run.get().isEmpty()) {
            return;
        }
        MonitorRun shown = run.get().get();
        background.run(
                "Making the forecasts of earlier censuses again",
                progress -> desk.madeAgain(shown, progress),
                made -> {
                    again = made;
                    againFrom = shown.project().evidence();
                    show();
                },
                problem::set);
    }

    /** Writes the report of the term into a folder. */
    void write(Path folder) {
        Project project = workspace.project();
        background.run(
                "Writing the report of the term",
                progress -> desk.writeTermReport(project, folder, progress),
                files -> {
                    List<String> names = new ArrayList<>();
                    files.forEach(file -> names.add(file.toString()));
                    said.set("Wrote " + String.join(" and ", names) + ".");
                },
                problem::set);
    }

    ReadOnlyObjectProperty<Optional<MonitorRun>> runProperty() {
        return run.getReadOnlyProperty();
    }

    ObjectProperty<Fund> fundProperty() {
        return fund;
    }

    ObjectProperty<Split> splitProperty() {
        return split;
    }

    ObjectProperty<RestOfYear> restProperty() {
        return rest;
    }

    ReadOnlyObjectProperty<ChartSpec> cumulativeProperty() {
        return cumulative.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BarSpec> reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BarSpec> recordProperty() {
        return record.getReadOnlyProperty();
    }

    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    ObservableList<MonitorLine> lines() {
        return lines;
    }

    /** What a reader has to know, then what was wrong with the files read last. */
    ObservableList<String> remarks() {
        return remarks;
    }

    ObservableList<String> issues() {
        return issues;
    }
}
