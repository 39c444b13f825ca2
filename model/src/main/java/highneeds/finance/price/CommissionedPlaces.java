package highneeds.finance.price;

import highneeds.domain.Catalogue;
import highneeds.domain.SettingValues;
import highneeds.evidence.PlacesOffered;

import java.util.List;

/** Rows of the places sheet that are in force at a census. */
public final class CommissionedPlaces {

    private CommissionedPlaces() {}

    /** Places by setting at a census; infinite where the sheet names none. */
    public static SettingValues at(Catalogue catalogue, List<PlacesOffered> rows, int census) {
        double[] places = new double[catalogue.grid().settings()];
        boolean[] named = new boolean[places.length];
        for (PlacesOffered row : PlacesOffered.inForce(rows, census)) {
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
