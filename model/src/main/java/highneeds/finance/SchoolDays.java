package highneeds.finance;

import java.util.Arrays;

/**
 * Days on which schools are open in each month of a financial year, April first: 190 in all.
 *
 * <p>Source: the 380 half-day sessions of a school year (Education (School Day and School Year)
 * (England) Regulations 1999, regulation 3); their spread over the months is that of usual term
 * dates with Easter at the start of April, a working assumption.
 */
public final class SchoolDays {

    private static final int[] DAYS = {11, 16, 22, 16, 0, 20, 17, 21, 14, 19, 15, 19};

    private SchoolDays() {}

    /**
     * Days in a month.
     *
     * @param month 0 for April to 11 for March
     */
    public static int in(int month) {
        return DAYS[month];
    }

    /** Days of a whole year. */
    public static int ofYear() {
        return Arrays.stream(DAYS).sum();
    }
}
