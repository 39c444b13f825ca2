package highneeds;

import highneeds.sample.life.Chance;
import highneeds.sample.life.Circumstances;

import java.util.function.IntToDoubleFunction;

/**
 * The courses requests have taken in councils, 2010 to 2026. None is a damped trend with drift,
 * which is what a forecast looks for; each council draws its own figures.
 */
public enum Regime {
    /** Hardly any change. */
    FLAT {
        @Override
        IntToDoubleFunction growth(Chance chance) {
            double growth = chance.between(-0.015, 0.015);
            return _ -> growth;
        }
    },

    /** The same growth year after year. */
    GROWING {
        @Override
        IntToDoubleFunction growth(Chance chance) {
            double growth = chance.between(0.03, 0.11);
            return _ -> growth;
        }
    },

    /** Growth that grows. */
    ACCELERATING {
        @Override
        IntToDoubleFunction growth(Chance chance) {
            return between(chance.between(0, 0.03), chance.between(0.1, 0.16));
        }
    },

    /** Growth that comes to an end. */
    SLOWING {
        @Override
        IntToDoubleFunction growth(Chance chance) {
            return between(chance.between(0.12, 0.18), chance.between(-0.03, 0.02));
        }
    },

    /** A change of policy: from one year to the next many fewer requests, or many more. */
    BREAK {
        @Override
        IntToDoubleFunction growth(Chance chance) {
            int year = chance.wholeBetween(2018, 2024);
            double step = chance.between(0.15, 0.35) * (chance.happens(0.5) ? 1 : -1);
            double before = chance.between(0.04, 0.1);
            double after = chance.between(0, 0.08);
            return now -> now < year ? before : now == year ? step : after;
        }
    };

    private static final int FIRST = 2012;
    private static final int MEASURED = 2024;
    private static final int LAST = 2026;

    /** Growth of requests from the year before, a change of the logarithm. */
    abstract IntToDoubleFunction growth(Chance chance);

    /** Growth that goes in a straight line from the first year to the last. */
    private static IntToDoubleFunction between(double first, double last) {
        return year -> first + (last - first) * (year - FIRST) / (LAST - FIRST);
    }

    Circumstances circumstances(double size, long seed) {
        Chance chance = Chance.of(seed, "regime");
        IntToDoubleFunction growth = growth(chance);
        double ceasingMore = 0.02 * chance.normal();
        return new Circumstances(
                size,
                year -> StrictMath.exp(level(growth, year) - level(growth, MEASURED)),
                chance.between(0.02, 0.08),
                year -> StrictMath.exp(ceasingMore * (year - MEASURED)));
    }

    private static double level(IntToDoubleFunction growth, int year) {
        double level = 0;
        for (int y = FIRST + 1; y <= year; y++) {
            level += growth.applyAsDouble(y);
        }
        return level;
    }
}
