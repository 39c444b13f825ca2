package highneeds.published.priors;

import highneeds.published.tables.ShippedTable;
import highneeds.published.tables.Table;

import java.util.Collections;
import java.util.Map;

/**
 * How likely a plan that does not cease is to change setting before the next census, and to which,
 * by the NCY its holder ages into.
 *
 * <p>An estimate of the net, least movement: each year-group's plans by setting in January 2024,
 * less leavers, plus joiners, must become those of January 2025 with as few moves as possible; what
 * is over in some settings goes to those that lack, in proportion. Moves that cancel out are not
 * seen, so real moves are more.
 */
public final class MoverPriors {

    public static final String SOURCE =
            "DfE SEN2 2025: fewest moves between plans by age and setting of January 2024 and 2025,"
                    + " after new and ceased plans";

    private final Table moves = ShippedTable.NATIONAL_MOVES.table();
    private final LeaverPriors leavers;

    MoverPriors(LeaverPriors leavers) {
        this.leavers = leavers;
    }

    /**
     * Probability that a plan that does not cease leaves this setting for another, 0 to 1; 0 for a
     * setting without plans or not in the standard catalogue.
     */
    public double probability(int ncy, String setting) {
        double plans = leavers.remained(ncy, setting);
        double moved = moves.total(Integer.toString(ncy), setting);
        return plans > 0 ? Math.min(1, moved / plans) : 0;
    }

    /**
     * Where those who leave a setting go: shares by code of the setting, in catalogue order, that
     * add up to 1; empty if nobody leaves it.
     */
    public Map<String, Double> destinations(int ncy, String setting) {
        return Collections.unmodifiableMap(
                SettingCounts.shares(moves.columns(), moves.row(Integer.toString(ncy), setting)));
    }
}
