package highneeds.calibration;

import highneeds.assumptions.MoveRates;
import highneeds.assumptions.Rates;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;

/** Rates of all years pooled, each cell drawn lightly towards its year and setting. */
final class PlainRates {

    /** Plans of the wider group that a cell is given beside its own. */
    private static final double GROUP_PLANS = 10;

    private final Training training;
    private final Grid grid;

    private PlainRates(Training training) {
        this.training = training;
        this.grid = training.grid();
    }

    static Rates of(Training training) {
        PlainRates rates = new PlainRates(training);
        double[] staying = training.atRisk();
        CellValues leaving = rates.probability(training.leavers(), staying);
        double[] leavers = training.leavers();
        for (int cell = 0; cell < staying.length; cell++) {
            staying[cell] -= leavers[cell];
        }
        return new Rates(rates.joinersPerHead(), rates.joinerMix(), leaving, rates.moves(staying));
    }

    private CellValues probability(double[] events, double[] atRisk) {
        double[] eventsOfYear = byNcyAndSetting(events);
        double[] atRiskOfYear = byNcyAndSetting(atRisk);
        return CellValues.of(
                grid,
                cell -> {
                    int row = row(cell);
                    double wider = eventsOfYear[row] / Math.max(1, atRiskOfYear[row]);
                    return (events[cell] + GROUP_PLANS * wider) / (atRisk[cell] + GROUP_PLANS);
                });
    }

    private int row(int cell) {
        return Ncy.index(grid.ncy(cell)) * grid.settings() + grid.setting(cell);
    }

    private double[] byNcyAndSetting(double[] cells) {
        double[] rows = new double[Ncy.COUNT * grid.settings()];
        for (int cell = 0; cell < cells.length; cell++) {
            rows[row(cell)] += cells[cell];
        }
        return rows;
    }

    private MoveRates moves(double[] staying) {
        int settings = grid.settings();
        double[] movers = training.movers();
        double[] out = new double[grid.size()];
        double[] wider = new double[Ncy.COUNT * settings * settings];
        for (int i = 0; i < movers.length; i++) {
            int cell = i / settings;
            out[cell] += movers[i];
            wider[row(cell) * settings + i % settings] += movers[i];
        }
        double[] destinations = new double[movers.length];
        double[] probability = probability(out, staying).toArray();
        for (int cell = 0; cell < out.length; cell++) {
            double total = 0;
            for (int to = 0; to < settings; to++) {
                double here = movers[cell * settings + to] + wider[row(cell) * settings + to] * 0.1;
                destinations[cell * settings + to] = here;
                total += here;
            }
            if (total == 0) {
                probability[cell] = 0;
                continue;
            }
            for (int to = 0; to < settings; to++) {
                destinations[cell * settings + to] /= total;
            }
        }
        return new MoveRates(CellValues.copyOf(grid, probability), destinations);
    }

    private NcyValues joinersPerHead() {
        double[] joiners = CellValues.copyOf(grid, training.joiners()).byNcy();
        return NcyValues.of(
                ncy -> {
                    double residents =
                            training.flows().stream()
                                    .mapToDouble(
                                            flow ->
                                                    training.population()
                                                            .in(flow.census())
                                                            .get(ncy))
                                    .sum();
                    return residents == 0 ? 0 : joiners[Ncy.index(ncy)] / residents;
                });
    }

    private CellValues joinerMix() {
        double[] joiners = training.joiners();
        double[] byNcy = CellValues.copyOf(grid, joiners).byNcy();
        return CellValues.of(
                grid,
                cell -> {
                    double total = byNcy[Ncy.index(grid.ncy(cell))];
                    return total == 0 ? 0 : joiners[cell] / total;
                });
    }
}
