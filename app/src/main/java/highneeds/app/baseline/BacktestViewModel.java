package highneeds.app.baseline;

import highneeds.app.AtHand;
import highneeds.app.Format;
import highneeds.forecast.Backtest;
import highneeds.forecast.BacktestRow.Method;
import highneeds.forecast.BacktestRow.Part;
import highneeds.forecast.BacktestScore;
import highneeds.project.Project;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Whether the forecast would have been right: run when asked for, forgotten when the data change.
 */
public final class BacktestViewModel {

    private final AtHand at;
    private final ObservableList<BacktestScore> scores = FXCollections.observableArrayList();
    private final ObservableList<BacktestScore> leaning = FXCollections.observableArrayList();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.TOTAL);
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "");
    private Backtest found;
    private Project foundFor;

    public BacktestViewModel(AtHand at) {
        this.at = at;
        at.workspace().projectProperty().subscribe(this::forgetIfChanged);
        part.subscribe(_ -> show());
    }

    /** Runs the back-test, with its progress in the status bar. */
    public void run() {
        Project project = at.workspace().project();
        at.run(
                "Holding earlier forecasts against what happened",
                progress -> at.desk().backtest(project, progress),
                result -> {
                    found = result;
                    foundFor = project;
                    show();
                });
    }

    private void forgetIfChanged(Project now) {
        boolean same =
                now != null
                        && foundFor != null
                        && now.evidence() == foundFor.evidence()
                        && now.calibration().equals(foundFor.calibration());
        if (!same) {
            found = null;
            foundFor = null;
            show();
        }
    }

    private void show() {
        scores.clear();
        leaning.clear();
        verdict.set("");
        if (found == null) {
            return;
        }
        if (!found.leaningOnNational().isEmpty()) {
            leaning.setAll(ofMethods(method -> found.leaningScore(part.get(), method)));
        }
        if (found.rows().isEmpty()) {
            verdict.set("There are too few censuses: four in a row are needed.");
        } else {
            scores.setAll(ofMethods(method -> found.score(part.get(), method)));
            verdict.set(words(scores.getFirst()));
        }
    }

    private static List<BacktestScore> ofMethods(Function<Method, BacktestScore> score) {
        return Arrays.stream(Method.values()).map(score).toList();
    }

    private String words(BacktestScore mine) {
        BacktestScore best =
                scores.stream()
                        .skip(1)
                        .min(java.util.Comparator.comparingDouble(BacktestScore::meanAbsoluteError))
                        .orElseThrow();
        String skill =
                mine.meanAbsoluteError() <= best.meanAbsoluteError()
                        ? ", closer than every simple method"
                        : "; \u201c"
                                + best.method().label()
                                + "\u201d did better with "
                                + Format.percent(best.meanAbsoluteError());
        String range =
                mine.coverage()
                        .map(
                                held ->
                                        " The 80% range held "
                                                + Format.percent(held.of80())
                                                + " of "
                                                + Format.counted(
                                                        held.figures(), "figure", "figures")
                                                + (held.poor()
                                                        ? ": too few, read it as too narrow."
                                                        : "."))
                        .orElse("");
        return "Earlier forecasts were out by "
                + Format.percent(mine.meanAbsoluteError())
                + skill
                + "."
                + range;
    }

    /** How the forecast and each simple method did on the chosen breakdown. */
    public ObservableList<BacktestScore> scores() {
        return scores;
    }

    /** The same from censuses with too little history, which lean on England's rates. */
    public ObservableList<BacktestScore> leaning() {
        return leaning;
    }

    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** The result in two sentences; empty before it was run. */
    public ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** Name of a breakdown for people. */
    public static String partName(Part part) {
        return switch (part) {
            case TOTAL -> "All plans";
            case SETTING -> "By setting";
            case NEED -> "By need";
            case AGE_GROUP -> "By age group";
        };
    }

    /** Share of figures the 50, 80 and 95% ranges held. */
    public static String coverage(BacktestScore score) {
        return score.coverage()
                .map(
                        held ->
                                String.join(
                                        " / ",
                                        Format.percent(held.of50()),
                                        Format.percent(held.of80()),
                                        Format.percent(held.of95())))
                .orElse("");
    }

    public List<Part> parts() {
        return List.of(Part.values());
    }
}
