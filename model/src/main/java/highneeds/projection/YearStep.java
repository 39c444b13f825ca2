package highneeds.projection;

import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.Arrays;

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
    private final double[] found;

    YearStep(Grid grid, Chance chance) {
        this.grid = grid;
        this.chance = chance;
        this.placing = new Placing(grid, chance);
        this.found = new double[grid.needs()];
        this.cumulative = new double[grid.yearStride() + grid.settings()];
    }

    /** Works out a year from its opening plans, which the books already hold. */
    void run(YearTables given, YearEffects effects, YearBooks books) {
        age(books);
        leave(given, effects, books);
        move(given, effects, books);
        join(given, effects, books);
        placing.place(given, books);
        changeNeeds(given, books);
        close(books);
    }

    private void age(YearBooks books) {
        int stride = grid.yearStride();
        int lastYear = grid.size() - stride;
        Arrays.fill(books.aged, 0, stride, 0);
        System.arraycopy(books.opening, 0, books.aged, stride, lastYear);
        books.agedOut = 0;
        for (int cell = lastYear; cell < grid.size(); cell++) {
            books.agedOut += books.opening[cell];
        }
    }

    private void leave(YearTables given, YearEffects effects, YearBooks books) {
        int stride = grid.yearStride();
        for (int n = 0, cell = 0; n < Ncy.COUNT; n++) {
            double odds = effects.leavingOdds[n];
            for (int last = cell + stride; cell < last; cell++) {
                double plans = books.aged[cell];
                books.leavers[cell] =
                        plans == 0
                                ? 0
                                : chance.happening(
                                        Chance.LEAVING,
                                        cell,
                                        plans,
                                        YearEffects.withOdds(given.leaverProbability[cell], odds));
            }
        }
    }

    private void move(YearTables given, YearEffects effects, YearBooks books) {
        Arrays.fill(books.movedIn, 0);
        for (int cell = 0; cell < grid.size(); cell++) {
            double staying = books.aged[cell] - books.leavers[cell];
            if (staying <= 0 || given.moverProbability[cell] == 0) {
                books.movedOut[cell] = 0;
                continue;
            }
            double probability =
                    YearEffects.withOdds(given.moverProbability[cell], effects.movingOdds);
            double movers = chance.happening(Chance.MOVING, cell, staying, probability);
            books.movedOut[cell] = movers;
            if (movers > 0) {
                moveTo(given, effects, cell, movers, books);
            }
        }
    }

    private void moveTo(
            YearTables given, YearEffects effects, int cell, double movers, YearBooks books) {
        int settings = grid.settings();
        double total = 0;
        for (int s = 0; s < settings; s++) {
            total += given.moves.destination(cell, s) * effects.settingWeight[s];
            cumulative[s] = total;
        }
        int rowOfSettings = cell - grid.setting(cell);
        chance.share(
                Chance.DESTINATION,
                cell,
                movers,
                cumulative,
                settings,
                books.movedIn,
                rowOfSettings);
    }

    private void join(YearTables given, YearEffects effects, YearBooks books) {
        Arrays.fill(books.joiners, 0);
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
        Arrays.fill(books.needChangedIn, 0);
        for (int cell = 0; cell < grid.size(); cell++) {
            int ncy = grid.ncy(cell);
            double probability = given.needChanges.probability(ncy, grid.need(cell));
            double staying = books.aged[cell] - books.leavers[cell] - books.movedOut[cell];
            if (probability == 0 || staying <= 0) {
                continue;
            }
            double changing =
                    chance.happening(Chance.NEED_CHANGING, cell, staying, probability);
            if (changing > 0) {
                books.movedOut[cell] += changing;
                changeTo(given, cell, changing, books);
            }
        }
        for (int cell = 0; cell < grid.size(); cell++) {
            books.movedIn[cell] += books.needChangedIn[cell];
        }
    }

    private void changeTo(YearTables given, int cell, double changing, YearBooks books) {
        int ncy = grid.ncy(cell);
        double total = 0;
        for (int need = 0; need < grid.needs(); need++) {
            total += given.needChanges.destination(ncy, grid.need(cell), need);
            cumulative[need] = total;
        }
        Arrays.fill(found, 0);
        chance.share(Chance.NEED_FOUND, cell, changing, cumulative, grid.needs(), found, 0);
        for (int need = 0; need < grid.needs(); need++) {
            books.needChangedIn[grid.index(ncy, need, grid.setting(cell))] += found[need];
        }
    }

    private void close(YearBooks books) {
        for (int cell = 0; cell < grid.size(); cell++) {
            double staying = books.aged[cell] - books.leavers[cell] - books.movedOut[cell];
            // Subtracting parts from a whole may leave a rounding error below nothing.
            books.closing[cell] = Math.max(0, staying + books.movedIn[cell] + books.joiners[cell]);
        }
    }
}
