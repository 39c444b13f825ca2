package highneeds.app.figure;

import highneeds.caseload.History;
import highneeds.domain.Catalogue;
import highneeds.forecast.Forecast;
import highneeds.scenario.Scenario;

import java.util.List;
import java.util.Optional;

/**
 * What the charts of a page are about.
 *
 * @param history what was counted
 * @param catalogue needs and settings
 * @param chosen newest forecast of the scenario looked at
 * @param simulated its newest simulated one, if there is one
 * @param others forecasts to compare with, the baseline first
 */
public record Subject(
        History history,
        Catalogue catalogue,
        Forecast chosen,
        Optional<Forecast> simulated,
        List<Forecast> others) {

    public Subject {
        others = List.copyOf(others);
    }

    Range range() {
        return new Range(chosen, simulated);
    }

    /** The baseline, if another scenario is looked at. */
    public Optional<Forecast> baseline() {
        return others.stream()
                .filter(other -> other.scenario().equals(Scenario.BASELINE_NAME))
                .findFirst();
    }

    /** Where the figures come from, for the line under a chart. */
    String source() {
        String counts =
                history.basis() == History.Basis.MATCHED
                        ? "January censuses to " + history.latest().census()
                        : "published SEN2 totals to " + history.latest().census();
        String run = counts + "; forecast \u201c" + chosen.scenario() + "\u201d";
        return range().known()
                ? run
                        + ". The range leaves out changes of law, grant rules and strategy that are"
                        + " not in the scenario."
                : run + ".";
    }

    /** A range in words: "4,100 to 4,900". */
    static String between(String low, String high) {
        return low + " to " + high;
    }
}
