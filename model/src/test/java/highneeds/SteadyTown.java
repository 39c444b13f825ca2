package highneeds;

import highneeds.caseload.Plan;
import highneeds.caseload.Population;
import highneeds.domain.Catalogue;
import highneeds.domain.NcyValues;
import highneeds.evidence.Evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A made-up council where every year is like the one before: 44 plans start a year, four in each of
 * Reception to NCY 10; one in seven ceases after three years, the others after NCY 14. From NCY 7
 * every third child goes to a special school.
 */
public final class SteadyTown {

    private static final int STARTS = 44;
    private static final int LAST_NCY = 14;

    private SteadyTown() {}

    /** Everything known of the censuses named, in the catalogue of {@link SmallTown}. */
    public static Evidence small(List<Integer> censuses) {
        return Evidence.none(SmallTown.CATALOGUE, "Steady Town")
                .withPlans(plans(censuses, List.of("A", "B"), List.of("M", "S")))
                .withPopulation(population(2000, 2040));
    }

    /** The same in the standard catalogue. */
    public static Evidence standard(List<Integer> censuses) {
        return Evidence.none(Catalogue.standard(), "Steady Town")
                .withPlans(plans(censuses, List.of("ASD", "SEMH"), List.of("MS", "SS")))
                .withPopulation(population(2000, 2040));
    }

    /** A thousand residents of every age in each year. */
    public static Population population(int first, int last) {
        Map<Integer, NcyValues> years = new TreeMap<>();
        for (int year = first; year <= last; year++) {
            years.put(year, NcyValues.of(_ -> 1000));
        }
        return Population.of(years);
    }

    private static List<Plan> plans(
            List<Integer> censuses, List<String> needs, List<String> settings) {
        List<Plan> plans = new ArrayList<>();
        for (int census : censuses) {
            for (int start = census - LAST_NCY; start <= census; start++) {
                for (int i = 0; i < STARTS; i++) {
                    int ncy = i % 11 + census - start;
                    boolean ceased = (i + start) % 7 == 0 && census - start >= 3;
                    if (ncy <= LAST_NCY && !ceased) {
                        String setting = settings.get(ncy >= 7 && i % 3 == 0 ? 1 : 0);
                        String person = start + "-" + i;
                        String need = needs.get(i % 2);
                        plans.add(new Plan(person, census, ncy, need, setting, "", ""));
                    }
                }
            }
        }
        return plans;
    }
}
