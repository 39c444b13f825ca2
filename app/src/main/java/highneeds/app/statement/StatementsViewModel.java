package highneeds.app.statement;

import highneeds.app.AtHand;
import highneeds.app.Forecasts;
import highneeds.app.Format;
import highneeds.domain.Catalogue;
import highneeds.domain.Setting;
import highneeds.statement.Limit;
import highneeds.statement.Stated;
import highneeds.statement.Statement;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the project states its forecasts must keep to, and the form of one more statement. */
public final class StatementsViewModel {

    private static final double MILLION = 1e6;

    /** What a person can hold a figure against. */
    static final Limit.Kind[] KINDS = {Limit.Kind.NUMBER, Limit.Kind.PLACES};

    private final AtHand at;
    private final LightsViewModel lights;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ObjectProperty<Stated> what =
            new SimpleObjectProperty<>(this, "what", Stated.PLANS);
    private final ObjectProperty<Optional<Setting>> setting =
            new SimpleObjectProperty<>(this, "setting", Optional.empty());
    private final ObjectProperty<Limit.Side> side =
            new SimpleObjectProperty<>(this, "side", Limit.Side.AT_MOST);
    private final ObjectProperty<Limit.Kind> kind =
            new SimpleObjectProperty<>(this, "kind", Limit.Kind.NUMBER);
    private final StringProperty value = new SimpleStringProperty(this, "value", "");
    private final StringProperty first = new SimpleStringProperty(this, "first", "");
    private final StringProperty last = new SimpleStringProperty(this, "last", "");

    public StatementsViewModel(AtHand at) {
        this.at = at;
        this.lights = new LightsViewModel(at);
        at.forecasts().latestProperty().subscribe(_ -> suggestYears());
        at.inView().subscribe(_ -> suggestYears());
    }

    private void suggestYears() {
        Forecasts.Calibrated from = at.forecasts().calibratedProperty().get();
        if (at.seen() && from != null && first.get().isEmpty()) {
            first.set(Integer.toString(from.baseline().opening().census() + 1));
            last.set(Integer.toString(from.baseline().years().getLast().census() + 1));
        }
    }

    private List<Statement> own() {
        return at.workspace().project().scenarios().statements();
    }

    private Catalogue catalogue() {
        return at.workspace().project().evidence().catalogue();
    }

    /** Adds the statement of the form, or says why it is none. */
    public void add() {
        OptionalDouble number = Format.parseDial(value.get());
        if (kind.get() == Limit.Kind.NUMBER && number.isEmpty()) {
            refusal.set(
                    what.get().unit() == Stated.Unit.POUNDS
                            ? "Type the limit in £ million, for example -20 for a deficit of £20m."
                            : "Type the limit as a number: " + what.get().unit().label() + ".");
            return;
        }
        double unit = what.get().unit() == Stated.Unit.POUNDS ? scale() : 1;
        try {
            Limit limit =
                    new Limit(
                            side.get(),
                            kind.get(),
                            kind.get() == Limit.Kind.PLACES ? 0 : number.getAsDouble() * unit);
            Statement added =
                    new Statement(
                            what.get(),
                            setting.get().map(Setting::code).orElse(""),
                            limit,
                            Integer.parseInt(first.get().strip()),
                            Integer.parseInt(last.get().strip()));
            List<Statement> changed = new ArrayList<>(own());
            changed.add(added);
            refusal.set("");
            state("add a statement", changed);
        } catch (NumberFormatException e) {
            refusal.set("Type the years as four figures, for example 2030.");
        } catch (IllegalArgumentException e) {
            refusal.set(e.getMessage());
        }
    }

    /** Pounds of one unit typed: millions, but single pounds for one placement. */
    private double scale() {
        return what.get() == Stated.COST_OF_A_PLACEMENT ? 1 : MILLION;
    }

    /** What the number typed is counted in. */
    ObservableValue<String> unitProperty() {
        return what.map(
                now ->
                        now.unit() == Stated.Unit.POUNDS && now != Stated.COST_OF_A_PLACEMENT
                                ? "\u00a3m"
                                : now.unit().label());
    }

    /** Takes a statement of the project out. */
    public void remove(int position) {
        List<Statement> changed = new ArrayList<>(own());
        changed.remove(position);
        state("remove a statement", changed);
    }

    private void state(String name, List<Statement> changed) {
        at.workspace()
                .change(
                        name,
                        project -> project.withScenarios(project.scenarios().stating(changed)));
        lights.show();
    }

    /** Settings a statement can be about; the first, empty, is all of them. */
    List<Optional<Setting>> settings() {
        List<Optional<Setting>> all = new ArrayList<>();
        all.add(Optional.empty());
        if (at.workspace().project() != null) {
            catalogue().settings().forEach(each -> all.add(Optional.of(each)));
        }
        return all;
    }

    /** Whether the chosen scenario keeps to them. */
    public LightsViewModel lights() {
        return lights;
    }

    /** Why the statement could not be added; empty if it was. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ObjectProperty<Stated> whatProperty() {
        return what;
    }

    /** The setting it is about; empty for all. */
    public ObjectProperty<Optional<Setting>> settingProperty() {
        return setting;
    }

    public ObjectProperty<Limit.Side> sideProperty() {
        return side;
    }

    public ObjectProperty<Limit.Kind> kindProperty() {
        return kind;
    }

    /** The limit as typed: plans, pounds of a placement, or £ million. */
    public StringProperty valueProperty() {
        return value;
    }

    public StringProperty firstProperty() {
        return first;
    }

    public StringProperty lastProperty() {
        return last;
    }
}
