package highneeds.forecast;

import java.util.Optional;

/**
 * One figure foretold from an earlier census and what it came to.
 *
 * @param origin census it was foretold from
 * @param census census foretold
 * @param part what the plans are broken down by
 * @param item the setting, need or age group; empty for the total
 * @param actual plans there were
 * @param forecast plans foretold, expected run
 * @param range range of the simulations, if any were made
 * @param sameAsLast plans at the origin
 * @param lastGrowth plans at the origin grown on as in the year before it
 * @param linearTrend straight line through the censuses up to the origin
 * @param pooledRates rates of all years up to the origin, constant
 */
public record BacktestRow(
        int origin,
        int census,
        Part part,
        String item,
        double actual,
        double forecast,
        Optional<Spread> range,
        double sameAsLast,
        double lastGrowth,
        double linearTrend,
        double pooledRates) {

    /** How many years ahead it was foretold. */
    public int yearsAhead() {
        return census - origin;
    }

    /** What a method foretold. */
    public double of(Method method) {
        return switch (method) {
            case FORECAST -> forecast;
            case SAME_AS_LAST -> sameAsLast;
            case LAST_GROWTH -> lastGrowth;
            case LINEAR_TREND -> linearTrend;
            case POOLED_RATES -> pooledRates;
        };
    }

    /** Breakdowns that are tested. */
    public enum Part {
        TOTAL("total"),
        SETTING("setting"),
        NEED("need"),
        AGE_GROUP("age_group");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** Name in backtest.csv. */
        public String code() {
            return code;
        }
    }

    /** The forecast and the simple methods it is held against. */
    public enum Method {
        FORECAST("forecast", "This forecast"),
        SAME_AS_LAST("same_as_last", "Same as last year"),
        LAST_GROWTH("last_growth", "Last year's growth goes on"),
        LINEAR_TREND("linear_trend", "Straight line through the past"),
        POOLED_RATES("pooled_rates", "Constant rates of all years");

        private final String code;
        private final String label;

        Method(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** Name in backtest.csv. */
        public String code() {
            return code;
        }

        /** Name for people. */
        public String label() {
            return label;
        }
    }
}
