package highneeds.area;

import highneeds.evidence.Evidence;
import highneeds.evidence.PlacesOffered;
import highneeds.importer.value.Words;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Places commissioned by area: of each provider the latest number that holds in a year. */
final class AreaPlaces {

    private AreaPlaces() {}

    /** Places in each area at a January census. */
    static Map<String, Double> at(Evidence evidence, int census) {
        Map<String, PlacesOffered> latest = new HashMap<>();
        for (PlacesOffered offered : evidence.places()) {
            if (offered.fromSeptember() < census && !offered.provider().isBlank()) {
                latest.merge(
                        offered.setting() + " " + Words.plain(offered.provider()),
                        offered,
                        (one, other) -> other.fromSeptember() >= one.fromSeptember() ? other : one);
            }
        }
        Map<String, Double> byArea = new TreeMap<>();
        for (PlacesOffered offered : latest.values()) {
            boolean here = evidence.catalogue().setting(offered.setting()).inArea();
            String area = evidence.providerAreas().get(Words.plain(offered.provider()));
            byArea.merge(
                    here ? area == null ? AreaNames.UNKNOWN : area : AreaNames.OUTSIDE,
                    offered.places(),
                    Double::sum);
        }
        return byArea;
    }
}
