package highneeds.evidence;

import java.util.List;

/**
 * What placements and journeys came to at one census, kept after their rows were forgotten.
 *
 * @param census year of the census
 * @param placements what placements came to
 * @param transport what journeys came to
 * @param monthShares share of a year's change that has happened by month, by setting in catalogue
 *     order
 * @param changes starts and ends these shares were estimated from
 */
public record KeptPrices(
        int census,
        KeptPlacements placements,
        KeptTransport transport,
        List<List<Double>> monthShares,
        int changes) {

    public KeptPrices {
        monthShares = monthShares.stream().map(List::copyOf).toList();
    }
}
