package highneeds.published.fitting;

import highneeds.caseload.Flows;
import highneeds.caseload.Move;
import highneeds.domain.Catalogue;
import highneeds.domain.CellValues;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Flows between two censuses of which only margins are known. Each year-group is worked out by
 * setting ({@link CohortFlows}) and then by need, backwards: needs at the opening census are those
 * of the same children at the closing one, so no need changes and every cell balances.
 */
public final class FlowFit {

    private static final double NOTHING = 1e-9;

    private final Catalogue catalogue;
    private final Grid grid;
    private final CellValues closing;
    private final CellValues started;
    private final double[] opening;
    private final double[] leavers;
    private final double[] joiners;
    private final List<Move> moves = new ArrayList<>();

    private FlowFit(Catalogue catalogue, CellValues closing, CellValues started) {
        this.catalogue = catalogue;
        this.grid = catalogue.grid();
        this.closing = closing;
        this.started = started;
        this.opening = new double[grid.size()];
        this.leavers = new double[grid.size()];
        this.joiners = new double[grid.size()];
    }

    /**
     * Fits the flows of a year.
     *
     * @param census year of the opening census
     * @param opening plans at the opening census by NCY and setting
     * @param closing plans at the closing census by cell
     * @param started plans that started, by the cell their holders are in at the closing census
     * @param ceased plans that ceased, by the NCY their holders would have aged into
     * @param ceasing how likely a plan in a setting is to cease, against the other settings
     * @return flows that balance in every cell, none negative
     */
    public static Flows fit(
            int census,
            double[][] opening,
            CellValues closing,
            CellValues started,
            double[] ceased,
            double[] ceasing,
            Catalogue catalogue) {
        FlowFit fit = new FlowFit(catalogue, closing, started);
        for (int year = 0; year < Ncy.COUNT; year++) {
            double[] before = year == 0 ? new double[ceasing.length] : opening[year - 1];
            fit.cohort(year, before, ceased[year], ceasing);
        }
        return fit.flows(census, fit.agingOut(opening[Ncy.COUNT - 1]));
    }

    private void cohort(int year, double[] before, double ceased, double[] ceasing) {
        CohortFlows flows =
                new CohortFlows(
                        before,
                        overNeeds(closing, year),
                        overNeeds(started, year),
                        ceased,
                        ceasing);
        for (int s = 0; s < ceasing.length; s++) {
            double[] plans = column(closing, year, s);
            double[] joined = Shares.within(flows.joiners[s], column(started, year, s), plans);
            double[] remained = new double[plans.length];
            Arrays.setAll(remained, k -> Math.max(0, plans[k] - joined[k]));
            add(joiners, year, s, joined);
            arrive(year, s, remained, flows);
            leave(year, s, flows.leavers[s]);
        }
    }

    /** Those who remained and are now in a setting: where they came from, need by need. */
    private void arrive(int year, int to, double[] remained, CohortFlows flows) {
        double all = Shares.sum(remained);
        if (all <= 0) {
            return;
        }
        for (int from = 0; from < flows.stayed.length; from++) {
            double share = flows.stayed[from][to] / all;
            for (int k = 0; k < remained.length && share > 0; k++) {
                double plans = remained[k] * share;
                open(year, k, from, plans);
                if (from != to && plans > NOTHING) {
                    moves.add(new Move(cell(year, k, from), cell(year, k, to), plans));
                }
            }
        }
    }

    /** Leavers have the needs of those in their setting a year younger at the closing census. */
    private void leave(int year, int setting, double plans) {
        double[] needs = needs(year - 1, setting);
        for (int k = 0; k < needs.length && plans > 0; k++) {
            leavers[cell(year, k, setting)] += plans * needs[k];
            open(year, k, setting, plans * needs[k]);
        }
    }

    private double agingOut(double[] oldest) {
        for (int s = 0; s < oldest.length; s++) {
            double[] needs = needs(Ncy.COUNT - 1, s);
            for (int k = 0; k < needs.length; k++) {
                opening[cell(Ncy.COUNT - 1, k, s)] += oldest[s] * needs[k];
            }
        }
        return Shares.sum(oldest);
    }

    private void open(int year, int need, int setting, double plans) {
        opening[cell(year - 1, need, setting)] += plans;
    }

    /** Mix of needs in a setting at the closing census; of the whole year where it is empty. */
    private double[] needs(int year, int setting) {
        double[] plans = column(closing, Math.max(0, year), setting);
        if (Shares.sum(plans) <= 0) {
            for (int s = 0; s < grid.settings(); s++) {
                double[] more = column(closing, Math.max(0, year), s);
                Arrays.setAll(plans, k -> plans[k] + more[k]);
            }
        }
        double all = Shares.sum(plans);
        int unknown = catalogue.needPosition("NR");
        Arrays.setAll(plans, k -> all > 0 ? plans[k] / all : k == unknown ? 1 : 0);
        return plans;
    }

    private Flows flows(int census, double agedOut) {
        return new Flows(
                census,
                CellValues.copyOf(grid, opening),
                CellValues.copyOf(grid, leavers),
                agedOut,
                moves,
                CellValues.copyOf(grid, joiners),
                closing);
    }

    private double[] column(CellValues values, int year, int setting) {
        double[] column = new double[grid.needs()];
        Arrays.setAll(column, k -> values.get(cell(year, k, setting)));
        return column;
    }

    private double[] overNeeds(CellValues values, int year) {
        double[] totals = new double[grid.settings()];
        for (int s = 0; s < totals.length; s++) {
            totals[s] = Shares.sum(column(values, year, s));
        }
        return totals;
    }

    private void add(double[] cells, int year, int setting, double[] byNeed) {
        for (int k = 0; k < byNeed.length; k++) {
            cells[cell(year, k, setting)] += byNeed[k];
        }
    }

    private int cell(int year, int need, int setting) {
        return grid.index(Ncy.at(year), need, setting);
    }
}
