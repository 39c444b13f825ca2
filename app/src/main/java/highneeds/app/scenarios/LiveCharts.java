package highneeds.app.scenarios;

import highneeds.app.AtHand;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.HeadlineFigure;
import highneeds.app.figure.FanFigure;
import highneeds.app.figure.Headlines;
import highneeds.app.figure.MoneyFigures;
import highneeds.app.figure.Slice;
import highneeds.app.figure.Subject;
import highneeds.forecast.Measure;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/** What the scenario looked at does, beside the baseline: charts that move with the sliders. */
public final class LiveCharts {

    private final AtHand at;
    private final ReadOnlyObjectWrapper<ChartSpec> plans = chart("plans");
    private final ReadOnlyObjectWrapper<ChartSpec> spend = chart("spend");
    private final ReadOnlyObjectWrapper<ChartSpec> balance = chart("balance");
    private final ReadOnlyObjectWrapper<List<HeadlineFigure>> headlines =
            new ReadOnlyObjectWrapper<>(this, "headlines", List.of());

    public LiveCharts(AtHand at) {
        this.at = at;
        at.whenToShow(this::show);
    }

    private ReadOnlyObjectWrapper<ChartSpec> chart(String name) {
        return new ReadOnlyObjectWrapper<>(this, name, ChartSpec.empty(""));
    }

    private void show() {
        if (at.seen()) {
            at.forecasts().subject().ifPresent(this::draw);
        }
    }

    private void draw(Subject subject) {
        plans.set(FanFigure.of(Measure.PLANS, Slice.ALL, subject));
        spend.set(MoneyFigures.spendAndIncome(subject));
        balance.set(MoneyFigures.balance(subject));
        headlines.set(Headlines.of(subject));
    }

    public ReadOnlyObjectProperty<ChartSpec> plansProperty() {
        return plans.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ChartSpec> spendProperty() {
        return spend.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ChartSpec> balanceProperty() {
        return balance.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<HeadlineFigure>> headlinesProperty() {
        return headlines.getReadOnlyProperty();
    }
}
