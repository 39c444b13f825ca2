package highneeds.report.table;

import highneeds.forecast.Measure;
import highneeds.forecast.Spread;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far the forecast of all plans could lie from its expected value. In a counted year every
 * bound is the count itself, so that a chart's band opens at the last census.
 */
public final class RangeTable {

    public static final String NAME = "Range of plans";
    public static final String COUNTED = "Counted";
    public static final String EXPECTED = "Expected";

    private RangeTable() {}

    /** A bound of the range. */
    public enum Bound {
        LOWER_80("Lower end of the 80% range", "10th", Spread::p10),
        LOWER_50("Lower end of the 50% range", "25th", Spread::p25),
        UPPER_50("Upper end of the 50% range", "75th", Spread::p75),
        UPPER_80("Upper end of the 80% range", "90th", Spread::p90);

        private final String label;
        private final String edge;
        private final ToDoubleFunction<Spread> value;

        Bound(String label, String edge, ToDoubleFunction<Spread> value) {
            this.label = label;
            this.edge = edge;
            this.value = value;
        }

        /** Label of the bound's row. */
        public String label() {
            return label;
        }
    }

    static ReportTable of(ReportContent content) {
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Figure"),
                        Years.censuses(content),
                        Years::censusHeading);
        int opening = content.openingCensus();
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            Figures figures = content.exact(scenario);
            String name = scenario.name();
            table.add(
                    Unit.COUNT,
                    year -> year <= opening ? figures.plans(year) : Double.NaN,
                    name,
                    COUNTED);
            table.add(
                    Unit.COUNT,
                    year -> year >= opening ? figures.plans(year) : Double.NaN,
                    name,
                    EXPECTED);
            if (scenario.forecast().results().hasSpread()) {
                int first = addBounds(table, figures, opening);
                if (scenario == content.baseline()) {
                    addWidths(table, name, first);
                }
            }
        }
        return table.build(
                NAME,
                "Plans forecast and their range",
                Headings.countsAndForecasts(content)
                        + " "
                        + runs(content)
                        + " Not in the range: changes of law or policy, of the way needs are"
                        + " recorded, and of the population beyond its projection.");
    }

    private static int addBounds(YearTable table, Figures figures, int opening) {
        int first = table.nextRow();
        for (Bound bound : Bound.values()) {
            table.add(
                    Unit.COUNT,
                    year ->
                            year <= opening
                                    ? figures.plans(year)
                                    : figures.spread(Measure.PLANS, year)
                                            .map(spread -> bound.value.applyAsDouble(spread))
                                            .orElse(Double.NaN),
                    figures.scenario(),
                    bound.label);
        }
        return first;
    }

    private static void addWidths(YearTable table, String scenario, int first) {
        Bound[] bounds = Bound.values();
        for (int i = 1; i < bounds.length; i++) {
            addWidth(table, scenario, first + i, bounds[i], bounds[i - 1]);
        }
    }

    /** The width of a part of the band, which the chart stacks on the part below. */
    private static void addWidth(
            YearTable table, String scenario, int row, Bound upper, Bound lower) {
        table.addRow(
                false,
                year -> {
                    double width = table.value(row, year) - table.value(row - 1, year);
                    return Cell.figure(
                            width,
                            Unit.COUNT,
                            new Formula.Balance(
                                    List.of(table.at(row, year)),
                                    List.of(table.at(row - 1, year))));
                },
                scenario,
                width(upper, lower));
    }

    /** Label of the row that holds how far one bound lies above the next lower one. */
    public static String width(Bound upper, Bound lower) {
        return "Width for the chart, " + lower.edge + " to " + upper.edge + " percentile";
    }

    private static String runs(ReportContent content) {
        int simulations = content.run().choices().simulations();
        return simulations == 0
                ? "No simulations were made, so there is no range."
                : "In %,d simulations, half of the outcomes lay within the 50%% range and 80%% within the 80%% range."
                        .formatted(simulations);
    }
}
