package highneeds.published.tables;

import highneeds.domain.Ncy;

/**
 * From the ages of the published tables to national curriculum years. Arrays by NCY start at {@link
 * Ncy#FIRST}, so their positions are ages on 31 August, 0 to 24.
 *
 * <p>Plans in force are published by age on 31 August: under 3, 3 to 25. A plan at 25 is counted
 * with NCY 20, the last.
 *
 * <p>Plans that start or cease are published by age at the end of the calendar year. That is not
 * said in the tables but shows in them: only so do national openings, new plans and ceased plans
 * make the next year's plans at every age. Children born from September to December have had their
 * birthday since 31 August, so they are a year older in those tables.
 */
public final class Ages {

    /** First age group of the tables: under 3, or 2 and under. */
    static final int YOUNGEST_GROUP = 2;

    /** Age groups of plans that start or cease: 2 and under, 3 to 19, 20 and over. */
    public static final int YEAR_END_GROUPS = 19;

    private static final int OLDEST_GROUP = 20;

    /** Born in September to December: four months of twelve. */
    private static final double BIRTHDAY_SINCE_AUGUST = 4.0 / 12;

    /** How those under 3 are spread over ages 0, 1 and 2; assumed, as no table says. */
    private static final double[] UNDER_3 = {0.02, 0.10, 0.88};

    private Ages() {}

    /**
     * Plans in force by NCY.
     *
     * @param byAge plans under 3 and at 3 to 25
     */
    public static double[] toNcy(double[] byAge) {
        double[] byNcy = new double[Ncy.COUNT];
        for (int age = 0; age < byNcy.length; age++) {
            byNcy[age] =
                    age < UNDER_3.length ? byAge[0] * UNDER_3[age] : byAge[age - YOUNGEST_GROUP];
        }
        byNcy[Ncy.COUNT - 1] += byAge[Ncy.COUNT - YOUNGEST_GROUP];
        return byNcy;
    }

    /**
     * Plans that started or ceased in a year, by the NCY their holders were in at its end.
     *
     * @param byYearEnd plans by age at the year's end: 2 and under, 3 to 19, 20 and over
     * @param weight how many are to be expected of each NCY; only proportions between neighbours
     *     matter
     */
    public static double[] toCohorts(double[] byYearEnd, double[] weight) {
        double[] result = new double[Ncy.COUNT];
        for (int group = 0; group < byYearEnd.length; group++) {
            if (byYearEnd[group] != 0) {
                share(byYearEnd[group], group + YOUNGEST_GROUP, weight, result);
            }
        }
        return result;
    }

    private static void share(double plans, int age, double[] weight, double[] result) {
        int first = age == YOUNGEST_GROUP ? 0 : age - 1;
        int last = age == OLDEST_GROUP ? Ncy.COUNT - 1 : age;
        double all = 0;
        for (int cohort = first; cohort <= last; cohort++) {
            all += chance(cohort, age) * weight[cohort];
        }
        for (int cohort = first; cohort <= last && all > 0; cohort++) {
            result[cohort] += plans * chance(cohort, age) * weight[cohort] / all;
        }
        if (all == 0) {
            result[age] += plans;
        }
    }

    /** Chance that a person of this age on 31 August is in this age group at the year's end. */
    private static double chance(int ageInAugust, int group) {
        if (group == OLDEST_GROUP && ageInAugust >= OLDEST_GROUP
                || group == YOUNGEST_GROUP && ageInAugust < YOUNGEST_GROUP) {
            return 1;
        }
        return ageInAugust == group ? 1 - BIRTHDAY_SINCE_AUGUST : BIRTHDAY_SINCE_AUGUST;
    }

    /**
     * The cohorts that best explain numbers by age at the year's end: starts from a guess and lets
     * the numbers correct it (expectation and maximisation).
     */
    public static double[] cohortsFrom(double[] byYearEnd, double[] guess) {
        double[] cohorts = guess;
        for (int i = 0; i < 30; i++) {
            cohorts = toCohorts(byYearEnd, cohorts);
        }
        return cohorts;
    }
}
