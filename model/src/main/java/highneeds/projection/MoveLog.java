package highneeds.projection;

import highneeds.domain.Grid;
import highneeds.domain.SettingValues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Follows movers from the setting they left to the one where they were found a place, through
 * redirections and overflow. Of expected numbers only, where a part sent on is the same part of
 * those from every setting.
 */
final class MoveLog {

    private final Grid grid;

    /** Movers by the setting they left and the cell they are in. */
    private final double[][] cameFrom;

    MoveLog(Grid grid) {
        this.grid = grid;
        cameFrom = new double[grid.settings()][grid.size()];
    }

    void moved(int from, int to, double plans) {
        cameFrom[grid.setting(from)][to] += plans;
    }

    /**
     * Sends some movers on.
     *
     * @param before movers in the cell before this
     */
    void sentOn(int from, int to, double plans, double before) {
        if (plans <= 0 || before <= 0) {
            return;
        }
        double share = Math.min(1, plans / before);
        for (double[] movers : cameFrom) {
            double sent = movers[from] * share;
            movers[from] -= sent;
            movers[to] += sent;
        }
    }

    /** What the year came to; the log starts anew. */
    SettingMoves close(int census) {
        List<SettingValues> plans = new ArrayList<>();
        for (int from = 0; from < cameFrom.length; from++) {
            double[] to = new double[grid.settings()];
            for (int cell = 0; cell < cameFrom[from].length; cell++) {
                to[grid.setting(cell)] += cameFrom[from][cell];
            }
            plans.add(SettingValues.copyOf(to));
            Arrays.fill(cameFrom[from], 0);
        }
        return new SettingMoves(census, plans);
    }
}
