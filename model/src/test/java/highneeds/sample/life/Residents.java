package highneeds.sample.life;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The people of Exampleshire at the middle of each year, by age.
 *
 * <p>Each year of birth is followed: families move in while children grow, and some young people
 * leave at 18 and come back, since there is no university. Births fall after 2012, as in England.
 */
public final class Residents {

    private static final int MEASURED = 2020;
    private static final double GROWTH_A_YEAR = 0.004;

    /** Share of a birth cohort that lives in the area from this age on. */
    private static final NavigableMap<Integer, Double> SHARE_STAYING =
            new TreeMap<>(
                    Map.of(
                            0, 1.0, 18, 0.95, 19, 0.84, 20, 0.82, 21, 0.86, 22, 0.91, 23, 0.94, 24,
                            0.96));

    private final NavigableMap<Integer, Double> cohorts =
            Rates.byKey("residents.csv", "birth_year", "residents");

    private final double size;

    /**
     * @param size how many times as many as in Exampleshire
     */
    Residents(double size) {
        this.size = size;
    }

    /**
     * Residents at the middle of a year.
     *
     * @param midYear calendar year
     * @param age whole years
     */
    public int at(int midYear, int age) {
        int birthYear = Math.max(midYear - age, cohorts.firstKey());
        double moved = StrictMath.pow(1 + GROWTH_A_YEAR, midYear - MEASURED);
        double staying = SHARE_STAYING.floorEntry(age).getValue();
        return (int) Math.round(cohorts.floorEntry(birthYear).getValue() * moved * staying * size);
    }
}
