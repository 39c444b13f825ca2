package highneeds.app.workload;

import highneeds.app.Format;
import highneeds.app.chart.ChartSpec;
import highneeds.app.chart.Layer;
import highneeds.app.chart.Numbers;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Spread;
import highneeds.projection.YearOutcome;
import highneeds.workload.WorkloadChoices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Plans that fall due in the forecast, those that are made, and those that wait for staff. */
final class DelayFigure {

    private final Forecast forecast;
    private final WorkloadChoices choices;
    private final List<YearOutcome> years;

    private DelayFigure(Forecast forecast, WorkloadChoices choices) {
        this.forecast = forecast;
        this.choices = choices;
        this.years = forecast.outcome().years();
    }

    static ChartSpec of(Forecast forecast, WorkloadChoices choices, String source) {
        DelayFigure figure = new DelayFigure(forecast, choices);
        return new ChartSpec(
                "New plans due, made and waiting for staff",
                "plans in the calendar year; waiting at its end",
                source,
                figure.summary(),
                Numbers.PLANS,
                figure.years.stream().map(year -> Integer.toString(year.given().census())).toList(),
                -1,
                figure.layers());
    }

    private List<Layer> layers() {
        List<Layer> layers = new ArrayList<>();
        if (forecast.results().hasSpread()) {
            layers.add(
                    new Layer.Band(
                            "Made, 80% range", 80, spread(Spread::p10), spread(Spread::p90)));
            layers.add(
                    new Layer.Band(
                            "Made, 50% range", 50, spread(Spread::p25), spread(Spread::p75)));
        }
        layers.add(new Layer.Line("Due", Layer.Role.OTHER, 3, due()));
        layers.add(
                new Layer.Line(
                        "Waiting",
                        Layer.Role.OTHER,
                        2,
                        years.stream().map(year -> year.waiting().total()).toList()));
        layers.add(
                new Layer.Line(
                        "Made",
                        Layer.Role.MAIN,
                        1,
                        years.stream().map(year -> year.joiners().total()).toList()));
        return layers;
    }

    /** Made and waiting at the end, less those that waited before. */
    private List<Double> due() {
        List<Double> due = new ArrayList<>();
        double before = 0;
        for (YearOutcome year : years) {
            double waiting = year.waiting().total();
            due.add(year.joiners().total() + waiting - before);
            before = waiting;
        }
        return due;
    }

    private List<Double> spread(ToDoubleFunction<Spread> end) {
        return years.stream()
                .map(year -> ResultKey.total(Measure.JOINERS, year.census()))
                .map(
                        key ->
                                forecast.results()
                                        .spread(key)
                                        .map(end::applyAsDouble)
                                        .orElse(Double.NaN))
                .toList();
    }

    private String summary() {
        if (!choices.limits()) {
            return "The forecast does not follow the staff: every plan is made when it is due. Type"
                    + " who is there and choose below what becomes of late plans.";
        }
        YearOutcome most = years.getFirst();
        for (YearOutcome year : years) {
            most = year.waiting().total() > most.waiting().total() ? year : most;
        }
        double waiting = most.waiting().total();
        if (waiting < 0.5) {
            return "The staff there are make every plan in the year it is due.";
        }
        return "At most "
                + Format.count(waiting)
                + " plans wait for staff, at the end of "
                + most.given().census()
                + "; they are made later."
                + backdated();
    }

    private String backdated() {
        double paid = 0;
        for (YearOutcome year : years) {
            paid += year.backdated().dot(year.given().costs().net());
        }
        return paid == 0
                ? " They cost from the day they are made."
                : " " + Format.pounds(paid) + " is paid afterwards for the time they were late.";
    }
}
