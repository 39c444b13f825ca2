package highneeds.compare;

import highneeds.scenario.PlacedLever;

import java.util.List;

/**
 * What one or two per cent of each assumption are worth: the rule of thumb that papers print.
 *
 * @param figure what is compared
 * @param rows one for each assumption
 */
public record OnePercentTable(Figure figure, List<Row> rows) {

    /** Changes shown, in per cent of the assumption or in points a year. */
    public static final List<Double> CHANGES = List.of(-2.0, -1.0, 1.0, 2.0);

    /**
     * One assumption.
     *
     * @param assumption its name
     * @param unit what a change is measured in
     * @param effects change of the figure for each of {@link #CHANGES}, in their order
     */
    public record Row(String assumption, String unit, List<Double> effects) {

        public Row {
            effects = List.copyOf(effects);
        }
    }

    public OnePercentTable {
        rows = List.copyOf(rows);
    }

    /** Moves each assumption by one and two per cent, with the levers of a scenario in force. */
    public static OnePercentTable of(
            Workbench workbench,
            List<PlacedLever> levers,
            Figure figure,
            List<Sensitivity> sensitivities) {
        double middle = figure.in(workbench.run("", levers));
        return new OnePercentTable(
                figure,
                sensitivities.stream()
                        .map(
                                sensitivity ->
                                        new Row(
                                                sensitivity.name(),
                                                sensitivity.unit(),
                                                CHANGES.stream()
                                                        .map(
                                                                size ->
                                                                        Tornado.moved(
                                                                                        workbench,
                                                                                        levers,
                                                                                        figure,
                                                                                        sensitivity,
                                                                                        size)
                                                                                - middle)
                                                        .toList()))
                        .toList());
    }
}
