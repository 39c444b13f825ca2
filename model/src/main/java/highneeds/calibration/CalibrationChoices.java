package highneeds.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a person chose about how rates are found.
 *
 * @param growth how joiner rates grow
 * @param asOf use only what was known at this census; empty for everything
 * @param yearWeights years that count for less than the others, such as a pandemic year, by census;
 *     those not named count in full
 */
public record CalibrationChoices(Growth growth, OptionalInt asOf, List<YearWeight> yearWeights) {

    public static final CalibrationChoices DEFAULT =
            new CalibrationChoices(Growth.ESTIMATED, OptionalInt.empty(), List.of());

    public CalibrationChoices {
        yearWeights =
                yearWeights.stream()
                        .filter(year -> !year.saysNothing())
                        .sorted(Comparator.comparingInt(YearWeight::census))
                        .toList();
    }

    /**
     * Choices as a project file has them. Files written before years had weights name the years
     * left out instead.
     */
    public static CalibrationChoices stored(
            Growth growth,
            OptionalInt asOf,
            List<YearWeight> yearWeights,
            List<Integer> leftOutFlows) {
        CalibrationChoices choices =
                new CalibrationChoices(growth, asOf, yearWeights == null ? List.of() : yearWeights);
        for (int census : leftOutFlows == null ? List.<Integer>of() : leftOutFlows) {
            choices = choices.with(new YearWeight(census, 0));
        }
        return choices;
    }

    /** How much a flow counts, 0 to 1. */
    public double weight(int census) {
        return of(census).weight();
    }

    /** What was chosen of a flow; in full and without a reason if nothing was. */
    public YearWeight of(int census) {
        return yearWeights.stream()
                .filter(year -> year.census() == census)
                .findFirst()
                .orElse(new YearWeight(census, 1));
    }

    public CalibrationChoices withGrowth(Growth changed) {
        return new CalibrationChoices(changed, asOf, yearWeights);
    }

    /** Gives a year a weight in place of the one it had. */
    public CalibrationChoices with(YearWeight changed) {
        List<YearWeight> weights = new ArrayList<>(yearWeights);
        weights.removeIf(year -> year.census() == changed.census());
        weights.add(changed);
        return new CalibrationChoices(growth, asOf, weights);
    }

    public CalibrationChoices asOf(int census) {
        return new CalibrationChoices(growth, OptionalInt.of(census), yearWeights);
    }
}
