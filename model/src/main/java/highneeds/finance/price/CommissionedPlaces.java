package highneeds.finance.price;

import highneeds.domain.Catalogue;
import highneeds.domain.SettingValues;
import highneeds.evidence.PlacesOffered;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of the places sheet that are in force at a census. */
public final class CommissionedPlaces {

    private CommissionedPlaces() {}

    /** Of each provider in each setting, the last row that started by the September before. */
    static List<PlacesOffered> inForce(List<PlacesOffered> rows, int census) {
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

    /** Places by setting at a census; infinite where the sheet names none. */
    public static SettingValues at(Catalogue catalogue, List<PlacesOffered> rows, int census) {
        double[] places = new double[catalogue.grid().settings()];
        boolean[] named = new boolean[places.length];
        for (PlacesOffered row : inForce(rows, census)) {
            if (catalogue.hasSetting(row.setting())) {
                int setting = catalogue.settingPosition(row.setting());
                places[setting] += row.places();
                named[setting] = true;
            }
        }
        return SettingValues.of(
                catalogue.grid(), s -> named[s] ? places[s] : Double.POSITIVE_INFINITY);
    }
}
