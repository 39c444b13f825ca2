package highneeds.caseload;

import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Resident children and young people by single year.
 *
 * <p>The residents of year y are those of the mid-year estimate of y, taken as the denominator of
 * plans that start between census y and census y + 1.
 *
 * @param byYear residents by NCY for each year
 */
public record Population(NavigableMap<Integer, NcyValues> byYear) {

    public Population {
        byYear = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(byYear));
    }

    public static Population of(Map<Integer, NcyValues> byYear) {
        return new Population(new TreeMap<>(byYear));
    }

    public boolean isEmpty() {
        return byYear.isEmpty();
    }

    /**
     * Residents of a year. A year after the last one known is the last one aged forward with its
     * youngest ages held; a year before the first is the first.
     *
     * @throws IllegalStateException if there is no population at all
     */
    public NcyValues in(int year) {
        if (isEmpty()) {
            throw new IllegalStateException("There is no population to take residents from");
        }
        NcyValues known = byYear.get(year);
        if (known != null) {
            return known;
        }
        if (year < byYear.firstKey()) {
            return byYear.firstEntry().getValue();
        }
        NcyValues residents = byYear.floorEntry(year).getValue();
        for (int y = byYear.floorKey(year); y < year; y++) {
            residents = agedOneYear(residents);
        }
        return residents;
    }

    private static NcyValues agedOneYear(NcyValues residents) {
        return NcyValues.of(ncy -> ncy == Ncy.FIRST ? residents.get(ncy) : residents.get(ncy - 1));
    }
}
