package highneeds.app;

import highneeds.project.Project;
import highneeds.scenario.PlacedLever;
import highneeds.scenario.Scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a forecast is made from; two that are equal give the same figures. */
record ForecastRun(
        Forecasts.Calibrated from, List<PlacedLever> levers, int simulations, long seed) {

    /** Scenarios in view: the baseline, the chosen one and those compared with. */
    static List<Scenario> inView(Project project, String chosen, List<String> compared) {
        Set<String> names = new LinkedHashSet<>();
        names.add(Scenario.BASELINE_NAME);
        names.add(chosen);
        names.addAll(compared);
        List<Scenario> scenarios = new ArrayList<>();
        for (String name : names) {
            if (name.equals(Scenario.BASELINE_NAME)) {
                scenarios.add(Scenario.BASELINE);
            } else {
                project.scenarios().scenarios().stream()
                        .filter(scenario -> scenario.name().equals(name))
                        .forEach(scenarios::add);
            }
        }
        return scenarios;
    }

    /** What each scenario's forecast should be made from now. */
    static Map<String, ForecastRun> wanted(
            Forecasts.Calibrated from, Project project, List<Scenario> scenarios) {
        Map<String, ForecastRun> wanted = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            wanted.put(
                    scenario.name(),
                    new ForecastRun(
                            from,
                            project.scenarios().levers(scenario),
                            project.run().simulations(),
                            project.run().seed()));
        }
        return wanted;
    }
}
