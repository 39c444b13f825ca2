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
    private final double[] leaving;
    private final double[] moving;
    private final double[] changing;
    private final double[] happening;
    private final double[] cumulative;
    private final double[] arrivalWeight;
    private final double[] starting = new double[Ncy.COUNT];
    private final Portions portions = new Portions();

    YearStep(Grid grid, Chance chance) {
        this.grid = grid;
        this.chance = chance;
        placing = new Placing(grid, chance);
        leaving = new double[grid.size()];
        moving = new double[grid.size()];
        changing = new double[grid.size()];
        happening = new double[grid.size()];
        cumulative = new double[grid.yearStride()];
        arrivalWeight = new double[grid.yearStride()];
    }

    /** Works out a year the books are opened for. */
    void run(YearTables given, YearEffects effects, YearBooks books) {
        assess(given, effects, books.aged);
        leave(books);
        move(given, effects, books);
        join(given, effects, books);
        placing.place(given, books);
        if (given.needsChange) {
            changeNeeds(given, books);
        }
        books.close();
    }

    /** Finds the probabilities of leaving, of moving and of a change of need. */
    private void assess(YearTables given, YearEffects effects, AgedPlans aged) {
        int stride = grid.yearStride();
        int ncy = 0;
        int endOfYear = stride;
        for (int i = 0; i < aged.size(); i++) {
            int cell = aged.cells[i];
            while (cell >= endOfYear) {
                ncy++;
                endOfYear += stride;
            }
            leaving[i] =
                    YearEffects.withOdds(given.leaverProbability(cell), effects.leavingOdds[ncy]);
            moving[i] = YearEffects.withOdds(given.moverProbability(cell), effects.movingOdds);
            changing[i] = given.needChanging(cell);
        }
    }

    private void leave(YearBooks books) {
        AgedPlans aged = books.aged;
        chance.happening(Chance.LEAVING, aged.cells, aged.staying, leaving, aged.size(), happening);
        for (int i = 0; i < aged.size(); i++) {
            books.leavers.add(aged.cells[i], happening[i]);
            aged.staying[i] -= happening[i];
        }
    }

    private void move(YearTables given, YearEffects effects, YearBooks books) {
        AgedPlans aged = books.aged;
        chance.happening(Chance.MOVING, aged.cells, aged.staying, moving, aged.size(), happening);
        for (int i = 0; i < aged.size(); i++) {
            if (happening[i] > 0) {
                aged.moveOut(i, happening[i]);
                moveTo(given, effects, aged.cells[i], happening[i], books.arrivals);
            }
        }
    }

    private void moveTo(
            YearTables given, YearEffects effects, int cell, double movers, Arrivals arrivals) {
        given.moves.addUp(cell, effects.settingWeight, cumulative);
        int choices = given.moves.choices(cell);
        chance.share(Chance.DESTINATION, cell, movers, cumulative, choices, portions);
        int rowOfSettings = cell - grid.setting(cell);
        for (int i = 0; i < portions.size(); i++) {
            int to = rowOfSettings + given.moves.setting(cell, portions.choice(i));
            arrivals.move(cell, to, portions.plans(i));
        }
    }

    private void join(YearTables given, YearEffects effects, YearBooks books) {
        int stride = grid.yearStride();
        weighArrivals(effects);
        for (int n = 0; n < Ncy.COUNT; n++) {
            double expected = given.starting[n] * effects.joiners[n];
            starting[n] = expected == 0 ? 0 : chance.starting(n, expected);
        }
        books.waiting.age();
        if (given.anyLate) {
            books.waiting.join(given.lateBefore, chance);
        }
        if (!Double.isInfinite(given.planCapacity) || !books.waiting.none()) {
            books.waiting.make(starting, given.planCapacity, chance);
        }
        for (int n = 0; n < Ncy.COUNT; n++) {
            if (starting[n] == 0) {
                continue;
            }
            addUpMix(given.joinerMix, n * stride);
            chance.share(Chance.NEW_PLACEMENT, n, starting[n], cumulative, stride, portions);
            for (int i = 0; i < portions.size(); i++) {
                int cell = n * stride + portions.choice(i);
                books.arrivals.joiners[cell] += portions.plans(i);
                books.arrivals.cells.mark(cell);
            }
        }
    }

    private void weighArrivals(YearEffects effects) {
        for (int need = 0, i = 0; need < grid.needs(); need++) {
            for (int s = 0; s < grid.settings(); s++, i++) {
                arrivalWeight[i] = effects.needWeight[need] * effects.settingWeight[s];
            }
        }
    }

    private void addUpMix(double[] mix, int firstCell) {
        double total = 0;
        for (int i = 0; i < arrivalWeight.length; i++) {
            total += mix[firstCell + i] * arrivalWeight[i];
            cumulative[i] = total;
        }
    }

    /** Needs change among those who neither ceased nor moved; they stay where they are placed. */
    private void changeNeeds(YearTables given, YearBooks books) {
        AgedPlans aged = books.aged;
        chance.happening(
                Chance.NEED_CHANGING, aged.cells, aged.staying, changing, aged.size(), happening);
        for (int i = 0; i < aged.size(); i++) {
            if (happening[i] > 0) {
                aged.moveOut(i, happening[i]);
                changeTo(given, aged.cells[i], happening[i], books.arrivals);
            }
        }
    }

    private void changeTo(YearTables given, int cell, double changing, Arrivals arrivals) {
        int row = cell / grid.settings();
        chance.share(
                Chance.NEED_FOUND, cell, changing, given.needFound[row], grid.needs(), portions);
        int first = (row - row % grid.needs()) * grid.settings() + grid.setting(cell);
        for (int i = 0; i < portions.size(); i++) {
            int to = first + portions.choice(i) * grid.settings();
            arrivals.needChangedIn[to] += portions.plans(i);
            arrivals.cells.mark(to);
        }
    }
}
