package highneeds.finance.choices;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How prices are assumed to rise from one financial year to the next, percent a year.
 *
 * @param byLine rise of top-ups and fees by the section 251 line they are booked to
 * @param otherTopUps rise of top-ups and fees on any other line
 * @param placeFunding rise of place funding
 * @param transport rise of transport
 * @param otherLines rise of lines that do not follow placements, unless {@code byLine} has them
 * @param newPlacementsAtTheirOwnPrice true if the average moves, besides, towards the price of
 *     placements made in the last year, as fast as placements turn over
 */
public record Uplifts(
        SortedMap<String, Double> byLine,
        double otherTopUps,
        double placeFunding,
        double transport,
        double otherLines,
        boolean newPlacementsAtTheirOwnPrice) {

    /**
     * Independent fees rise by 6 % (councils' recent experience is 5 to 7 %), pay-led top-ups and
     * services by 3 %, transport by 5 %; place funding is the national rate and has been held.
     */
    public static final Uplifts DEFAULT =
            new Uplifts(new TreeMap<>(java.util.Map.of("1.2.3", 6.0)), 3, 0, 5, 3, true);

    public Uplifts {
        byLine = Collections.unmodifiableSortedMap(new TreeMap<>(byLine));
        byLine.values().forEach(Uplifts::requirePercent);
        requirePercent(otherTopUps);
        requirePercent(placeFunding);
        requirePercent(transport);
        requirePercent(otherLines);
    }

    private static void requirePercent(double percent) {
        if (!(percent > -100 && percent <= 100)) {
            throw new IllegalArgumentException(
                    "A yearly uplift lies between -100 % and 100 %, but was " + percent);
        }
    }

    /** Yearly rise of a top-up or fee booked to a line, percent. */
    public double topUpPercent(String line) {
        return byLine.getOrDefault(line, otherTopUps);
    }

    /** Yearly rise of a line that does not follow placements, percent. */
    public double otherLinePercent(String line) {
        return byLine.getOrDefault(line, otherLines);
    }

    /** Factor that a yearly rise comes to over some years; years may be negative. */
    public static double over(double percent, int years) {
        return Math.pow(1 + percent / 100, years);
    }
}
