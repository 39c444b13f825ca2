package highneeds;

import highneeds.caseload.Plan;
import highneeds.caseload.Population;
import highneeds.domain.Catalogue;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;
import highneeds.evidence.Evidence;
import highneeds.evidence.PlacesOffered;
import highneeds.sample.life.Child;
import highneeds.sample.life.LifeCourse;
import highneeds.sample.life.Provider;
import highneeds.sample.life.SchoolYears;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Councils that came about by following children one by one, month by month. They know nothing of
 * the forecast's rates, so that a forecast of them is a fair test.
 */
public final class LivedCouncils {

    private LivedCouncils() {}

    /**
     * A council like Exampleshire that had other luck.
     *
     * @param seed its luck
     * @param firstCensus first January census known
     * @param lastCensus last January census known
     */
    public static Evidence council(long seed, int firstCensus, int lastCensus) {
        return evidence(
                LifeCourse.until(LocalDate.of(lastCensus, 2, 1), seed),
                "Council " + seed,
                firstCensus,
                lastCensus);
    }

    /**
     * A council whose requests took a course of their own.
     *
     * @param regime the course its requests took
     * @param size how many times as many residents as Exampleshire has, which has about 3,000 plans
     */
    public static Evidence council(
            Regime regime, double size, long seed, int firstCensus, int lastCensus) {
        return evidence(
                LifeCourse.until(
                        LocalDate.of(lastCensus, 2, 1), seed, regime.circumstances(size, seed)),
                regime + " " + seed,
                firstCensus,
                lastCensus);
    }

    private static Evidence evidence(
            LifeCourse course, String name, int firstCensus, int lastCensus) {
        List<Plan> plans = new ArrayList<>();
        for (int census = firstCensus; census <= lastCensus; census++) {
            LocalDate day = SchoolYears.census(census);
            for (Child child : course.children()) {
                if (child.hasPlan(day) && Ncy.valid(child.ncy(day))) {
                    plans.add(plan(child, census, day));
                }
            }
        }
        return Evidence.none(Catalogue.standard(), name)
                .withPlans(plans)
                .withPopulation(population(course, firstCensus, lastCensus))
                .withPlaces(places(course));
    }

    private static Plan plan(Child child, int census, LocalDate day) {
        return new Plan(
                child.id(),
                census,
                child.ncy(day),
                child.need(day),
                child.placement(day).setting(),
                "",
                child.district());
    }

    private static Population population(LifeCourse course, int first, int last) {
        Map<Integer, NcyValues> years = new TreeMap<>();
        for (int year = first; year <= last + 10; year++) {
            int midYear = year;
            years.put(year, NcyValues.of(ncy -> course.residents().at(midYear, Ncy.age(ncy))));
        }
        return Population.of(years);
    }

    private static List<PlacesOffered> places(LifeCourse course) {
        List<PlacesOffered> places = new ArrayList<>();
        for (Provider provider : course.providers().all()) {
            course.providers()
                    .places(provider)
                    .forEach(
                            (from, number) ->
                                    places.add(
                                            new PlacesOffered(
                                                    provider.setting(),
                                                    provider.name(),
                                                    from,
                                                    number,
                                                    0)));
        }
        return places;
    }
}
