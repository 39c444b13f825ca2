package highneeds.scenario;

import java.util.List;

/**
 * How much of a lever is delivered: a share of its sizes with a triangular spread.
 *
 * <p>The expected run takes the mean of the spread, so that it agrees with the mean of the
 * simulations; a simulation takes the share at a quantile it has drawn once.
 *
 * @param low share delivered at the least, 0 or more
 * @param likely most likely share
 * @param high share delivered at the most, up to 1.5
 */
public record Delivery(double low, double likely, double high) {

    private static final double MOST = 1.5;

    /** Delivered in full, no more and no less. */
    public static final Delivery CERTAIN = new Delivery(1, 1, 1);

    public Delivery {
        if (!(low >= 0 && low <= likely && likely <= high && high <= MOST)) {
            throw new IllegalArgumentException(
                    "The shares of a lever delivered rise from low to likely to high between 0 and"
                            + " 150%%, but were %s%%, %s%% and %s%%"
                                    .formatted(
                                            Quantity.number(low * 100),
                                            Quantity.number(likely * 100),
                                            Quantity.number(high * 100)));
        }
    }

    /** Mean share: (low + likely + high) ÷ 3. */
    public double expected() {
        return (low + likely + high) / 3;
    }

    public boolean certain() {
        return low == high;
    }

    /**
     * Mean share of each third of the spread, low to high; each is as probable as the others, and
     * their mean is {@link #expected}. A simulation draws one of the three.
     */
    public List<Double> thirds() {
        if (certain()) {
            return List.of(likely, likely, likely);
        }
        double lowest = meanUpTo(1.0 / 3) * 3;
        double upToTwo = meanUpTo(2.0 / 3) * 3;
        return List.of(lowest, upToTwo - lowest, expected() * 3 - upToTwo);
    }

    /**
     * The share at a quantile of the triangular spread.
     *
     * @param quantile 0 to 1
     */
    public double at(double quantile) {
        double width = high - low;
        if (width == 0) {
            return likely;
        }
        return quantile < (likely - low) / width
                ? low + Math.sqrt(quantile * width * (likely - low))
                : high - Math.sqrt((1 - quantile) * width * (high - likely));
    }

    /** Integral of {@link #at} from 0 to a quantile, in closed form on each side of the mode. */
    private double meanUpTo(double quantile) {
        double width = high - low;
        double mode = (likely - low) / width;
        double below = Math.min(quantile, mode);
        double total = low * below + Math.sqrt(width * (likely - low)) * Math.pow(below, 1.5) / 1.5;
        if (quantile > mode) {
            total +=
                    high * (quantile - mode)
                            - Math.sqrt(width * (high - likely))
                                    * (Math.pow(1 - mode, 1.5) - Math.pow(1 - quantile, 1.5))
                                    / 1.5;
        }
        return total;
    }

    /** "in full", or "60 to 100%, most likely 80%". */
    public String words() {
        if (equals(CERTAIN)) {
            return "in full";
        }
        String most = Quantity.of(likely * 100, "%");
        return certain()
                ? most
                : Quantity.number(low * 100)
                        + " to "
                        + Quantity.of(high * 100, "%")
                        + ", most likely "
                        + most;
    }
}
