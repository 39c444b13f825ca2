package highneeds.calibration;

import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.caseload.History;
import highneeds.caseload.Move;
import highneeds.caseload.Population;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;

import java.util.List;

/**
 * What the rates are learnt from: the flows of the years not left out, and the residents.
 *
 * @param catalogue needs and settings
 * @param opening plans at the last census known, from which the projection starts
 * @param flows flows to learn from, oldest first; may be empty
 * @param population residents by year; may be empty
 */
record Training(Catalogue catalogue, Caseload opening, List<Flows> flows, Population population) {

    static Training of(
            Catalogue catalogue, History known, Population population, CalibrationChoices choices) {
        List<Flows> flows =
                known.flows().stream()
                        .filter(flow -> !choices.leftOutFlows().contains(flow.census()))
                        .toList();
        return new Training(catalogue, known.latest(), flows, population);
    }

    /** How many years lie from the first flow to the opening census, those left out included. */
    int years() {
        return flows.isEmpty() ? 0 : opening.census() - flows.getFirst().census();
    }

    /** Years from the first flow to this one. */
    int position(Flows flow) {
        return flow.census() - flows.getFirst().census();
    }

    Grid grid() {
        return catalogue.grid();
    }

    /** Plans at risk of ceasing, by aged cell, all years together. */
    double[] atRisk() {
        return sum(flows.stream().map(Flows::aged).toList());
    }

    /** Plans that ceased, by aged cell, all years together. */
    double[] leavers() {
        return sum(flows.stream().map(Flows::leavers).toList());
    }

    /** Plans that started, by cell, all years together. */
    double[] joiners() {
        return sum(flows.stream().map(Flows::joiners).toList());
    }

    /**
     * Plans that changed setting, by aged cell × setting they went to, all years together. A change
     * of need or of curriculum year within a setting is no move.
     */
    double[] movers() {
        int settings = grid().settings();
        double[] movers = new double[grid().size() * settings];
        for (Flows flow : flows) {
            for (Move move : flow.moves()) {
                int to = grid().setting(move.to());
                if (to != grid().setting(move.from())) {
                    movers[move.from() * settings + to] += move.plans();
                }
            }
        }
        return movers;
    }

    private double[] sum(List<CellValues> values) {
        double[] total = new double[grid().size()];
        for (CellValues value : values) {
            for (int cell = 0; cell < total.length; cell++) {
                total[cell] += value.get(cell);
            }
        }
        return total;
    }
}
