package highneeds.published.area;

import highneeds.caseload.Population;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;
import highneeds.published.tables.Council;
import highneeds.published.tables.Councils;
import highneeds.published.tables.ShippedTable;

import java.util.TreeMap;

/**
 * Residents of a council from the last mid-year estimate shipped: every year-group grows a year
 * older, nobody moves in or out, and as many are born as in the estimate's year.
 *
 * <p>A council made from part of a former one has the former one's residents in proportion to the
 * schools block of the grant of 2023-24.
 *
 * <p>Source: Office for National Statistics, mid-year population estimates 2019 and 2020.
 */
public final class PublishedPopulation {

    static final int FIRST = 2022;
    static final int LAST = 2036;

    private static final int ESTIMATE = 2020;
    private static final String GRANT_YEAR = "2023-24";

    private PublishedPopulation() {}

    /** Residents by NCY, mid-2022 to mid-2036. */
    public static Population of(Council council) {
        TreeMap<Integer, NcyValues> years = new TreeMap<>();
        for (int year = FIRST; year <= LAST; year++) {
            years.put(year, residents(council, year));
        }
        return new Population(years);
    }

    /** Residents by NCY in the middle of a year, from mid-2019 on. */
    public static NcyValues residents(Council council, int year) {
        String area = estimated(council, ESTIMATE) ? council.code() : former(council);
        int estimate =
                year >= ESTIMATE && ShippedTable.POPULATION.table().has(text(ESTIMATE), area)
                        ? ESTIMATE
                        : ESTIMATE - 1;
        double[] residents = ShippedTable.POPULATION.table().row(text(estimate), area);
        double share = estimated(council, ESTIMATE) ? 1 : shareOfFormer(council);
        int older = year - estimate;
        return NcyValues.of(ncy -> share * residents[Math.max(0, Ncy.age(ncy) - older)]);
    }

    /** True if the council's residents are those of a council it was only part of. */
    public static boolean fromFormer(Council council) {
        return !estimated(council, ESTIMATE);
    }

    private static boolean estimated(Council council, int year) {
        return ShippedTable.POPULATION.table().has(text(year), council.code());
    }

    private static String former(Council council) {
        return council.former().isEmpty() ? council.code() : council.former().getFirst();
    }

    private static double shareOfFormer(Council council) {
        double own = schoolsBlock(council.code());
        double all =
                Councils.shipped().all().stream()
                        .filter(other -> other.former().equals(council.former()))
                        .mapToDouble(other -> schoolsBlock(other.code()))
                        .sum();
        return all > 0 ? own / all : 1;
    }

    private static double schoolsBlock(String code) {
        return ShippedTable.ALLOCATIONS.table().value("schools_block", GRANT_YEAR, code).orElse(0);
    }

    private static String text(int year) {
        return String.valueOf(year);
    }
}
