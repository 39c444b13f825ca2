package highneeds.app.statement;

import highneeds.app.AtHand;
import highneeds.app.Forecasts;
import highneeds.domain.Catalogue;
import highneeds.forecast.Forecast;
import highneeds.statement.BuiltIn;
import highneeds.statement.Judgement;
import highneeds.statement.Statement;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the chosen scenario keeps to each statement, built in or written by the user. */
public final class LightsViewModel {

    private final AtHand at;
    private final ReadOnlyObjectWrapper<List<Light>> lights =
            new ReadOnlyObjectWrapper<>(this, "lights", List.of());
    private Judged judged;
    private Forecasts.Calibrated judgedFrom;
    private List<Statement> builtIn = List.of();

    /** What the lights on show were judged by; while it is the same, so are they. */
    private record Judged(
            Forecasts.Calibrated from, Forecast forecast, List<Statement> own, Catalogue words) {

        boolean holdsFor(Judged other) {
            return from == other.from
                    && forecast == other.forecast
                    && own.equals(other.own)
                    && words == other.words;
        }
    }

    public LightsViewModel(AtHand at) {
        this.at = at;
        at.workspace().projectProperty().subscribe(_ -> show());
        at.whenToShow(this::show);
    }

    void show() {
        Forecasts.Calibrated from = at.forecasts().calibratedProperty().get();
        Optional<Forecast> now = at.forecast();
        if (!at.seen() || from == null || at.workspace().project() == null || now.isEmpty()) {
            return;
        }
        Judged wanted =
                new Judged(
                        from,
                        now.get(),
                        at.workspace().project().scenarios().statements(),
                        at.workspace().project().evidence().catalogue());
        if (judged != null && judged.holdsFor(wanted)) {
            return;
        }
        judged = wanted;
        List<Light> all = new ArrayList<>();
        builtIn(from).forEach(each -> all.add(light(-1, each, wanted)));
        for (int i = 0; i < wanted.own().size(); i++) {
            all.add(light(i, wanted.own().get(i), wanted));
        }
        lights.set(List.copyOf(all));
    }

    /** What the past shows changes with the data only, not with each move of a slider. */
    private List<Statement> builtIn(Forecasts.Calibrated from) {
        if (from != judgedFrom) {
            builtIn = BuiltIn.of(from.project().evidence(), from.history(), from.baseline());
            judgedFrom = from;
        }
        return builtIn;
    }

    private static Light light(int position, Statement statement, Judged by) {
        Forecast forecast = by.forecast();
        Judgement judged = statement.judge(forecast.outcome(), forecast.budget(), by.words());
        return new Light(position, statement.words(by.words()), judged.verdict(), judged.detail());
    }

    /** The lights, the built-in ones first. */
    public ReadOnlyObjectProperty<List<Light>> lightsProperty() {
        return lights.getReadOnlyProperty();
    }

    /** "9 of 10 hold". */
    ObservableValue<String> summaryProperty() {
        return lights.map(
                all ->
                        all.stream().filter(Light::holds).count()
                                + " of "
                                + all.size()
                                + (all.size() == 1 ? " holds" : " hold"));
    }
}
