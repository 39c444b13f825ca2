package highneeds.report.table;

import highneeds.forecast.Measure;
import highneeds.forecast.Spread;

import java.util.function.ToDoubleFunction;

/** Two rows under a forecast of money: the ends of its 80% range. */
final class YearRange {

    private YearRange() {}

    /** Adds the rows, in pounds; none if no simulations were made. */
    static void addTo(YearTable table, Figures figures, Measure measure, String from, String to) {
        if (figures.forecast().results().hasSpread()) {
            add(table, figures, measure, Spread::p10, from);
            add(table, figures, measure, Spread::p90, to);
        }
    }

    private static void add(
            YearTable table,
            Figures figures,
            Measure measure,
            ToDoubleFunction<Spread> bound,
            String label) {
        table.add(
                Unit.POUNDS,
                year ->
                        figures.spread(measure, year)
                                .map(spread -> bound.applyAsDouble(spread))
                                .orElse(Double.NaN),
                figures.scenario(),
                label);
    }
}
