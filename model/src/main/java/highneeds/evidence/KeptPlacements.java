package highneeds.evidence;

import highneeds.domain.CellValues;
import highneeds.domain.SettingValues;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the placements of one census came to, kept after their rows were forgotten.
 *
 * @param topUp top-up or fee by cell, GBP a year
 * @param averageTopUp its average by setting, GBP a year
 * @param placeFunding funding of a filled place by setting, GBP a year
 * @param emptyPlace funding of an empty place by setting, GBP a year
 * @param contributionShare share that health and social care pay by setting, 0 to 1
 * @param healthShare share of those contributions that health pays by setting, 0 to 1
 * @param directPayments share of the top-up paid to families by setting, 0 to 1
 * @param premium cost of new placements beside the others by setting, as a part of it
 * @param turnover part of the placements that are new each year by setting, 0 to 1
 * @param newObserved placements made in the last year by setting, in catalogue order
 * @param observed placements by setting, in catalogue order
 * @param withoutPlan placements of persons without a plan at the census
 * @param behind who is behind the money, by code of the setting
 */
public record KeptPlacements(
        CellValues topUp,
        SettingValues averageTopUp,
        SettingValues placeFunding,
        SettingValues emptyPlace,
        SettingValues contributionShare,
        SettingValues healthShare,
        SettingValues directPayments,
        SettingValues premium,
        SettingValues turnover,
        List<Integer> newObserved,
        List<Integer> observed,
        int withoutPlan,
        Map<String, Behind> behind) {

    public KeptPlacements {
        newObserved = List.copyOf(newObserved);
        observed = List.copyOf(observed);
        behind = Collections.unmodifiableMap(new TreeMap<>(behind));
    }
}
