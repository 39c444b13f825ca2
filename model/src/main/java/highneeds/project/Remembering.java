package highneeds.project;

import highneeds.finance.MoneyBasis;
import highneeds.finance.movement.Position;
import highneeds.finance.movement.RememberedForecast;
import highneeds.finance.movement.RememberedForecast.Changed;
import highneeds.finance.movement.RememberedForecast.Levers;
import highneeds.finance.movement.YearState;
import highneeds.forecast.Forecast;
import highneeds.importer.TableReading;
import highneeds.project.store.Hash;
import highneeds.projection.YearOutcome;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts forecasts into the few figures that are remembered, and finds where they stand. */
public final class Remembering {

    private Remembering() {}

    /**
     * What is remembered of a project's forecasts.
     *
     * @param name what to call it
     * @param forecasts the baseline first, then any scenarios, over the same years
     * @param made today
     * @param version version of the program
     */
    public static RememberedForecast of(
            Project project,
            String name,
            List<Forecast> forecasts,
            LocalDate made,
            String version) {
        Forecast baseline = forecasts.getFirst();
        List<Levers> scenarios = new ArrayList<>();
        for (Forecast scenario : forecasts.subList(1, forecasts.size())) {
            scenarios.add(
                    new Levers(
                            scenario.scenario(),
                            positions(baseline, scenario).stream()
                                    .map(Position::rounded)
                                    .map(p -> new Changed(p.savings(), p.generalFundSavings()))
                                    .toList()));
        }
        return new RememberedForecast(
                name,
                made,
                version,
                inputs(project),
                baseline.outcome().opening().census(),
                baseline.outcome().years().stream()
                        .map(year -> YearState.of(MoneyBasis.of(year)).rounded())
                        .toList(),
                scenarios);
    }

    /** Where a scenario stands in each financial year. */
    public static List<Position> positions(Forecast baseline, Forecast scenario) {
        List<Position> positions = new ArrayList<>();
        List<YearOutcome> years = scenario.outcome().years();
        for (int i = 0; i < years.size(); i++) {
            MoneyBasis without = MoneyBasis.of(baseline.outcome().years().get(i));
            positions.add(
                    scenario == baseline
                            ? Position.of(YearState.of(without))
                            : Position.of(without, MoneyBasis.of(years.get(i))));
        }
        return positions;
    }

    /** SHA-256 of the files and choices a forecast is made from. */
    static String inputs(Project project) {
        String all =
                project.readings().stream()
                                .map(TableReading::sha256)
                                .sorted()
                                .collect(Collectors.joining("\n"))
                        + "\n"
                        + project.calibration()
                        + "\n"
                        + project.money()
                        + "\n"
                        + project.run();
        return Hash.sha256(all.getBytes(StandardCharsets.UTF_8));
    }
}
