package highneeds.projection;

import highneeds.domain.Grid;
import highneeds.domain.Ncy;

/**
 * The one description of a year, for the expected run and for the simulation: opening, aged,
 * leavers, movers, joiners, placing, needs that change, closing.
 *
 * <p>closing = aged − leavers − moved out + moved in + joiners, cell by cell.
 */
final class YearStep {

    private final Grid grid;
    private final Chance chance;
    private final Placing placing;
    private final double[] cumulative;

    /** Where plans are shared out to before they are booked; left empty after each use. */
    private final double[] shared;

    YearStep(Grid grid, Chance chance) {
        this.grid = grid;
        this.chance = chance;
        this.placing = new Placing(grid, chance);
        this.shared = new double[Math.max(grid.needs(), grid.settings())];
        this.cumulative = new double[grid.yearStride() + grid.settings()];
    }

    /** Works out a year from its opening plans, which the books already hold. */
    void run(YearTables given, YearEffects effects, YearBooks books) {
        books.age();
        leave(given, effects, books);
        move(given, effects, books);
        join(given, effects, books);
        placing.place(given, books);
        changeNeeds(given, books);
        books.close();
    }

    private void leave(YearTables given, YearEffects effects, YearBooks books) {
        int stride = grid.yearStride();
        int ncy = 0;
        int endOfYear = stride;
        for (int i = 0; i < books.agedCells.size(); i++) {
            int cell = books.agedCells.get(i);
            while (cell >= endOfYear) {
                ncy++;
                endOfYear += stride;
            }
            double probability =
                    YearEffects.withOdds(given.leaverProbability[cell], effects.leavingOdds[ncy]);
            books.leavers[cell] =
                    chance.happening(Chance.LEAVING, cell, books.aged[cell], probability);
        }
    }

    private void move(YearTables given, YearEffects effects, YearBooks books) {
        for (int i = 0; i < books.agedCells.size(); i++) {
            int cell = books.agedCells.get(i);
            double staying = books.aged[cell] - books.leavers[cell];
            if (staying <= 0 || given.moverProbability[cell] == 0) {
                continue;
            }
            double probability =
                    YearEffects.withOdds(given.moverProbability[cell], effects.movingOdds);
            double movers = chance.happening(Chance.MOVING, cell, staying, probability);
            if (movers > 0) {
                books.movedOut[cell] = movers;
                moveTo(given, effects, cell, movers, books);
            }
        }
    }

    private void moveTo(
            YearTables given, YearEffects effects, int cell, double movers, YearBooks books) {
        int choices = given.moves.choices(cell);
        given.moves.addUp(cell, effects.settingWeight, cumulative);
        chance.share(Chance.DESTINATION, cell, movers, cumulative, choices, shared, 0);
        int rowOfSettings = cell - cell % grid.settings();
        for (int choice = 0; choice < choices; choice++) {
            if (shared[choice] > 0) {
                int to = rowOfSettings + given.moves.setting(cell, choice);
                books.movedIn[to] += shared[choice];
                if (books.log != null) {
                    books.log.moved(cell, to, shared[choice]);
                }
                books.touched.mark(to);
                shared[choice] = 0;
            }
        }
    }

    private void join(YearTables given, YearEffects effects, YearBooks books) {
        int stride = grid.yearStride();
        for (int n = 0; n < Ncy.COUNT; n++) {
            double expected = given.starting[n] * effects.joiners[n];
            double joiners = expected == 0 ? 0 : chance.starting(n, expected);
            if (joiners == 0) {
                continue;
            }
            addUpMix(given, effects, n * stride);
            chance.share(
                    Chance.NEW_PLACEMENT,
                    n,
                    joiners,
                    cumulative,
                    stride,
                    books.joiners,
                    n * stride);
            for (int cell = n * stride; cell < (n + 1) * stride; cell++) {
                if (books.joiners[cell] > 0) {
                    books.touched.mark(cell);
                }
            }
        }
    }

    private void addUpMix(YearTables given, YearEffects effects, int firstCell) {
        double total = 0;
        for (int need = 0, i = 0; need < grid.needs(); need++) {
            double ofNeed = effects.needWeight[need];
            for (int s = 0; s < grid.settings(); s++, i++) {
                total += given.joinerMix[firstCell + i] * ofNeed * effects.settingWeight[s];
                cumulative[i] = total;
            }
        }
    }

    /** Needs change among those who neither ceased nor moved; they stay where they are placed. */
    private void changeNeeds(YearTables given, YearBooks books) {
        for (int i = 0; i < books.agedCells.size(); i++) {
            int cell = books.agedCells.get(i);
            int row = cell / grid.settings();
            double staying = books.aged[cell] - books.leavers[cell] - books.movedOut[cell];
            if (given.needChanging[row] == 0 || staying <= 0) {
                continue;
            }
            double changing =
                    chance.happening(Chance.NEED_CHANGING, cell, staying, given.needChanging[row]);
            if (changing > 0) {
                books.movedOut[cell] += changing;
                changeTo(given.needFound[row], cell, changing, books);
            }
        }
    }

    private void changeTo(double[] cumulativeNeeds, int cell, double changing, YearBooks books) {
        chance.share(Chance.NEED_FOUND, cell, changing, cumulativeNeeds, grid.needs(), shared, 0);
        int to = cell - cell % grid.yearStride() + cell % grid.settings();
        for (int need = 0; need < grid.needs(); need++, to += grid.settings()) {
            if (shared[need] > 0) {
                books.needChangedIn[to] += shared[need];
                books.touched.mark(to);
                shared[need] = 0;
            }
        }
    }
}
