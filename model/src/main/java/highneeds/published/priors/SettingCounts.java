package highneeds.published.priors;

import highneeds.domain.Ncy;
import highneeds.published.tables.ShippedTable;
import highneeds.published.tables.Table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** England's plans of one kind by NCY and setting. */
final class SettingCounts {

    private final List<String> settings;
    private final double[][] plans = new double[Ncy.COUNT][];

    /**
     * @param kind "plans" after a year's ageing, those "ceased" among them, or "started"
     */
    SettingCounts(String kind) {
        Table table = ShippedTable.NATIONAL_FLOWS.table();
        settings = table.columns();
        for (int year = 0; year < Ncy.COUNT; year++) {
            plans[year] = table.row(kind, Integer.toString(Ncy.at(year)));
        }
    }

    /** Plans of a setting; 0 for a code the standard catalogue does not have. */
    double of(int ncy, String setting) {
        int position = settings.indexOf(setting);
        return position < 0 ? 0 : plans[Ncy.index(ncy)][position];
    }

    double total(int ncy) {
        double total = 0;
        for (double value : plans[Ncy.index(ncy)]) {
            total += value;
        }
        return total;
    }

    /** Share of each setting in a year; settings without any are left out. */
    Map<String, Double> mix(int ncy) {
        return shares(settings, plans[Ncy.index(ncy)]);
    }

    /** Shares by code, in the order of the codes, that add up to 1; those of nothing left out. */
    static Map<String, Double> shares(List<String> codes, double[] counts) {
        double total = 0;
        for (double count : counts) {
            total += count;
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                shares.put(codes.get(i), counts[i] / total);
            }
        }
        return shares;
    }
}
