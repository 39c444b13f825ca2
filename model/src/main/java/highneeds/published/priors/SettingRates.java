package highneeds.published.priors;

import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers by NCY and setting, added up over needs. Immutable. */
final class SettingRates {

    private final Catalogue catalogue;
    private final double[][] values = new double[Ncy.COUNT][];

    SettingRates(CellValues cells, Catalogue catalogue) {
        this.catalogue = catalogue;
        Grid grid = catalogue.grid();
        for (int year = 0; year < Ncy.COUNT; year++) {
            values[year] = new double[grid.settings()];
            for (int need = 0; need < grid.needs(); need++) {
                for (int s = 0; s < grid.settings(); s++) {
                    values[year][s] += cells.get(Ncy.at(year), need, s);
                }
            }
        }
    }

    /** Number of a setting; 0 for a code the standard catalogue does not have. */
    double of(int ncy, String setting) {
        return catalogue.hasSetting(setting)
                ? values[Ncy.index(ncy)][catalogue.settingPosition(setting)]
                : 0;
    }

    double total(int ncy) {
        double total = 0;
        for (double value : values[Ncy.index(ncy)]) {
            total += value;
        }
        return total;
    }

    /** Share of each setting in a year, in catalogue order; settings without any are left out. */
    Map<String, Double> mix(int ncy) {
        double total = total(ncy);
        Map<String, Double> mix = new LinkedHashMap<>();
        for (int s = 0; s < catalogue.settings().size() && total > 0; s++) {
            double share = values[Ncy.index(ncy)][s] / total;
            if (share > 0) {
                mix.put(catalogue.settings().get(s).code(), share);
            }
        }
        return mix;
    }
}
