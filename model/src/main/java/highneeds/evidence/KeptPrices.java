package highneeds.evidence;

import highneeds.domain.CellValues;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What placements and journeys came to at one census, kept after their rows were forgotten. Lists
 * by setting are in catalogue order.
 *
 * @param census year of the census
 * @param topUp top-up or fee by cell, GBP a year
 * @param averageTopUp its average by setting, GBP a year
 * @param placeFunding funding of a filled place by setting, GBP a year
 * @param emptyPlace funding of an empty place by setting, GBP a year
 * @param contributionShare share that health and social care pay by setting, 0 to 1
 * @param premium cost of new placements beside the others by setting, as a part of it
 * @param turnover part of the placements that are new each year by setting, 0 to 1
 * @param newObserved placements made in the last year by setting
 * @param observed placements by setting
 * @param placementsWithoutPlan placements of persons without a plan at the census
 * @param travelShare share of children who travel by cell, 0 to 1
 * @param travelCost GBP a year for each of them by cell
 * @param travellers children of the census who travel
 * @param journeysWithoutPlan journeys of persons without a plan at the census
 * @param monthShares share of a year's change that has happened by month, by setting
 * @param changes starts and ends these shares were estimated from
 * @param placedBy who is behind the money of placements, by code of the setting
 * @param carriedIn who is behind the money of transport, by age band
 */
public record KeptPrices(
        int census,
        CellValues topUp,
        List<Double> averageTopUp,
        List<Double> placeFunding,
        List<Double> emptyPlace,
        List<Double> contributionShare,
        List<Double> premium,
        List<Double> turnover,
        List<Integer> newObserved,
        List<Integer> observed,
        int placementsWithoutPlan,
        CellValues travelShare,
        CellValues travelCost,
        int travellers,
        int journeysWithoutPlan,
        List<List<Double>> monthShares,
        int changes,
        Map<String, Behind> placedBy,
        Map<String, Behind> carriedIn) {

    public KeptPrices {
        averageTopUp = List.copyOf(averageTopUp);
        placeFunding = List.copyOf(placeFunding);
        emptyPlace = List.copyOf(emptyPlace);
        contributionShare = List.copyOf(contributionShare);
        premium = List.copyOf(premium);
        turnover = List.copyOf(turnover);
        newObserved = List.copyOf(newObserved);
        observed = List.copyOf(observed);
        monthShares = monthShares.stream().map(List::copyOf).toList();
        placedBy = Collections.unmodifiableMap(new TreeMap<>(placedBy));
        carriedIn = Collections.unmodifiableMap(new TreeMap<>(carriedIn));
    }
}
