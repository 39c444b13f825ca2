package highneeds.projection;

import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.Arrays;

/**
 * Finds arrivals a place: first the redirections in their order, then the limits. A redirection to
 * a setting with limited places fills those left free and puts nobody else out. Arrivals a setting
 * has no place for go where its overflow shares say, among settings that take their national
 * curriculum year and are not full themselves; where there is none they stay and the setting is
 * over its places. Nobody already placed is moved.
 */
final class Placing {

    /** Plans that are too few to be more than a rounding error of expected numbers. */
    private static final double ROUNDING = 1e-9;

    private final Grid grid;
    private final Chance chance;
    private final double[] sentMovers;
    private final double[] sentJoiners;
    private final int[] settingOf;
    private final double[] staying;
    private final double[] arriving;
    private final double[] cumulative;
    private final boolean[] full;

    private final Portions portions = new Portions();

    Placing(Grid grid, Chance chance) {
        this.grid = grid;
        this.chance = chance;
        sentMovers = new double[grid.size()];
        sentJoiners = new double[grid.size()];
        settingOf = new int[grid.size()];
        for (int cell = 0; cell < settingOf.length; cell++) {
            settingOf[cell] = grid.setting(cell);
        }
        staying = new double[grid.settings()];
        arriving = new double[grid.settings()];
        cumulative = new double[grid.settings()];
        full = new boolean[grid.settings()];
    }

    void place(YearTables given, YearBooks books) {
        for (int i = 0; i < given.redirections.length; i++) {
            redirect(given, i, books);
        }
        if (given.limited) {
            keepToPlaces(given, books);
        }
    }

    private void redirect(YearTables given, int order, YearBooks books) {
        YearTables.Redirected redirection = given.redirections[order];
        int purpose = Chance.REDIRECTION + order * Chance.PURPOSES_OF_A_REDIRECTION;
        int target = redirection.toSetting();
        Arrivals arrivals = books.arrivals;
        arrivals.cells.listMarked();
        double total = 0;
        for (int i = 0; i < arrivals.cells.size(); i++) {
            int cell = arrivals.cells.get(i);
            boolean goes =
                    settingOf[cell] != target
                            && given.takes[target][Ncy.index(grid.ncy(cell))]
                            && redirection.from().covers(cell);
            double share = goes ? redirection.share() : 0;
            sentMovers[i] = sent(purpose, cell, arrivals.movedIn[cell], share);
            sentJoiners[i] = sent(purpose + 1, cell, arrivals.joiners[cell], share);
            total += sentMovers[i] + sentJoiners[i];
        }
        double most = Math.min(redirection.limit(), freePlaces(given, target, books));
        if (total > most) {
            keepToLimit(purpose + 2, most, total, arrivals.cells);
        }
        for (int i = 0; i < arrivals.cells.size(); i++) {
            if (sentMovers[i] + sentJoiners[i] > 0) {
                int cell = arrivals.cells.get(i);
                int to = cell - settingOf[cell] + target;
                double before = arrivals.movedIn[cell];
                arrivals.movedIn[cell] -= sentMovers[i];
                arrivals.joiners[cell] -= sentJoiners[i];
                arrivals.sendOn(arrivals.movedIn, cell, to, sentMovers[i], before);
                arrivals.joiners[to] += sentJoiners[i];
            }
        }
    }

    /** Places a setting has left once those who stay and those who come anyway are in. */
    private double freePlaces(YearTables given, int setting, YearBooks books) {
        if (Double.isInfinite(given.places[setting])) {
            return Double.POSITIVE_INFINITY;
        }
        countBySetting(books);
        double places = chance.limit(Chance.PLACES, setting, given.places[setting]);
        return Math.max(0, places - staying[setting] - arriving[setting]);
    }

    private double sent(int purpose, int cell, double plans, double share) {
        return plans == 0 || share == 0 ? 0 : chance.happening(purpose, cell, plans, share);
    }

    private void keepToLimit(int purpose, double limit, double total, CellList cells) {
        double wanted = Math.min(total, chance.limit(purpose, 0, limit));
        double outOf = total;
        for (int i = 0; i < cells.size(); i++) {
            double movers = sentMovers[i];
            if (movers > 0) {
                sentMovers[i] = chance.picked(purpose + 1, cells.get(i), movers, wanted, outOf);
                wanted -= sentMovers[i];
                outOf -= movers;
            }
            double joiners = sentJoiners[i];
            if (joiners > 0) {
                sentJoiners[i] = chance.picked(purpose + 2, cells.get(i), joiners, wanted, outOf);
                wanted -= sentJoiners[i];
                outOf -= joiners;
            }
        }
    }

    private void keepToPlaces(YearTables given, YearBooks books) {
        countBySetting(books);
        Arrays.fill(full, false);
        boolean overflowed = true;
        while (overflowed) {
            overflowed = false;
            for (int s = 0; s < grid.settings(); s++) {
                if (full[s] || Double.isInfinite(given.places[s])) {
                    continue;
                }
                double places = chance.limit(Chance.PLACES, s, given.places[s]);
                double excess = arriving[s] - Math.max(0, places - staying[s]);
                if (excess > ROUNDING) {
                    full[s] = true;
                    overflowed = true;
                    books.placesShort[s] = excess;
                    overflow(given, s, excess, books);
                }
            }
        }
    }

    private void countBySetting(YearBooks books) {
        Arrays.fill(staying, 0);
        Arrays.fill(arriving, 0);
        for (int i = 0; i < books.aged.size(); i++) {
            staying[settingOf[books.aged.cells[i]]] += books.aged.staying[i];
        }
        Arrivals arrivals = books.arrivals;
        arrivals.cells.listMarked();
        for (int i = 0; i < arrivals.cells.size(); i++) {
            int cell = arrivals.cells.get(i);
            arriving[settingOf[cell]] += arrivals.movedIn[cell] + arrivals.joiners[cell];
        }
    }

    private void overflow(YearTables given, int setting, double excess, YearBooks books) {
        Arrivals arrivals = books.arrivals;
        double wanted = excess;
        double outOf = arriving[setting];
        for (int cell = setting; cell < grid.size(); cell += grid.settings()) {
            double movers = arrivals.movedIn[cell];
            if (movers > 0) {
                double sent =
                        chance.picked(Chance.MOVER_WITHOUT_PLACE, cell, movers, wanted, outOf);
                wanted -= sent;
                outOf -= movers;
                send(given, Chance.MOVER_OVERFLOW, cell, sent, arrivals.movedIn, arrivals);
            }
            double joiners = arrivals.joiners[cell];
            if (joiners > 0) {
                double sent =
                        chance.picked(Chance.JOINER_WITHOUT_PLACE, cell, joiners, wanted, outOf);
                wanted -= sent;
                outOf -= joiners;
                send(given, Chance.JOINER_OVERFLOW, cell, sent, arrivals.joiners, arrivals);
            }
        }
    }

    private void send(
            YearTables given,
            int purpose,
            int cell,
            double plans,
            double[] kind,
            Arrivals arrivals) {
        int from = settingOf[cell];
        int row = cell - from;
        if (plans <= 0 || !openSettings(given, from, cell / grid.yearStride())) {
            return;
        }
        double before = kind[cell];
        kind[cell] -= plans;
        arriving[from] -= plans;
        chance.share(purpose, cell, plans, cumulative, grid.settings(), portions);
        for (int i = 0; i < portions.size(); i++) {
            int to = portions.choice(i);
            double portion = portions.plans(i);
            arrivals.sendOn(kind, cell, row + to, portion, before);
            before -= portion;
            arriving[to] += portion;
        }
    }

    /** Adds up the overflow shares of the settings that take a year and are not full. */
    private boolean openSettings(YearTables given, int from, int ncy) {
        double total = 0;
        for (int s = 0; s < grid.settings(); s++) {
            if (!full[s] && given.takes[s][ncy]) {
                total += given.overflow[from][s];
            }
            cumulative[s] = total;
        }
        return total > 0;
    }
}
