package highneeds.report.chart;

import highneeds.report.table.SafeReport;
import highneeds.report.table.ShownScenario;

import java.util.ArrayList;
import java.util.List;

/** One line for each scenario: the baseline solid, the others dashed, each in its own colour. */
final class ScenarioLines {

    /** More lines than colours cannot be told apart. */
    private static final int MOST = Colour.CATEGORIES.size();

    private ScenarioLines() {}

    /**
     * @param rowLabel label of the row that holds what is compared, after the scenario's name
     */
    static List<Chart.Series> of(SafeReport content, TableRows rows, String rowLabel) {
        List<Chart.Series> lines = new ArrayList<>();
        for (ShownScenario scenario :
                content.scenarios().subList(0, Math.min(MOST, content.scenarios().size()))) {
            lines.add(
                    rows.series(
                            scenario.name(),
                            lines.isEmpty() ? Chart.Look.LINE : Chart.Look.DASHED_LINE,
                            Colour.CATEGORIES.get(lines.size()),
                            scenario.name(),
                            rowLabel));
        }
        return lines;
    }
}
