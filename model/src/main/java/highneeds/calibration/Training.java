package highneeds.calibration;

import highneeds.caseload.Caseload;
import highneeds.caseload.Flows;
import highneeds.caseload.History;
import highneeds.caseload.Move;
import highneeds.caseload.Population;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.NcyValues;

import java.util.List;

/**
 * What the rates are learnt from: the flows of the years not left out, each by its weight, and the
 * residents.
 *
 * @param catalogue needs and settings
 * @param opening plans at the last census known, from which the projection starts
 * @param flows flows to learn from, oldest first; may be empty
 * @param population residents by year; may be empty
 * @param choices how much each year counts
 * @param implausible opening censuses of flows that are not learnt from because the identifiers
 *     change or a census is not whole
 */
record Training(
        Catalogue catalogue,
        Caseload opening,
        List<Flows> flows,
        Population population,
        CalibrationChoices choices,
        List<Integer> implausible) {

    static Training of(
            Catalogue catalogue, History known, Population population, CalibrationChoices choices) {
        List<Integer> implausible =
                known.flows().stream().filter(Flows::implausible).map(Flows::census).toList();
        List<Flows> flows =
                known.flows().stream()
                        .filter(flow -> !implausible.contains(flow.census()))
                        .filter(flow -> choices.weight(flow.census()) > 0)
                        .map(flow -> weighted(flow, choices.weight(flow.census())))
                        .toList();
        return new Training(catalogue, known.latest(), flows, population, choices, implausible);
    }

    private static Flows weighted(Flows flow, double weight) {
        return weight == 1
                ? flow
                : new Flows(
                        flow.census(),
                        flow.opening().map(plans -> plans * weight),
                        flow.leavers().map(plans -> plans * weight),
                        flow.agedOut() * weight,
                        flow.moves().stream()
                                .map(
                                        move ->
                                                new Move(
                                                        move.from(),
                                                        move.to(),
                                                        move.plans() * weight))
                                .toList(),
                        flow.joiners().map(plans -> plans * weight),
                        flow.closing().map(plans -> plans * weight));
    }

    /** Residents whose plans start in a flow, by the weight of the flow. */
    NcyValues residents(Flows flow) {
        double weight = choices.weight(flow.census());
        return population.in(flow.census()).map(residents -> residents * weight);
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
