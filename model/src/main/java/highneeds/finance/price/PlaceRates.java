package highneeds.finance.price;

import highneeds.domain.Catalogue;
import highneeds.domain.Setting;
import highneeds.domain.SettingValues;
import highneeds.evidence.PlacesOffered;
import highneeds.finance.pool.Sample;

import java.util.List;

/**
 * Place funding by setting from the places sheet, GBP a year for each place.
 *
 * @param rates mean over the commissioned places; 0 where the sheet gives none
 */
record PlaceRates(SettingValues rates) {

    /** Rates in force at a census. */
    static PlaceRates at(Catalogue catalogue, List<PlacesOffered> rows, int census) {
        double[] funding = new double[catalogue.grid().settings()];
        double[] places = new double[funding.length];
        for (PlacesOffered row : PlacesOffered.inForce(rows, census)) {
            if (row.placeFunding() > 0 && catalogue.hasSetting(row.setting())) {
                int setting = catalogue.settingPosition(row.setting());
                funding[setting] += row.places() * row.placeFunding();
                places[setting] += row.places();
            }
        }
        return new PlaceRates(
                SettingValues.of(
                        catalogue.grid(),
                        setting -> places[setting] > 0 ? funding[setting] / places[setting] : 0));
    }

    /**
     * Funding of a filled place: the sheet's, else that of the placements, else the typical one.
     */
    double filled(Setting setting, int position, Sample fromPlacements) {
        if (rates.get(position) > 0) {
            return rates.get(position);
        }
        return fromPlacements.count() > 0
                ? fromPlacements.mean()
                : setting.typicalCost().placeFunding();
    }

    /** Funding of a commissioned place nobody fills: the sheet's, else the typical one. */
    double empty(Setting setting, int position) {
        return rates.get(position) > 0 ? rates.get(position) : setting.typicalCost().placeFunding();
    }
}
