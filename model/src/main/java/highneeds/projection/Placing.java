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
    private final double[] staying;
    private final double[] arriving;
    private final double[] cumulative;
    private final boolean[] full;

    /** Where plans are shared out to before they are booked; left empty after each use. */
    private final double[] shared;

    Placing(Grid grid, Chance chance) {
        this.grid = grid;
        this.chance = chance;
        sentMovers = new double[grid.size()];
        sentJoiners = new double[grid.size()];
        staying = new double[grid.settings()];
        arriving = new double[grid.settings()];
        cumulative = new double[grid.settings()];
        full = new boolean[grid.settings()];
        shared = new double[grid.settings()];
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
        double total = 0;
        for (int cell = 0; cell < grid.size(); cell++) {
            boolean goes =
                    grid.setting(cell) != target
                            && books.movedIn[cell] + books.joiners[cell] > 0
                            && given.takes[target][Ncy.index(grid.ncy(cell))]
                            && redirection.from().covers(cell);
            sentMovers[cell] =
                    goes ? sent(purpose, cell, books.movedIn[cell], redirection.share()) : 0;
            sentJoiners[cell] =
                    goes ? sent(purpose + 1, cell, books.joiners[cell], redirection.share()) : 0;
            total += sentMovers[cell] + sentJoiners[cell];
        }
        double most = Math.min(redirection.limit(), freePlaces(given, target, books));
        if (total > most) {
            keepToLimit(purpose + 2, most, total);
        }
        for (int cell = 0; cell < grid.size(); cell++) {
            int to = cell - grid.setting(cell) + target;
            if (sentMovers[cell] + sentJoiners[cell] > 0) {
                if (books.log != null) {
                    books.log.sentOn(cell, to, sentMovers[cell], books.movedIn[cell]);
                }
                books.movedIn[cell] -= sentMovers[cell];
                books.movedIn[to] += sentMovers[cell];
                books.joiners[cell] -= sentJoiners[cell];
                books.joiners[to] += sentJoiners[cell];
                books.touched.mark(to);
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
        return plans == 0 ? 0 : chance.happening(purpose, cell, plans, share);
    }

    private void keepToLimit(int purpose, double limit, double total) {
        double wanted = Math.min(total, chance.limit(purpose, 0, limit));
        double outOf = total;
        for (int cell = 0; cell < grid.size(); cell++) {
            double movers = sentMovers[cell];
            if (movers > 0) {
                sentMovers[cell] = chance.picked(purpose + 1, cell, movers, wanted, outOf);
                wanted -= sentMovers[cell];
                outOf -= movers;
            }
            double joiners = sentJoiners[cell];
            if (joiners > 0) {
                sentJoiners[cell] = chance.picked(purpose + 2, cell, joiners, wanted, outOf);
                wanted -= sentJoiners[cell];
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
        books.touched.listMarked();
        for (int i = 0; i < books.touched.size(); i++) {
            int cell = books.touched.get(i);
            int s = grid.setting(cell);
            staying[s] += books.aged[cell] - books.leavers[cell] - books.movedOut[cell];
            arriving[s] += books.movedIn[cell] + books.joiners[cell];
        }
    }

    private void overflow(YearTables given, int setting, double excess, YearBooks books) {
        double wanted = excess;
        double outOf = arriving[setting];
        for (int cell = setting; cell < grid.size(); cell += grid.settings()) {
            double movers = books.movedIn[cell];
            if (movers > 0) {
                double sent =
                        chance.picked(Chance.MOVER_WITHOUT_PLACE, cell, movers, wanted, outOf);
                wanted -= sent;
                outOf -= movers;
                send(given, Chance.MOVER_OVERFLOW, cell, sent, books.movedIn, books);
            }
            double joiners = books.joiners[cell];
            if (joiners > 0) {
                double sent =
                        chance.picked(Chance.JOINER_WITHOUT_PLACE, cell, joiners, wanted, outOf);
                wanted -= sent;
                outOf -= joiners;
                send(given, Chance.JOINER_OVERFLOW, cell, sent, books.joiners, books);
            }
        }
    }

    private void send(
            YearTables given,
            int purpose,
            int cell,
            double plans,
            double[] arrivals,
            YearBooks books) {
        int from = grid.setting(cell);
        int row = cell - from;
        if (plans <= 0 || !openSettings(given, from, cell / grid.yearStride())) {
            return;
        }
        double left = arrivals[cell];
        arrivals[cell] -= plans;
        arriving[from] -= plans;
        chance.share(purpose, cell, plans, cumulative, grid.settings(), shared, 0);
        for (int s = 0; s < grid.settings(); s++) {
            if (shared[s] > 0) {
                arrivals[row + s] += shared[s];
                arriving[s] += shared[s];
                books.touched.mark(row + s);
                if (books.log != null && arrivals == books.movedIn) {
                    books.log.sentOn(cell, row + s, shared[s], left);
                    left -= shared[s];
                }
                shared[s] = 0;
            }
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
