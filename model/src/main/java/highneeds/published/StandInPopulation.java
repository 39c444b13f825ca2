package highneeds.published;

import highneeds.caseload.Population;
import highneeds.domain.NcyValues;
import highneeds.published.area.PublishedPopulation;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Council;

import java.util.List;
import java.util.TreeMap;

/**
 * Residents for a council that gave none: England's age profile, as many as would have the
 * council's number of plans at England's rate, the same every year. Only its shape matters for a
 * forecast; the level cancels out of joiners per head.
 */
public final class StandInPopulation {

    private static final String ENGLAND = "England";
    private static final int CENSUS = 2025;
    private static final int MID_YEAR = 2024;
    private static final int MOST_YEARS = 40;

    private StandInPopulation() {}

    /**
     * Residents of a council with this many plans.
     *
     * @param plans plans at its latest census
     * @param year first year the residents are for; later ones are the same
     */
    public static Population of(double plans, int year) {
        double scale = plans / AreaTables.of(ENGLAND).total(CENSUS);
        List<NcyValues> councils =
                PublishedTables.councils().stream().map(StandInPopulation::residents).toList();
        NcyValues profile =
                NcyValues.of(
                        ncy -> scale * councils.stream().mapToDouble(some -> some.get(ncy)).sum());
        TreeMap<Integer, NcyValues> years = new TreeMap<>();
        for (int y = year; y <= year + MOST_YEARS; y++) {
            years.put(y, profile);
        }
        return Population.of(years);
    }

    private static NcyValues residents(Council council) {
        return PublishedPopulation.of(council).in(MID_YEAR);
    }
}
