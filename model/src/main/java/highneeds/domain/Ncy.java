package highneeds.domain;

/**
 * National curriculum years: Reception is 0, Year 11 is 11, the first is -4 and the last 20.
 *
 * <p>Academic age, in whole years on 31 August before the school year, is NCY + 4. A plan may run
 * to the end of the year in which its holder is 25, which is NCY 20 (Children and Families Act
 * 2014, s. 46). This class alone owns the range.
 */
public final class Ncy {

    public static final int FIRST = -4;
    public static final int LAST = 20;
    public static final int COUNT = LAST - FIRST + 1;

    private static final int AGE_AT_RECEPTION = 4;

    private Ncy() {}

    /** True if the year lies in the range a plan may cover. */
    public static boolean valid(int ncy) {
        return ncy >= FIRST && ncy <= LAST;
    }

    /** Position of a year in arrays by NCY, from 0. */
    public static int index(int ncy) {
        if (!valid(ncy)) {
            throw new IllegalArgumentException(
                    "NC year must lie between " + FIRST + " and " + LAST + ", but was " + ncy);
        }
        return ncy - FIRST;
    }

    /** The year at a position of an array by NCY. */
    public static int at(int index) {
        return index + FIRST;
    }

    /** Age on 31 August before the school year. */
    public static int age(int ncy) {
        return ncy + AGE_AT_RECEPTION;
    }

    /**
     * The year of a person of this age on 31 August before the school year; may lie outside the
     * range.
     */
    public static int ofAge(int ageOn31August) {
        return ageOn31August - AGE_AT_RECEPTION;
    }

    /** Name for people: "Reception", "Year 7", "Nursery 2" for NCY -1, "Age 22" after Year 14. */
    public static String label(int ncy) {
        if (ncy == 0) {
            return "Reception";
        }
        if (ncy < 0) {
            return "Age " + age(ncy);
        }
        return ncy <= 14 ? "Year " + ncy : "Age " + age(ncy);
    }
}
