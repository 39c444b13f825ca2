package highneeds.calibration;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a person chose about how rates are found.
 *
 * @param growth how joiner rates grow
 * @param leftOutFlows opening censuses of flows not to learn from, such as a pandemic year; sorted
 * @param asOf use only what was known at this census; empty for everything
 */
public record CalibrationChoices(Growth growth, List<Integer> leftOutFlows, OptionalInt asOf) {

    public static final CalibrationChoices DEFAULT =
            new CalibrationChoices(Growth.ESTIMATED, List.of(), OptionalInt.empty());

    public CalibrationChoices {
        leftOutFlows = leftOutFlows.stream().sorted().distinct().toList();
    }

    public CalibrationChoices withGrowth(Growth changed) {
        return new CalibrationChoices(changed, leftOutFlows, asOf);
    }

    public CalibrationChoices asOf(int census) {
        return new CalibrationChoices(growth, leftOutFlows, OptionalInt.of(census));
    }
}
