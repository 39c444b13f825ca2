package highneeds.app.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The values an axis covers, from a round number to a round number in equal steps.
 *
 * @param low value at the bottom
 * @param high value at the top, more than low
 * @param step distance between grid lines
 */
public record Scale(double low, double high, double step) {

    private static final double SHARE_THAT_NEEDS_ZERO = 0.5;
    private static final double[] LEADS = {1, 2, 2.5, 3, 4, 5, 10};

    /** What a step of 3 or 4 costs, in shares of the scale left empty. */
    private static final double ODD_LEAD = 0.05;

    /** What each step above or below those asked for costs, in shares of the scale left empty. */
    private static final double STEP_TOO_MANY_OR_FEW = 0.06;

    /**
     * A scale of about this many steps that covers two values. Zero is on it unless both lie close
     * together far away from it and columns do not stand on it.
     */
    public static Scale covering(double min, double max, int steps, boolean fromZero) {
        double low = min;
        double high = max;
        boolean nearZero = low >= 0 && low < high * SHARE_THAT_NEEDS_ZERO;
        if (fromZero || nearZero || low < 0 || high < 0) {
            low = Math.min(0, low);
            high = Math.max(0, high);
        }
        if (high - low < 1e-9) {
            high = low + Math.max(1, Math.abs(low) * 0.1);
        }
        return best(low, high, steps);
    }

    /** A scale about two values that need not start at zero. */
    static Scale around(double min, double max, int steps) {
        boolean nearZero = min > 0 && min < max * SHARE_THAT_NEEDS_ZERO;
        boolean nearZeroBelow = max < 0 && max > min * SHARE_THAT_NEEDS_ZERO;
        double low = nearZero ? 0 : min;
        double high = nearZeroBelow ? 0 : max;
        boolean nothing = high - low < 1e-9;
        return best(low, nothing ? low + Math.max(1, Math.abs(low) * 0.1) : high, steps);
    }

    /**
     * The scale that leaves least of itself empty, with about this many steps, as round as can be.
     */
    private static Scale best(double low, double high, int steps) {
        double power = Math.pow(10, Math.floor(Math.log10((high - low) / steps)));
        Scale best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double lead : LEADS) {
            double step = lead * power;
            Scale scale =
                    new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
            double empty = 1 - (high - low) / (scale.high() - scale.low());
            double count = Math.round((scale.high() - scale.low()) / step);
            double odd = lead == 3 || lead == 4 ? ODD_LEAD : 0;
            double cost = empty + odd + Math.abs(count - steps) * STEP_TOO_MANY_OR_FEW;
            if (cost < least) {
                least = cost;
                best = scale;
            }
        }
        return best;
    }

    /** Values of the grid lines, from the lowest. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (int i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** How far up the axis a value lies: 0 at the bottom, 1 at the top. */
    public double share(double value) {
        return (value - low) / (high - low);
    }
}
