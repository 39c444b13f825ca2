package highneeds.app.figure;

import highneeds.app.chart.Numbers;
import highneeds.domain.LargestRemainder;

import java.util.Arrays;
import java.util.List;

/**
 * Steps from one total to another, rounded as they are shown, so that the steps shown lead from the
 * one total shown to the other.
 *
 * @param inChart each step as the chart writes it
 * @param inTable each step as the table twin writes it
 */
record ShownSteps(double[] inChart, double[] inTable) {

    private static final double TENTH_OF_A_MILLION = 1e5;
    private static final double THOUSAND = 1e3;

    static ShownSteps of(double from, List<Double> steps, Numbers numbers) {
        boolean pounds = numbers == Numbers.POUNDS;
        return new ShownSteps(
                rounded(from, steps, pounds ? TENTH_OF_A_MILLION : 1),
                rounded(from, steps, pounds ? THOUSAND : 1));
    }

    private static double[] rounded(double from, List<Double> steps, double unit) {
        double sum = steps.stream().mapToDouble(step -> step / unit).sum();
        double wanted = Math.round(from / unit + sum) - Math.round(from / unit);
        double more = steps.isEmpty() ? 0 : (wanted - sum) / steps.size();
        double[] parts = steps.stream().mapToDouble(step -> step / unit + more).toArray();
        return Arrays.stream(LargestRemainder.round(parts)).mapToDouble(n -> n * unit).toArray();
    }
}
