package highneeds.app.overview;

import highneeds.app.Forecasts;
import highneeds.app.Format;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.FinancialYear;
import highneeds.finance.movement.Movement;
import highneeds.finance.movement.Movement.Bar;
import highneeds.finance.movement.Position;
import highneeds.finance.movement.RememberedForecast;
import highneeds.forecast.Forecast;
import highneeds.project.Project;
import highneeds.project.Remembering;
import highneeds.scenario.Scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What moved since the forecast that was remembered last, in sentences. */
final class SinceBefore {

    private static final int MOST_CAUSES = 3;
    private static final double WORTH_SAYING = 50_000;

    private SinceBefore() {}

    static List<String> sentences(Project project, Forecasts forecasts, Forecast chosen) {
        Optional<Forecast> baseline = forecasts.of(Scenario.BASELINE_NAME);
        if (project.remembered().isEmpty()) {
            return List.of(
                    "No forecast is remembered yet. Remember this one on the Money page; the next"
                            + " time, what moved is told here.");
        }
        RememberedForecast before = project.remembered().getLast();
        if (baseline.isEmpty()
                || baseline.get().outcome().years().size() != chosen.outcome().years().size()) {
            return List.of();
        }
        for (Position now : Remembering.positions(baseline.get(), chosen).reversed()) {
            int year = now.baseline().startYear();
            Optional<Position> then = before.position(chosen.scenario(), year);
            if (then.isPresent()) {
                return sentences(before, year, Movement.between(then.get(), now));
            }
        }
        return List.of("\u201c" + before.name() + "\u201d covers none of the years forecast now.");
    }

    private static List<String> sentences(RememberedForecast before, int year, Movement movement) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "In-year balance of "
                        + new FinancialYear(year)
                        + ": "
                        + Format.millions(movement.after().inYearBalance())
                        + ", was "
                        + Format.millions(movement.before().inYearBalance())
                        + " in \u201c"
                        + before.name()
                        + "\u201d of "
                        + before.made()
                        + " ("
                        + Format.millionsChange(movement.change())
                        + ").");
        List<Bar> largest =
                movement.bars(Fund.HIGH_NEEDS_BLOCK).stream()
                        .filter(bar -> Math.abs(bar.amount()) >= WORTH_SAYING)
                        .sorted(Comparator.comparingDouble(bar -> -Math.abs(bar.amount())))
                        .limit(MOST_CAUSES)
                        .toList();
        for (Bar bar : largest) {
            sentences.add(bar.cause().label() + ": " + Format.millionsChange(bar.amount()) + ".");
        }
        if (largest.isEmpty()) {
            sentences.add("Nothing moved by £0.1m or more.");
        }
        return sentences;
    }
}
