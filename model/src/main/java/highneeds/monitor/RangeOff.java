package highneeds.monitor;

import highneeds.forecast.ResultKey;
import highneeds.forecast.Results;
import highneeds.forecast.Spread;

import java.util.Optional;

/**
 * How far a range lies below and above what it belongs to, in the unit of that.
 *
 * @param low negative or 0
 * @param high positive or 0
 */
public record RangeOff(double low, double high) {

    static final RangeOff NONE = new RangeOff(0, 0);

    /** The 80% range of a result around its mean; nothing if it was not simulated. */
    static RangeOff of(Results results, ResultKey key) {
        double mean = results.mean(key);
        Optional<Spread> spread = results.spread(key);
        return spread.map(
                        s -> new RangeOff(Math.min(0, s.p10() - mean), Math.max(0, s.p90() - mean)))
                .orElse(NONE);
    }

    /** The same as a part of an amount; nothing of no amount. */
    RangeOff per(double amount) {
        return amount == 0 ? NONE : times(1 / Math.abs(amount));
    }

    RangeOff times(double factor) {
        return new RangeOff(low * factor, high * factor);
    }
}
