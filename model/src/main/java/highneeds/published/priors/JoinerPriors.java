package highneeds.published.priors;

import highneeds.domain.AgeGroup;
import highneeds.domain.NcyValues;
import highneeds.published.tables.ShippedTable;
import highneeds.published.tables.Table;

import java.util.Collections;
import java.util.Map;

/**
 * Plans that start in a calendar year for each resident, by the NCY their holders are in at its
 * end, and the settings and needs they start with.
 *
 * <p>Source: DfE, plans started in 2024 by age and placement and by primary need, brought together
 * by proportional fitting; ONS, residents of mid-2020 grown older.
 */
public final class JoinerPriors {

    public static final String SOURCE =
            "DfE SEN2 2025: plans started in 2024, over residents (ONS mid-2020, aged)";

    private final SettingCounts settings = new SettingCounts("started");
    private final Table needs = ShippedTable.NATIONAL_NEEDS.table();
    private final NcyValues perHead;

    JoinerPriors() {
        Table starts = ShippedTable.NATIONAL_STARTS.table();
        perHead = NcyValues.of(ncy -> starts.total(Integer.toString(ncy)));
    }

    /** New plans for each resident in 2024. */
    public NcyValues perHead() {
        return perHead;
    }

    /**
     * Where plans start: shares by code of the setting at the closing census, in catalogue order,
     * that add up to 1; empty if none start at this NCY.
     */
    public Map<String, Double> settings(int ncy) {
        return Collections.unmodifiableMap(settings.mix(ncy));
    }

    /**
     * Needs of new plans that start in a setting: shares by code of the need, in catalogue order,
     * that add up to 1; empty if none do.
     */
    public Map<String, Double> needs(AgeGroup group, String setting) {
        return Collections.unmodifiableMap(
                SettingCounts.shares(needs.columns(), needs.row(setting, group.label())));
    }
}
