package highneeds.report.table;

import highneeds.forecast.Forecast;
import highneeds.report.disclosure.Release;
import highneeds.scenario.ReadyMade;
import highneeds.scenario.Scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a report that leaves the council. What somebody typed could name a person, so the
 * names and descriptions of scenarios are shown only if somebody has read them for that, or if they
 * are the program's own.
 */
final class CheckedWords {

    /** How a scenario is called whose own name is not shown; its number follows. */
    static final String OPTION = "Option ";

    private CheckedWords() {}

    static ReportContent of(ReportContent content, Release release) {
        if (release.wordsChecked()) {
            return content;
        }
        List<ReportContent.ScenarioForecast> shown = new ArrayList<>();
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            shown.add(shown(scenario, shown.size()));
        }
        return content.withScenarios(shown);
    }

    private static ReportContent.ScenarioForecast shown(
            ReportContent.ScenarioForecast scenario, int number) {
        String name = number == 0 || isOurs(scenario.name()) ? scenario.name() : OPTION + number;
        return new ReportContent.ScenarioForecast(
                named(scenario.forecast(), name),
                isOurText(scenario.description()) ? scenario.description() : "",
                scenario.levers());
    }

    private static boolean isOurs(String name) {
        return ReadyMade.all().stream().anyMatch(ready -> ready.name().equals(name));
    }

    private static boolean isOurText(String description) {
        return description.equals(Scenario.BASELINE.description())
                || ReadyMade.all().stream()
                        .anyMatch(ready -> ready.description().equals(description));
    }

    private static Forecast named(Forecast forecast, String name) {
        return new Forecast(
                name,
                forecast.assumed(),
                forecast.outcome(),
                forecast.budget(),
                forecast.results(),
                forecast.simulations());
    }
}
