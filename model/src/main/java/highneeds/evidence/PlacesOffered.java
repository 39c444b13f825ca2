package highneeds.evidence;

import highneeds.domain.Origin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Places commissioned at a provider from a September on.
 *
 * @param setting code of the setting
 * @param provider name of the school; empty if the row is for all schools of the setting
 * @param fromSeptember year of the September from which the number holds
 * @param places how many
 * @param placeFunding GBP a year for each; 0 if not given
 * @param origin the row it was read from
 */
public record PlacesOffered(
        String setting,
        String provider,
        int fromSeptember,
        double places,
        double placeFunding,
        Origin origin) {

    public PlacesOffered {
        // Projects saved before rows were kept have none.
        origin = origin == null ? Origin.NONE : origin;
        if (places < 0 || placeFunding < 0) {
            throw new IllegalArgumentException("Places and their funding are not negative");
        }
    }

    /** Not read from a row. */
    public PlacesOffered(
            String setting,
            String provider,
            int fromSeptember,
            double places,
            double placeFunding) {
        this(setting, provider, fromSeptember, places, placeFunding, Origin.NONE);
    }

    /** The same places wherever they were read from. */
    public PlacesOffered withoutOrigin() {
        return new PlacesOffered(setting, provider, fromSeptember, places, placeFunding);
    }

    /**
     * The rows that hold at a January census: of each provider in each setting the last that
     * started by the September before.
     */
    public static List<PlacesOffered> inForce(List<PlacesOffered> rows, int census) {
        Map<String, PlacesOffered> latest = new TreeMap<>();
        for (PlacesOffered row : rows) {
            if (row.fromSeptember() < census) {
                latest.merge(
                        row.setting() + '\n' + row.provider(),
                        row,
                        (a, b) -> b.fromSeptember() >= a.fromSeptember() ? b : a);
            }
        }
        return List.copyOf(latest.values());
    }
}
