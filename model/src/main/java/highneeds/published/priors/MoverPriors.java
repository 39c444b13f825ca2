package highneeds.published.priors;

import highneeds.caseload.Flows;
import highneeds.caseload.Move;
import highneeds.domain.Catalogue;
import highneeds.domain.Ncy;

import java.util.Collections;
import java.util.LinkedHashMap;
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

    private final Catalogue catalogue;
    private final SettingRates remained;
    private final double[][][] moves;

    private MoverPriors(Catalogue catalogue, SettingRates remained, double[][][] moves) {
        this.catalogue = catalogue;
        this.remained = remained;
        this.moves = moves;
    }

    static MoverPriors of(Flows flows, Catalogue catalogue) {
        int settings = catalogue.settings().size();
        double[][][] moves = new double[Ncy.COUNT][settings][settings];
        for (Move move : flows.moves()) {
            int year = Ncy.index(catalogue.grid().ncy(move.from()));
            int from = catalogue.grid().setting(move.from());
            moves[year][from][catalogue.grid().setting(move.to())] += move.plans();
        }
        return new MoverPriors(
                catalogue, new SettingRates(flows.aged().minus(flows.leavers()), catalogue), moves);
    }

    /**
     * Probability that a plan that does not cease leaves this setting for another, 0 to 1; 0 for a
     * setting without plans or not in the standard catalogue.
     */
    public double probability(int ncy, String setting) {
        double plans = remained.of(ncy, setting);
        double moved = destinationCounts(ncy, setting).values().stream().mapToDouble(n -> n).sum();
        return plans > 0 ? Math.min(1, moved / plans) : 0;
    }

    /**
     * Where those who leave a setting go: shares by code of the setting, in catalogue order, that
     * add up to 1; empty if nobody leaves it.
     */
    public Map<String, Double> destinations(int ncy, String setting) {
        Map<String, Double> counts = destinationCounts(ncy, setting);
        double all = counts.values().stream().mapToDouble(n -> n).sum();
        counts.replaceAll((to, plans) -> plans / all);
        return Collections.unmodifiableMap(counts);
    }

    private Map<String, Double> destinationCounts(int ncy, String setting) {
        Map<String, Double> counts = new LinkedHashMap<>();
        if (catalogue.hasSetting(setting)) {
            double[] row = moves[Ncy.index(ncy)][catalogue.settingPosition(setting)];
            for (int to = 0; to < row.length; to++) {
                if (row[to] > 0) {
                    counts.put(catalogue.settings().get(to).code(), row[to]);
                }
            }
        }
        return counts;
    }
}
