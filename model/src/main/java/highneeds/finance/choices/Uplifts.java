package highneeds.finance.choices;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How prices are assumed to rise from one financial year to the next, percent a year.
 *
 * @param byLine rise of single section 251 lines: of the top-ups and fees booked to them, of
 *     transport, or of a line that does not follow placements
 * @param otherTopUps rise of top-ups and fees on any other line
 * @param placeFunding rise of place funding
 * @param transport rise of transport, unless {@code byLine} has its line
 * @param otherLines rise of lines that do not follow placements, unless {@code byLine} has them
 * @param newPlacementsAtTheirOwnPrice true if the average moves, besides, towards the price of
 *     placements made in the last year, as fast as placements turn over
 * @param inYears rise of single lines into single years, over all of the above; years are those a
 *     financial year starts in. Empty in projects of before it could be chosen
 */
@RecordBuilder
public record Uplifts(
        SortedMap<String, Double> byLine,
        double otherTopUps,
        double placeFunding,
        double transport,
        double otherLines,
        boolean newPlacementsAtTheirOwnPrice,
        SortedMap<String, SortedMap<Integer, Double>> inYears)
        implements UpliftsBuilder.With {

    /** Line that place funding is booked to. */
    public static final String PLACES = "1.0.2";

    /**
     * Independent fees rise by 6% (councils' recent experience is 5 to 7%), pay-led top-ups and
     * services by 3%, transport by 5%; place funding is the national rate and has been held.
     */
    public static final Uplifts DEFAULT =
            new Uplifts(
                    new TreeMap<>(Map.of("1.2.3", 6.0)),
                    3,
                    0,
                    5,
                    3,
                    true,
                    Collections.emptySortedMap());

    public Uplifts {
        byLine = Collections.unmodifiableSortedMap(new TreeMap<>(byLine));
        byLine.values().forEach(Uplifts::requirePercent);
        requirePercent(otherTopUps);
        requirePercent(placeFunding);
        requirePercent(transport);
        requirePercent(otherLines);
        SortedMap<String, SortedMap<Integer, Double>> single = new TreeMap<>();
        if (inYears != null) {
            inYears.forEach(
                    (line, years) -> {
                        years.values().forEach(Uplifts::requirePercent);
                        single.put(line, Collections.unmodifiableSortedMap(new TreeMap<>(years)));
                    });
        }
        inYears = Collections.unmodifiableSortedMap(single);
    }

    private static void requirePercent(double percent) {
        if (!(percent > -100 && percent <= 100)) {
            throw new IllegalArgumentException(
                    "A yearly uplift lies between -100% and 100%, but was " + percent);
        }
    }

    /** What a line pays for, which says what its usual rise is. */
    public enum What {
        TOP_UPS_AND_FEES,
        PLACES,
        TRANSPORT,
        OTHER
    }

    /** Usual yearly rise of a line, percent. */
    public double usual(What what, String line) {
        return switch (what) {
            case PLACES -> placeFunding;
            case TOP_UPS_AND_FEES -> byLine.getOrDefault(line, otherTopUps);
            case TRANSPORT -> byLine.getOrDefault(line, transport);
            case OTHER -> byLine.getOrDefault(line, otherLines);
        };
    }

    /**
     * Rise of a line into a financial year, percent.
     *
     * @param line section 251 code; that of place funding is {@link #PLACES}
     */
    public double into(int year, What what, String line) {
        SortedMap<Integer, Double> single =
                inYears.getOrDefault(line, Collections.emptySortedMap());
        return single.getOrDefault(year, usual(what, line));
    }

    /**
     * Factor from the prices of one financial year to those of another, which may be earlier.
     *
     * @param line section 251 code
     */
    public double factor(What what, String line, int fromYear, int toYear) {
        double factor = 1;
        for (int year = Math.min(fromYear, toYear) + 1;
                year <= Math.max(fromYear, toYear);
                year++) {
            factor *= 1 + into(year, what, line) / 100;
        }
        return toYear >= fromYear ? factor : 1 / factor;
    }

    /** Factor that a yearly rise comes to over some years; years may be negative. */
    public static double over(double percent, int years) {
        return Math.pow(1 + percent / 100, years);
    }

    /** With the usual rise of a line; the same for top-ups, transport and other lines. */
    public Uplifts withLine(String line, double percent) {
        SortedMap<String, Double> changed = new TreeMap<>(byLine);
        changed.put(line, percent);
        return withByLine(changed);
    }

    /** With the rise of a line into one year; not a number takes it away. */
    public Uplifts inYear(String line, int year, double percent) {
        SortedMap<String, SortedMap<Integer, Double>> changed = new TreeMap<>(inYears);
        SortedMap<Integer, Double> single =
                new TreeMap<>(changed.getOrDefault(line, Collections.emptySortedMap()));
        if (Double.isNaN(percent)) {
            single.remove(year);
        } else {
            single.put(year, percent);
        }
        if (single.isEmpty()) {
            changed.remove(line);
        } else {
            changed.put(line, single);
        }
        return withInYears(changed);
    }
}
