package highneeds.app.figure;

import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.caseload.History;
import highneeds.domain.Catalogue;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The years of a measure, counted and forecast, and its values in them.
 *
 * @param measure what is counted
 * @param counted years the history has it for
 * @param years all years in order, counted and forecast
 */
record Timeline(Measure measure, List<Integer> counted, List<Integer> years) {

    static Timeline of(Measure measure, History history, Forecast forecast) {
        List<Integer> counted =
                switch (measure) {
                    case PLANS -> history.caseloads().stream().map(Caseload::census).toList();
                    case JOINERS, LEAVERS ->
                            history.flows().stream().map(flow -> flow.census() + 1).toList();
                    default -> List.of();
                };
        TreeSet<Integer> years = new TreeSet<>(counted);
        int first = forecast.outcome().opening().census();
        for (int year = first; year <= first + forecast.outcome().years().size(); year++) {
            if (forecast.results().means().containsKey(ResultKey.total(measure, year))) {
                years.add(year);
            }
        }
        return new Timeline(measure, counted, List.copyOf(years));
    }

    List<String> labels() {
        return years.stream().map(measure::yearLabel).toList();
    }

    /** Position of the last year that was counted; -1 if none was. */
    int lastActual() {
        return counted.isEmpty() ? -1 : years.indexOf(counted.getLast());
    }

    /** What was counted, NaN in the years that were not. */
    List<Double> history(Slice slice, History history, Catalogue catalogue) {
        List<Double> values = new ArrayList<>();
        for (int year : years) {
            values.add(
                    counted.contains(year) ? count(year, slice, history, catalogue) : Double.NaN);
        }
        return values;
    }

    private double count(int year, Slice slice, History history, Catalogue catalogue) {
        if (measure == Measure.PLANS) {
            return history.caseloads().stream()
                    .filter(caseload -> caseload.census() == year)
                    .mapToDouble(caseload -> slice.of(caseload.plans(), catalogue))
                    .sum();
        }
        return history.flows().stream()
                .filter(flow -> flow.census() + 1 == year)
                .mapToDouble(flow -> count(flow, slice, catalogue))
                .sum();
    }

    private double count(Flows flow, Slice slice, Catalogue catalogue) {
        if (measure == Measure.JOINERS) {
            return slice.of(flow.joiners(), catalogue);
        }
        double agedOut = slice.dimension() == Slice.Dimension.ALL ? flow.agedOut() : 0;
        return slice.of(flow.leavers(), catalogue) + agedOut;
    }

    /** What is forecast, starting from the last count; NaN in the years before. */
    List<Double> forecast(
            Slice slice, Forecast forecast, List<Double> history, ToDoubleFunction<ResultKey> of) {
        List<Double> values = new ArrayList<>();
        int last = lastActual();
        for (int i = 0; i < years.size(); i++) {
            if (i < last) {
                values.add(Double.NaN);
            } else if (i == last) {
                values.add(history.get(i));
            } else {
                values.add(value(slice.key(measure, years.get(i)), forecast, of));
            }
        }
        return values;
    }

    private static double value(ResultKey key, Forecast forecast, ToDoubleFunction<ResultKey> of) {
        return forecast.results().means().containsKey(key) ? of.applyAsDouble(key) : Double.NaN;
    }
}
