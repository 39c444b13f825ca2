package highneeds.forecast;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.MixUncertainty;
import highneeds.assumptions.MoveRates;
import highneeds.assumptions.Rates;
import highneeds.assumptions.TransportCosts;
import highneeds.assumptions.Uncertainty;
import highneeds.assumptions.UnitCosts;
import highneeds.assumptions.YearAssumptions;
import highneeds.calibration.Calibration;
import highneeds.calibration.CalibrationChoices;
import highneeds.caseload.Caseload;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Need;
import highneeds.published.PublishedTables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Buckinghamshire made larger: any number of plans, and any number of cells by taking every need
 * for several.
 *
 * @param plans plans at the opening census
 * @param parts how many needs are made of each
 * @param years how many years are assumed
 */
record SizedCouncil(double plans, int parts, int years) {

    Baseline baseline() {
        Baseline found =
                Calibration.baseline(
                        PublishedTables.evidence("Buckinghamshire").value(),
                        CalibrationChoices.DEFAULT,
                        years);
        double times = plans / found.opening().plans().total();
        Catalogue catalogue = parted(found.years().getFirst().catalogue());
        return new Baseline(
                new Caseload(
                        found.opening().census(),
                        parted(found.opening().plans()).times(times / parts)),
                0,
                found.years().stream().map(year -> sized(year, catalogue, times)).toList(),
                parted(found.uncertainty(), catalogue.grid()),
                found.sources());
    }

    private YearAssumptions sized(YearAssumptions year, Catalogue catalogue, double times) {
        return new YearAssumptions(
                year.census(),
                catalogue,
                year.population().map(residents -> residents * times),
                parted(year.rates()),
                year.provision(),
                parted(year.costs()),
                year.funding());
    }

    private Catalogue parted(Catalogue catalogue) {
        List<Need> needs = new ArrayList<>();
        for (Need need : catalogue.needs()) {
            for (int part = 0; part < parts; part++) {
                needs.add(new Need(need.code() + part, need.name() + " " + part, List.of()));
            }
        }
        return new Catalogue(needs, catalogue.settings());
    }

    private Rates parted(Rates rates) {
        Grid grid = rates.joinerMix().grid();
        int settings = grid.settings();
        double[] destinations = new double[parted(grid).size() * settings];
        for (int i = 0; i < destinations.length; i++) {
            destinations[i] = rates.moves().destination(cell(grid, i / settings), i % settings);
        }
        return new Rates(
                rates.joinersPerHead(),
                parted(rates.joinerMix()).times(1.0 / parts),
                parted(rates.leaverProbability()),
                new MoveRates(parted(rates.moves().probability()), destinations));
    }

    private UnitCosts parted(UnitCosts costs) {
        return new UnitCosts(
                parted(costs.placeFunding()),
                parted(costs.topUp()),
                parted(costs.contributions()),
                new TransportCosts(
                        parted(costs.transport().perPlan()), parted(costs.transport().distance())),
                costs.emptyPlace(),
                costs.closingShare(),
                costs.directPayments());
    }

    private Uncertainty parted(Uncertainty found, Grid grid) {
        double[] levels = new double[grid.needs()];
        Arrays.setAll(levels, need -> found.needs().level(need / parts));
        return new Uncertainty(
                found.joiners(),
                found.growth(),
                found.leavers(),
                found.movers(),
                found.settings(),
                MixUncertainty.of(levels, found.needs().drift()),
                found.costLevel());
    }

    private CellValues parted(CellValues values) {
        return CellValues.of(parted(values.grid()), wide -> values.get(cell(values.grid(), wide)));
    }

    private Grid parted(Grid grid) {
        return new Grid(grid.needs() * parts, grid.settings());
    }

    /** The cell a parted one is a part of. */
    private int cell(Grid grid, int wide) {
        return wide / grid.settings() / parts * grid.settings() + wide % grid.settings();
    }
}
