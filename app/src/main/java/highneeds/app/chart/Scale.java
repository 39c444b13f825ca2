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
        double step = roundStep((high - low) / steps);
        return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    private static double roundStep(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 2.5 ? 2.5 : lead <= 5 ? 5 : 10) * power;
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
