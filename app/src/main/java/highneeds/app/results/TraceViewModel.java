package highneeds.app.results;

import highneeds.app.AtHand;
import highneeds.app.Format;
import highneeds.app.figure.MeasureWords;
import highneeds.app.figure.Subject;
import highneeds.domain.Ncy;
import highneeds.domain.Setting;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.trace.Trace;
import highneeds.trace.Tracing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Opens a number of the chosen scenario to what it is made of, step by step and back. */
public final class TraceViewModel {

    private final AtHand at;
    private final ObjectProperty<Measure> measure =
            new SimpleObjectProperty<>(this, "measure", Measure.PLANS);
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(this, "year");
    private final ObjectProperty<Optional<Setting>> setting =
            new SimpleObjectProperty<>(this, "setting", Optional.empty());
    private final ReadOnlyObjectWrapper<List<Trace>> trail =
            new ReadOnlyObjectWrapper<>(this, "trail", List.of());
    private final ObjectProperty<Trace.Split> split = new SimpleObjectProperty<>(this, "split");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private Forecast shown;
    private boolean choosing;

    public TraceViewModel(AtHand at) {
        this.at = at;
        at.whenToShow(this::follow);
        measure.subscribe(_ -> chosen());
        year.subscribe(_ -> chosen());
        setting.subscribe(_ -> chosen());
    }

    /** Another forecast is in force: the question stays, its answer is that of the new one. */
    private void follow() {
        if (!at.seen() || at.workspace().previewingProperty().get()) {
            return;
        }
        at.forecasts()
                .subject()
                .map(Subject::chosen)
                .filter(now -> now != shown)
                .ifPresent(
                        now -> {
                            shown = now;
                            chosen();
                        });
    }

    private void chosen() {
        if (shown == null || choosing) {
            return;
        }
        choosing = true;
        listYears();
        if (!Tracing.bySetting(measure.get())) {
            setting.set(Optional.empty());
        }
        choosing = false;
        said.set("");
        show(List.of(tracing().of(measure.get(), year.get(), position())));
    }

    private void listYears() {
        int opening = shown.outcome().opening().census();
        int count = shown.outcome().years().size();
        boolean money = measure.get().unit() == Measure.Unit.POUNDS;
        int first = opening + (money || measure.get() == Measure.PLANS ? 0 : 1);
        int last = opening + count - (money ? 1 : 0);
        List<Integer> now = IntStream.rangeClosed(first, last).boxed().toList();
        Integer before = year.get();
        if (!years.equals(now)) {
            years.setAll(now);
        }
        year.set(before != null && now.contains(before) ? before : now.getLast());
    }

    private Tracing tracing() {
        return new Tracing(shown, at.workspace().project().evidence());
    }

    private OptionalInt position() {
        return setting.get()
                .map(
                        of ->
                                OptionalInt.of(
                                        at.workspace()
                                                .project()
                                                .evidence()
                                                .catalogue()
                                                .settingPosition(of.code())))
                .orElse(OptionalInt.empty());
    }

    private void show(List<Trace> now) {
        trail.set(now);
        split.set(now.getLast().splits().stream().findFirst().orElse(null));
    }

    /** Asks about a number shown elsewhere. */
    public void ask(Measure of, int when) {
        ask(of, when, "");
    }

    /**
     * Asks about a number shown elsewhere.
     *
     * @param settingName name of the setting it is of; empty for all
     */
    public void ask(Measure of, int when, String settingName) {
        choosing = true;
        measure.set(of);
        setting.set(
                settings().stream()
                        .filter(each -> each.map(Setting::name).orElse("").equals(settingName))
                        .findFirst()
                        .orElse(Optional.empty()));
        choosing = false;
        chosen();
        if (shown == null) {
            return;
        }
        if (years.contains(when)) {
            year.set(when);
            said.set("");
        } else {
            said.set(
                    yearName(when)
                            + " was counted, not forecast. Figures from "
                            + yearName(years.getFirst())
                            + " on can be opened.");
        }
    }

    /** Asks about the plans of a school year, by its name, at a census. */
    public void askSchoolYear(String name, int census) {
        ask(Measure.PLANS, census);
        if (said.get().isEmpty()) {
            IntStream.rangeClosed(Ncy.FIRST, Ncy.LAST)
                    .filter(ncy -> Ncy.label(ncy).equals(name))
                    .findFirst()
                    .ifPresent(ncy -> show(List.of(tracing().plansOf(ncy, census))));
        }
    }

    /** Why the number asked for cannot be opened; empty if it was. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Opens a part, if there is more to say of it. */
    public void open(Trace.Part part) {
        part.opens()
                .map(Supplier::get)
                .ifPresent(
                        deeper -> {
                            List<Trace> longer = new ArrayList<>(trail.get());
                            longer.add(deeper);
                            show(List.copyOf(longer));
                        });
    }

    /** Goes back to a number opened before. */
    public void backTo(int position) {
        if (position >= 0 && position < trail.get().size() - 1) {
            show(List.copyOf(trail.get().subList(0, position + 1)));
        }
    }

    /** One step back. */
    public void back() {
        backTo(trail.get().size() - 2);
    }

    /** An amount of the number looked at, in its unit, exact to what can matter. */
    String amount(double value) {
        return trail.get().isEmpty()
                ? ""
                : Format.exact(
                        value, trail.get().getLast().unit() == Measure.Unit.POUNDS ? "\u00a3" : "");
    }

    String yearName(int of) {
        return measure.get().yearLabel(of);
    }

    String measureName(Measure of) {
        return MeasureWords.name(of);
    }

    List<Optional<Setting>> settings() {
        List<Optional<Setting>> all = new ArrayList<>();
        all.add(Optional.empty());
        if (at.workspace().project() != null) {
            at.workspace()
                    .project()
                    .evidence()
                    .catalogue()
                    .settings()
                    .forEach(each -> all.add(Optional.of(each)));
        }
        return all;
    }

    public ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /** Years the measure can be asked of. */
    public ObservableList<Integer> years() {
        return years;
    }

    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    /** Setting asked about; empty for all. */
    public ObjectProperty<Optional<Setting>> settingProperty() {
        return setting;
    }

    /** The number asked about and those opened from it, the last looked at. */
    public ReadOnlyObjectProperty<List<Trace>> trailProperty() {
        return trail.getReadOnlyProperty();
    }

    /** The way the number is taken apart; null if there is none. */
    public ObjectProperty<Trace.Split> splitProperty() {
        return split;
    }
}
