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
    private final int[] occupiedCells;
    private int occupied;

    YearStep(Grid grid, Chance chance) {
        this.grid = grid;
        this.chance = chance;
        this.placing = new Placing(grid, chance);
        this.occupiedCells = new int[grid.size()];
        this.found = new double[grid.needs()];
        this.cumulative = new double[grid.yearStride() + grid.settings()];
    }

    /** Works out a year from its opening plans, which the books already hold. */
    void run(YearTables given, YearEffects effects, YearBooks books) {
        age(books);
        findOccupied(books);
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

    /** Notes which aged cells hold plans: of a simulated council's cells most hold none. */
    private void findOccupied(YearBooks books) {
        occupied = 0;
        for (int cell = 0; cell < grid.size(); cell++) {
            if (books.aged[cell] > 0) {
                occupiedCells[occupied++] = cell;
            }
        }
    }

    private void leave(YearTables given, YearEffects effects, YearBooks books) {
        Arrays.fill(books.leavers, 0);
        for (int i = 0; i < occupied; i++) {
            int cell = occupiedCells[i];
            double probability =
                    YearEffects.withOdds(
                            given.leaverProbability[cell],
                            effects.leavingOdds[cell / grid.yearStride()]);
            books.leavers[cell] =
                    chance.happening(Chance.LEAVING, cell, books.aged[cell], probability);
        }
    }

    private void move(YearTables given, YearEffects effects, YearBooks books) {
        Arrays.fill(books.movedIn, 0);
        Arrays.fill(books.movedOut, 0);
        for (int i = 0; i < occupied; i++) {
            int cell = occupiedCells[i];
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
        int settings = grid.settings();
        given.moves.addUpDestinations(cell, effects.settingWeight, cumulative);
        int rowOfSettings = cell - cell % settings;
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
        for (int i = 0; i < occupied; i++) {
            int cell = occupiedCells[i];
            int row = cell / grid.settings();
            double staying = books.aged[cell] - books.leavers[cell] - books.movedOut[cell];
            if (given.needChanging[row] == 0 || staying <= 0) {
                continue;
            }
            double changing =
                    chance.happening(
                            Chance.NEED_CHANGING, cell, staying, given.needChanging[row]);
            if (changing > 0) {
                books.movedOut[cell] += changing;
                changeTo(given.needFound[row], cell, changing, books);
            }
        }
    }

    private void changeTo(double[] cumulativeNeeds, int cell, double changing, YearBooks books) {
        Arrays.fill(found, 0);
        chance.share(Chance.NEED_FOUND, cell, changing, cumulativeNeeds, grid.needs(), found, 0);
        int to = cell - cell % grid.yearStride() + cell % grid.settings();
        for (int need = 0; need < grid.needs(); need++, to += grid.settings()) {
            books.needChangedIn[to] += found[need];
        }
    }

    private void close(YearBooks books) {
        for (int cell = 0; cell < grid.size(); cell++) {
            double staying = books.aged[cell] - books.leavers[cell] - books.movedOut[cell];
            // Subtracting parts from a whole may leave a rounding error below nothing.
            double arriving =
                    books.movedIn[cell] + books.needChangedIn[cell] + books.joiners[cell];
            books.closing[cell] = Math.max(0, staying + arriving);
        }
    }
}
