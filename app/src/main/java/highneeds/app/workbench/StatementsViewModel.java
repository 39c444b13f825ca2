package highneeds.app.workbench;

import highneeds.app.Forecasts;
import highneeds.app.Format;
import highneeds.app.Workspace;
import highneeds.domain.Catalogue;
import highneeds.domain.Setting;
import highneeds.forecast.Forecast;
import highneeds.statement.Judgement;
import highneeds.statement.Limit;
import highneeds.statement.Stated;
import highneeds.statement.Statement;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

/** What the chosen scenario must keep to, whether it does, and the form of one more statement. */
public final class StatementsViewModel {

    private static final double MILLION = 1e6;

    private final Workspace workspace;
    private final Forecasts forecasts;
    private final ObservableValue<Boolean> inView;
    private final ReadOnlyObjectWrapper<List<Light>> lights =
            new ReadOnlyObjectWrapper<>(this, "lights", List.of());
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

    /**
     * A statement with its light.
     *
     * @param position position among the statements of the project; -1 if it is built in
     * @param words the statement
     * @param verdict whether it holds
     * @param detail the figures
     */
    record Light(int position, String words, Judgement.Verdict verdict, String detail) {}

    /**
     * @param inView true while the page is looked at
     */
    public StatementsViewModel(
            Workspace workspace, Forecasts forecasts, ObservableValue<Boolean> inView) {
        this.workspace = workspace;
        this.forecasts = forecasts;
        this.inView = inView;
        workspace.projectProperty().subscribe(_ -> show());
        workspace.scenarioProperty().subscribe(_ -> show());
        forecasts.latestProperty().subscribe(_ -> show());
        inView.subscribe(_ -> show());
    }

    private void show() {
        Forecasts.Calibrated from = forecasts.calibratedProperty().get();
        Optional<Forecast> now = forecasts.of(workspace.scenarioProperty().get());
        if (!inView.getValue() || from == null || workspace.project() == null || now.isEmpty()) {
            return;
        }
        List<Light> all = new ArrayList<>();
        Statement.builtIn(from.baseline()).forEach(each -> all.add(light(-1, each, now.get())));
        List<Statement> own = own();
        for (int i = 0; i < own.size(); i++) {
            all.add(light(i, own.get(i), now.get()));
        }
        lights.set(List.copyOf(all));
        if (first.get().isEmpty()) {
            first.set(Integer.toString(from.baseline().opening().census() + 1));
            last.set(Integer.toString(from.baseline().years().getLast().census() + 1));
        }
    }

    private Light light(int position, Statement statement, Forecast forecast) {
        Judgement judged = statement.judge(forecast.outcome(), forecast.budget(), catalogue());
        return new Light(position, statement.words(catalogue()), judged.verdict(), judged.detail());
    }

    private List<Statement> own() {
        return workspace.project().scenarios().statements();
    }

    private Catalogue catalogue() {
        return workspace.project().evidence().catalogue();
    }

    /** Adds the statement of the form, or says why it is none. */
    public void add() {
        OptionalDouble number = Format.parseDial(value.get());
        if (kind.get() == Limit.Kind.NUMBER && number.isEmpty()) {
            refusal.set(
                    what.get().unit() == Stated.Unit.POUNDS
                            ? "Type the limit in £ million, for example -20 for a deficit of £20m."
                            : "Type the limit as a number of plans.");
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
                        now.unit() == Stated.Unit.PLANS
                                ? "plans"
                                : now == Stated.COST_OF_A_PLACEMENT ? "£" : "£m");
    }

    /** Takes a statement of the project out. */
    public void remove(int position) {
        List<Statement> changed = new ArrayList<>(own());
        changed.remove(position);
        state("remove a statement", changed);
    }

    private void state(String name, List<Statement> changed) {
        workspace.change(
                name, project -> project.withScenarios(project.scenarios().stating(changed)));
        show();
    }

    /** Settings a statement can be about; the first, empty, is all of them. */
    List<Optional<Setting>> settings() {
        List<Optional<Setting>> all = new ArrayList<>();
        all.add(Optional.empty());
        if (workspace.project() != null) {
            catalogue().settings().forEach(each -> all.add(Optional.of(each)));
        }
        return all;
    }

    public ReadOnlyObjectProperty<List<Light>> lightsProperty() {
        return lights.getReadOnlyProperty();
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
