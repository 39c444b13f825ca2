package highneeds.app.figure;

import highneeds.forecast.Forecast;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Spread;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The range of a forecast. While its own simulations are still running, the range of the last ones
 * is laid around the new expected value.
 *
 * @param forecast the newest forecast
 * @param simulated the newest one that was simulated, if there is one
 */
public record Range(Forecast forecast, Optional<Forecast> simulated) {

    static final ToDoubleFunction<Spread> LOW_80 = Spread::p10;
    static final ToDoubleFunction<Spread> HIGH_80 = Spread::p90;
    static final ToDoubleFunction<Spread> LOW_50 = Spread::p25;
    static final ToDoubleFunction<Spread> HIGH_50 = Spread::p75;

    /** True if the range belongs to the newest figures. */
    public boolean settled() {
        return forecast.results().hasSpread();
    }

    boolean known() {
        return settled() || simulated.isPresent();
    }

    /** A percentile of a result. */
    OptionalDouble at(ResultKey key, ToDoubleFunction<Spread> percentile) {
        Forecast from = settled() ? forecast : simulated.orElse(forecast);
        double moved = forecast.results().mean(key) - from.results().mean(key);
        return from.results()
                .spread(key)
                .map(spread -> OptionalDouble.of(percentile.applyAsDouble(spread) + moved))
                .orElse(OptionalDouble.empty());
    }
}
