package highneeds.app.monitor;

import highneeds.app.AtHand;
import highneeds.app.chart.BarSpec;
import highneeds.app.chart.ChartSpec;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.evidence.Evidence;
import highneeds.monitor.KeptBudget;
import highneeds.monitor.RestOfYear;
import highneeds.monitor.TermReport;
import highneeds.project.MonitorRun;
import highneeds.project.Project;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The year under way: what was imported of it, how it stands, why it moved, and reports kept. */
public final class MonitorViewModel {

    private final AtHand at;
    private final ReadOnlyObjectWrapper<Optional<MonitorRun>> run =
            new ReadOnlyObjectWrapper<>(this, "run", Optional.empty());
    private final ObjectProperty<Fund> fund =
            new SimpleObjectProperty<>(this, "fund", Fund.HIGH_NEEDS_BLOCK);
    private final ObjectProperty<Split> split =
            new SimpleObjectProperty<>(this, "split", Split.LINES);
    private final ObjectProperty<RestOfYear> rest =
            new SimpleObjectProperty<>(this, "rest", RestOfYear.AS_FORECAST);
    private final ObservableList<Optional<KeptBudget.Source>> budgets =
            FXCollections.observableArrayList(List.of(Optional.empty()));
    private final ObjectProperty<Optional<KeptBudget.Source>> budget =
            new SimpleObjectProperty<>(this, "budget", Optional.empty());
    private final ReadOnlyObjectWrapper<ChartSpec> cumulative =
            new ReadOnlyObjectWrapper<>(this, "cumulative", ChartSpec.empty("Spend to date"));
    private final ReadOnlyObjectWrapper<BarSpec> reasons =
            new ReadOnlyObjectWrapper<>(this, "reasons", BarSpec.empty("Why it moved"));
    private final ReadOnlyObjectWrapper<BarSpec> record =
            new ReadOnlyObjectWrapper<>(this, "record", MonitorView.NO_RECORD);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper(this, "headline", "");
    private final ObservableList<MonitorLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> remarks = FXCollections.observableArrayList();
    private final TermFiles files;
    private final MonitorSettings settings;
    private Project shownFor;
    private Evidence againFrom;
    private List<TermReport> again = List.of();

    public MonitorViewModel(AtHand at) {
        this.at = at;
        this.files = new TermFiles(at, said::set);
        this.settings = new MonitorSettings(at.workspace(), said::set);
        at.workspace().projectProperty().subscribe(_ -> refresh());
        at.inView().subscribe(_ -> refresh());
        run.subscribe(_ -> show());
        fund.subscribe(_ -> show());
        split.subscribe(_ -> show());
        rest.subscribe(this::choose);
        budget.subscribe(this::chooseBudget);
    }

    /** Works the year out again if the project is another one for it. */
    private void refresh() {
        Project project = at.workspace().project();
        if (!at.seen() || project == null || project == shownFor) {
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
        at.quietly(
                "Holding the year against its forecast",
                progress -> at.desk().monitor(project, progress),
                made -> {
                    if (shownFor == project) {
                        run.set(Optional.of(made));
                    }
                });
    }

    private void show() {
        lines.clear();
        remarks.clear();
        if (run.get().isEmpty()) {
            return;
        }
        MonitorRun shown = run.get().get();
        listBudgets(shown);
        MonitorView view = new MonitorView(shown, fund.get(), split.get());
        headline.set(view.headline());
        lines.addAll(view.lines());
        remarks.addAll(view.remarks());
        cumulative.set(view.cumulative());
        reasons.set(view.reasons());
        if (againFrom != shown.project().evidence()) {
            again = List.of();
        }
        record.set(MonitorView.record(shown.recordWith(again)));
    }

    /** Reads this term's files; what was wrong with them is listed. */
    void take(List<Path> paths) {
        files.take(paths);
    }

    private void choose(RestOfYear chosen) {
        if (chosen != null && shownFor != null && at.workspace().project() == shownFor) {
            settings.take(chosen);
        }
    }

    private void listBudgets(MonitorRun shown) {
        List<Optional<KeptBudget.Source>> all = new ArrayList<>(List.of(Optional.empty()));
        shown.budgetsKept().forEach(each -> all.add(Optional.of(each)));
        if (!budgets.equals(all)) {
            budgets.setAll(all);
        }
        budget.set(shown.basis().kept().map(KeptBudget::source));
    }

    private void chooseBudget(Optional<KeptBudget.Source> chosen) {
        if (chosen != null && shownFor != null && at.workspace().project() == shownFor) {
            settings.budget(chosen);
        }
    }

    /** When a line is amber or red, and what the rest of the year is taken to be. */
    MonitorSettings settings() {
        return settings;
    }

    /** Keeps the report, for the next to move from and to see how it turned out. */
    void keep(String name, String by) {
        if (run.get().isEmpty()) {
            return;
        }
        MonitorRun shown = run.get().get();
        String called = name.isBlank() ? headline.get() : name.strip();
        at.run(
                "Keeping the report",
                progress -> at.desk().termReport(shown, called, by.strip(), progress),
                report -> {
                    at.workspace()
                            .change(
                                    "Keep the report \u201c" + called + "\u201d",
                                    now -> now.withMonitoring(now.monitoring().with(report)));
                    said.set("\u201c" + called + "\u201d is kept in the project.");
                });
    }

    /** Makes the forecasts of earlier censuses again, to be shown beside those kept. */
    void makeAgain() {
        if (run.get().isEmpty()) {
            return;
        }
        MonitorRun shown = run.get().get();
        at.run(
                "Making the forecasts of earlier censuses again",
                progress -> at.desk().madeAgain(shown, progress),
                made -> {
                    again = made;
                    againFrom = shown.project().evidence();
                    show();
                });
    }

    /** Writes the report of the term into a folder. */
    void write(Path folder) {
        Project project = at.workspace().project();
        at.run(
                "Writing the report of the term",
                progress -> at.desk().writeTermReport(project, folder, progress),
                files -> {
                    List<String> names = new ArrayList<>();
                    files.forEach(file -> names.add(file.toString()));
                    said.set("Wrote " + String.join(" and ", names) + ".");
                });
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

    /** What can stand for the budget: the ledger's own first, then what was kept of the year. */
    ObservableList<Optional<KeptBudget.Source>> budgets() {
        return budgets;
    }

    ObjectProperty<Optional<KeptBudget.Source>> budgetProperty() {
        return budget;
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
        return files.issues();
    }
}
