package highneeds.finance.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A forecast kept in the project in few figures, so that the next one can say why it moved.
 *
 * @param name what a person called it, for example "January forum"
 * @param made day it was remembered
 * @param version version of the program that made it
 * @param inputs SHA-256 of the files and choices it was made from
 * @param openingCensus census it starts from
 * @param baseline each financial year without levers
 * @param scenarios what the levers of each scenario change
 */
public record RememberedForecast(
        String name,
        LocalDate made,
        String version,
        String inputs,
        int openingCensus,
        List<YearState> baseline,
        List<Levers> scenarios) {

    /**
     * What a scenario's levers change.
     *
     * @param scenario its name
     * @param years in the order of the baseline's
     */
    public record Levers(String scenario, List<Changed> years) {

        public Levers {
            years = List.copyOf(years);
        }
    }

    /**
     * What levers change in one financial year, by part.
     *
     * @param block in the high needs block; a saving is positive
     * @param generalFund in the general fund
     */
    public record Changed(List<Amount> block, List<Amount> generalFund) {

        public Changed {
            block = List.copyOf(block);
            generalFund = List.copyOf(generalFund);
        }
    }

    public RememberedForecast {
        Objects.requireNonNull(made, "A remembered forecast has a date");
        baseline = List.copyOf(baseline);
        scenarios = List.copyOf(scenarios);
        if (baseline.isEmpty()) {
            throw new IllegalArgumentException("A remembered forecast has at least one year");
        }
        for (Levers each : scenarios) {
            if (each.years().size() != baseline.size()) {
                throw new IllegalArgumentException(
                        "'" + each.scenario() + "' does not cover the baseline's years");
            }
        }
    }

    /**
     * Where a scenario stood in a financial year; the baseline's position for a name that was not
     * forecast then.
     *
     * @return empty if the year was not forecast
     */
    public Optional<Position> position(String scenario, int startYear) {
        for (int i = 0; i < baseline.size(); i++) {
            if (baseline.get(i).startYear() == startYear) {
                return Optional.of(position(scenario, baseline.get(i), i));
            }
        }
        return Optional.empty();
    }

    private Position position(String scenario, YearState state, int year) {
        return scenarios.stream()
                .filter(each -> each.scenario().equals(scenario))
                .map(each -> each.years().get(year))
                .map(changed -> new Position(state, changed.block(), changed.generalFund()))
                .findFirst()
                .orElseGet(() -> Position.of(state));
    }
}
