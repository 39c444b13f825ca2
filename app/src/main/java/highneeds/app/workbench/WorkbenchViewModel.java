package highneeds.app.workbench;

import highneeds.app.AtHand;
import highneeds.app.Background;
import highneeds.app.Forecasts;
import highneeds.forecast.Measure;

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

/** The chosen scenario taken apart by one figure, worked out anew whenever it is looked at. */
public final class WorkbenchViewModel {

    private static final List<Measure> MEASURES =
            List.of(
                    Measure.CUMULATIVE_BALANCE,
                    Measure.IN_YEAR_BALANCE,
                    Measure.HNB_SPEND,
                    Measure.PLACEMENT_COST,
                    Measure.TRANSPORT_COST,
                    Measure.PLANS);

    private final AtHand at;
    private final ObjectProperty<Measure> measure =
            new SimpleObjectProperty<>(this, "measure", Measure.CUMULATIVE_BALANCE);
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(this, "year");
    private final ReadOnlyObjectWrapper<Worked> worked =
            new ReadOnlyObjectWrapper<>(this, "worked", Worked.NOTHING);
    private final ReadOnlyStringWrapper tableTitle =
            new ReadOnlyStringWrapper(this, "tableTitle", "");
    private Question asked;
    private Background.Job job;

    public WorkbenchViewModel(AtHand at) {
        this.at = at;
        measure.subscribe(_ -> listYears());
        at.forecasts().calibratedProperty().subscribe(_ -> listYears());
        year.subscribe(_ -> ask());
        at.workspace().projectProperty().subscribe(_ -> ask());
        at.workspace().scenarioProperty().subscribe(_ -> ask());
        at.workspace().previewingProperty().subscribe(_ -> ask());
        at.inView().subscribe(_ -> ask());
    }

    private void listYears() {
        Forecasts.Calibrated from = at.forecasts().calibratedProperty().get();
        if (from == null) {
            return;
        }
        List<Integer> now = Question.years(from, measure.get());
        int fromEnd = year.get() == null ? 0 : years.size() - 1 - years.indexOf(year.get());
        if (!years.equals(now)) {
            years.setAll(now);
            year.set(now.get(Math.clamp(now.size() - 1 - fromEnd, 0, now.size() - 1)));
        }
        ask();
    }

    private void ask() {
        if (!at.seen() || year.get() == null || at.workspace().previewingProperty().get()) {
            return;
        }
        int fromEnd = years.size() - 1 - years.indexOf(year.get());
        Optional<Question> now = Question.of(at, measure.get(), Math.max(0, fromEnd));
        if (now.isEmpty() || now.get().sameAs(asked)) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        Question question = now.get();
        asked = question;
        job =
                at.run(
                        "Taking the scenario apart",
                        progress -> Worked.of(question, progress),
                        made -> {
                            worked.set(made);
                            tableTitle.set(Worked.tableTitle(question));
                        },
                        () -> asked = null);
    }

    /** Measures that can be chosen. */
    public List<Measure> measures() {
        return MEASURES;
    }

    public ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /** Years of the chosen measure. */
    public ObservableList<Integer> years() {
        return years;
    }

    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    /** Name of a year of the chosen measure. */
    public String yearName(int of) {
        return measure.get().yearLabel(of);
    }

    ReadOnlyObjectProperty<Worked> workedProperty() {
        return worked.getReadOnlyProperty();
    }

    ReadOnlyStringProperty tableTitleProperty() {
        return tableTitle.getReadOnlyProperty();
    }

    /** Name of the scenario taken apart. */
    ReadOnlyStringProperty scenarioProperty() {
        return at.workspace().scenarioProperty();
    }
}
