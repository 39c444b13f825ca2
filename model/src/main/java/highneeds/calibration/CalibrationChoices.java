package highneeds.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a person chose about how rates are found.
 *
 * @param growth how joiner rates grow
 * @param leftOutFlows opening censuses of flows not to learn from, such as a pandemic year; sorted
 * @param asOf use only what was known at this census; empty for everything
 * @param yearWeights years that count for less than the others; those not named count in full
 */
public record CalibrationChoices(
        Growth growth, List<Integer> leftOutFlows, OptionalInt asOf, List<YearWeight> yearWeights) {

    public static final CalibrationChoices DEFAULT =
            new CalibrationChoices(Growth.ESTIMATED, List.of(), OptionalInt.empty());

    public CalibrationChoices {
        leftOutFlows = leftOutFlows.stream().sorted().distinct().toList();
        // Projects saved before years had weights have none.
        yearWeights =
                yearWeights == null
                        ? List.of()
                        : yearWeights.stream()
                                .sorted(Comparator.comparingInt(YearWeight::census))
                                .toList();
    }

    /** Every year counts in full or not at all. */
    public CalibrationChoices(Growth growth, List<Integer> leftOutFlows, OptionalInt asOf) {
        this(growth, leftOutFlows, asOf, List.of());
    }

    /** How much a flow counts, 0 to 1. */
    public double weight(int census) {
        if (leftOutFlows.contains(census)) {
            return 0;
        }
        return yearWeights.stream()
                .filter(year -> year.census() == census)
                .mapToDouble(YearWeight::weight)
                .min()
                .orElse(1);
    }

    public CalibrationChoices withGrowth(Growth changed) {
        return new CalibrationChoices(changed, leftOutFlows, asOf, yearWeights);
    }

    public CalibrationChoices withLeftOutFlows(List<Integer> changed) {
        return new CalibrationChoices(growth, changed, asOf, yearWeights);
    }

    /** Gives a year a weight in place of the one it had. */
    public CalibrationChoices with(YearWeight changed) {
        List<YearWeight> weights = new ArrayList<>(yearWeights);
        weights.removeIf(year -> year.census() == changed.census());
        weights.add(changed);
        return new CalibrationChoices(growth, leftOutFlows, asOf, weights);
    }

    public CalibrationChoices asOf(int census) {
        return new CalibrationChoices(growth, leftOutFlows, OptionalInt.of(census), yearWeights);
    }
}
