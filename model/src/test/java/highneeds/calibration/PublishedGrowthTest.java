package highneeds.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Councils;
import highneeds.published.tables.ShippedTable;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

/**
 * The usual growth of joiners against the plans in force in every council at the censuses of 2010
 * to 2025, as published.
 *
 * <p>Plans that started are taken to be what the next census has beyond {@value #STAYING} of this
 * one: 7.8% of the plans of January 2024 ceased within the year, and fewer in the years before.
 */
class PublishedGrowthTest {

    private static final int FIRST = 2010;
    private static final int LAST = 2025;
    private static final double STAYING = 0.935;
    private static final double FEWEST_PLANS = 300;
    private static final double BREAK_IN_RECORDING = 0.35;

    /** Plans of each council at every census. */
    private static final List<double[]> COUNCILS =
            Councils.shipped().all().stream()
                    .map(council -> plans(council.code()))
                    .filter(PublishedGrowthTest::whole)
                    .toList();

    private static double[] plans(String council) {
        double[] plans = new double[LAST - FIRST + 1];
        for (int i = 0; i < plans.length; i++) {
            int census = FIRST + i;
            plans[i] =
                    census < 2019
                            ? Arrays.stream(
                                            ShippedTable.CASELOAD_BY_AGE_BAND
                                                    .table()
                                                    .row(String.valueOf(census), council))
                                    .sum()
                            : AreaTables.of(council).total(census);
        }
        return plans;
    }

    private static boolean whole(double[] plans) {
        for (int i = 0; i < plans.length; i++) {
            boolean broken =
                    i > 0 && Math.abs(Math.log(plans[i] / plans[i - 1])) > BREAK_IN_RECORDING;
            if (plans[i] < FEWEST_PLANS || broken) {
                return false;
            }
        }
        return true;
    }

    /** Plans that started between a census and the next. */
    private static double joiners(double[] plans, int i) {
        return Math.max(0.01 * plans[i], plans[i + 1] - STAYING * plans[i]);
    }

    private static double[] england() {
        double[] all = new double[LAST - FIRST + 1];
        COUNCILS.forEach(plans -> Arrays.setAll(all, i -> all[i] + plans[i]));
        return all;
    }

    @Test
    void mostCouncilsAreWholeInAllYears() {
        assertTrue(COUNCILS.size() > 120, "councils " + COUNCILS.size());
    }

    @Test
    void usualGrowthIsThatOfEnglandWithoutTheYearsTheAgeLimitRose() {
        double[] all = england();
        double grown = 0;
        int years = 0;
        for (int i = 1; i < all.length - 1; i++) {
            int year = FIRST + i;
            if (year != 2015 && year != 2016) {
                grown += Math.log(joiners(all, i) / joiners(all, i - 1));
                years++;
            }
        }
        assertEquals(Usual.JOINERS.usualGrowth(), grown / years, 0.02);
    }

    /** How likely the joiners of all councils are, each year less that of the middle council. */
    private static double logLikelihood(double growthSpread) {
        int first = 2018 - FIRST;
        int years = LAST - 2018;
        double[] middle = new double[years];
        for (int t = 0; t < years; t++) {
            int i = first + t;
            double[] sorted =
                    COUNCILS.stream().mapToDouble(p -> Math.log(joiners(p, i))).sorted().toArray();
            middle[t] = sorted[sorted.length / 2];
        }
        // Drift and year effect as these tables have them, with errors of recording.
        Trend.Shape shape = new Trend.Shape(0, growthSpread, 5, 0.2, 0.1, 0, 1);
        double sum = 0;
        for (double[] plans : COUNCILS) {
            double[] seen = new double[years];
            double[] variance = new double[years];
            for (int t = 0; t < years; t++) {
                double joined = joiners(plans, first + t);
                seen[t] = Math.clamp(Math.log(joined) - middle[t], -4, 4);
                variance[t] = 2 / joined;
            }
            sum += Trend.of(shape, seen, variance).logLikelihood();
        }
        return sum;
    }

    @Test
    void councilsKeepAGrowthOfTheirOwnByNoMoreThanIsUsual() {
        double usual = logLikelihood(Usual.JOINERS.growthSpread());
        assertTrue(usual > logLikelihood(0.08), "likelier than 8 points");
        assertTrue(usual > logLikelihood(0.15), "likelier than 15 points");
    }

    /** Errors of a method on all councils from all censuses since 2015, by years ahead. */
    private static double[] errors(Method method) {
        double[] error = new double[5];
        double[] count = new double[5];
        for (double[] plans : COUNCILS) {
            for (int origin = 2015 - FIRST; origin < plans.length - 1; origin++) {
                for (int flows : new int[] {2, 3, 5}) {
                    for (int ahead = 1; ahead <= 5 && origin + ahead < plans.length; ahead++) {
                        double told = method.of(plans, origin, flows, ahead);
                        error[ahead - 1] += Math.abs(Math.log(told / plans[origin + ahead]));
                        count[ahead - 1]++;
                    }
                }
            }
        }
        Arrays.setAll(error, i -> error[i] / count[i]);
        return error;
    }

    private interface Method {
        double of(double[] plans, int origin, int flows, int ahead);
    }

    private static double byTrend(double[] plans, int origin, int flows, int ahead) {
        double[] seen = new double[flows];
        double[] variance = new double[flows];
        for (int t = 0; t < flows; t++) {
            double joined = joiners(plans, origin - flows + t);
            seen[t] = Math.log(joined) - Math.log(joiners(plans, origin - 1));
            variance[t] = 2 / joined;
        }
        Trend trend = Trend.of(Usual.JOINERS, seen, variance);
        double now = plans[origin];
        for (int year = 1; year <= ahead; year++) {
            now = STAYING * now + joiners(plans, origin - 1) * Math.exp(trend.levelAfter(year));
        }
        return now;
    }

    private static double byPooledRates(double[] plans, int origin, int flows, int ahead) {
        double joined = 0;
        for (int t = origin - flows; t < origin; t++) {
            joined += joiners(plans, t) / flows;
        }
        double now = plans[origin];
        for (int year = 1; year <= ahead; year++) {
            now = STAYING * now + joined;
        }
        return now;
    }

    private static double byStraightLine(double[] plans, int origin, int flows, int ahead) {
        double middle = flows / 2.0;
        double mean = 0;
        double slope = 0;
        double spread = 0;
        for (int t = 0; t <= flows; t++) {
            mean += plans[origin - flows + t] / (flows + 1);
            slope += (t - middle) * plans[origin - flows + t];
            spread += (t - middle) * (t - middle);
        }
        return Math.max(1, mean + slope / spread * (flows + ahead - middle));
    }

    @Test
    void realCouncilsAreForecastBetterThanBySimpleMethodsAtEveryHorizon() {
        double[] trend = errors(PublishedGrowthTest::byTrend);
        List<double[]> others =
                List.of(
                        errors((plans, origin, _, _) -> plans[origin]),
                        errors(
                                (plans, origin, _, ahead) ->
                                        plans[origin]
                                                * Math.pow(
                                                        plans[origin] / plans[origin - 1], ahead)),
                        errors(PublishedGrowthTest::byStraightLine),
                        errors(PublishedGrowthTest::byPooledRates));
        for (double[] other : others) {
            for (int i = 0; i < trend.length; i++) {
                assertTrue(
                        trend[i] < other[i],
                        Arrays.toString(trend) + " against " + Arrays.toString(other));
            }
        }
    }
}
