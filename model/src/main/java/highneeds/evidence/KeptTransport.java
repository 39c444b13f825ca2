package highneeds.evidence;

import highneeds.domain.CellValues;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the journeys of one census came to, kept after their rows were forgotten.
 *
 * @param share share of children who travel by cell, 0 to 1
 * @param average GBP a year for each of them by cell
 * @param byDistance part of the average that grows with the miles by cell, GBP a year
 * @param modes what each way of travelling cost
 * @param travellers children of the census who travelled
 * @param withoutPlan journeys of persons without a plan at the census
 * @param endedToo true if journeys that had ended were in the sheet
 * @param behind who is behind the money, by age band
 * @param runInYear what journeys of the census's financial year came to by the days they ran, GBP
 *     by age band; empty in projects saved before it was kept
 */
public record KeptTransport(
        CellValues share,
        CellValues average,
        CellValues byDistance,
        List<Mode> modes,
        int travellers,
        int withoutPlan,
        boolean endedToo,
        Map<String, Behind> behind,
        Map<String, Double> runInYear) {

    public KeptTransport {
        modes = List.copyOf(modes);
        behind = Collections.unmodifiableMap(new TreeMap<>(behind));
        runInYear = InOrder.copy(runInYear);
    }

    /**
     * What one way of travelling cost a child for a full year, GBP.
     *
     * @param mode code of the mode
     * @param standing cost whatever the distance
     * @param perMile cost of each mile one way
     * @param assistant what a passenger assistant adds
     * @param withAssistant share of those who have one, 0 to 1
     * @param travellers children it was estimated from
     */
    public record Mode(
            String mode,
            double standing,
            double perMile,
            double assistant,
            double withAssistant,
            int travellers) {}
}
