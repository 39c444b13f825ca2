package highneeds.evidence;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many providers a council's placements name. */
public final class Providers {

    private Providers() {}

    /**
     * Providers named in the placements of a base year.
     *
     * @param census census of the base year
     * @return how many by code of the setting; settings without a named provider are left out
     */
    public static Map<String, Integer> bySetting(Evidence evidence, int census) {
        for (KeptPrices kept : evidence.keptPrices()) {
            if (kept.census() == census) {
                return kept.providers();
            }
        }
        Map<String, Set<String>> named = new TreeMap<>();
        for (Placement placement : evidence.placements()) {
            if (running(placement, census) && !placement.provider().isBlank()) {
                named.computeIfAbsent(placement.setting(), _ -> new HashSet<>())
                        .add(placement.provider());
            }
        }
        Map<String, Integer> counts = new TreeMap<>();
        named.forEach((setting, providers) -> counts.put(setting, providers.size()));
        return counts;
    }

    private static boolean running(Placement placement, int census) {
        return placement.start().getYear() <= census
                && placement.end().map(end -> end.getYear() >= census).orElse(true);
    }
}
