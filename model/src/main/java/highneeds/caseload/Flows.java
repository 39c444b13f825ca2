package highneeds.caseload;

import highneeds.domain.CellValues;

import java.util.List;

/**
 * What happened between the January census of a year and the next, in the order aged, leavers,
 * movers, joiners. Cell by cell, closing = aged − leavers − moved out + moved in + joiners; {@link
 * #imbalance} says how far that fails.
 *
 * @param census year of the opening census
 * @param opening plans at the opening census
 * @param leavers plans that ceased, by the cell they would have aged into
 * @param agedOut plans past the last national curriculum year
 * @param moves plans that changed setting, need or (rarely) curriculum year
 * @param joiners plans that started, by the cell of the closing census
 * @param closing plans at the closing census
 */
public record Flows(
        int census,
        CellValues opening,
        CellValues leavers,
        double agedOut,
        List<Move> moves,
        CellValues joiners,
        CellValues closing) {

    /** Share of the plans at a census that are never unknown at the other in a single year. */
    private static final double MOST = 0.5;

    /** Of fewer plans most may cease and start by chance. */
    private static final double ENOUGH_PLANS = 20;

    public Flows {
        moves = List.copyOf(moves);
    }

    /**
     * True if most plans seem to cease, or most to be new, which no council lives through in a
     * year: the identifiers follow another scheme, or a census holds only part of the plans. Such
     * flows are counted, so that the books balance, but say nothing of joiners, leavers or movers.
     */
    public boolean implausible() {
        return Math.min(opening.total(), closing.total()) >= ENOUGH_PLANS
                && (mostGone() || mostNew());
    }

    /** True if most opening plans are not found again. */
    public boolean mostGone() {
        return shareGone() > MOST;
    }

    /** True if most closing plans were not there before. */
    public boolean mostNew() {
        return shareNew() > MOST;
    }

    /** Share of the opening plans that are not found again; 0 if there are none. */
    public double shareGone() {
        return opening.total() == 0 ? 0 : (leavers.total() + agedOut) / opening.total();
    }

    /** Share of the closing plans that were not there before; 0 if there are none. */
    public double shareNew() {
        return closing.total() == 0 ? 0 : joiners.total() / closing.total();
    }

    /** Opening plans one national curriculum year on: those at risk of leaving or moving. */
    public CellValues aged() {
        return opening.aged();
    }

    /** Plans that left each cell for another. */
    public CellValues movedOut() {
        double[] out = new double[opening.grid().size()];
        moves.forEach(move -> out[move.from()] += move.plans());
        return CellValues.copyOf(opening.grid(), out);
    }

    /** Plans that came to each cell from another. */
    public CellValues movedIn() {
        double[] in = new double[opening.grid().size()];
        moves.forEach(move -> in[move.to()] += move.plans());
        return CellValues.copyOf(opening.grid(), in);
    }

    /**
     * Largest distance, in plans, between a cell's closing number and what the flows make of its
     * opening number; 0 when the books balance.
     */
    public double imbalance() {
        double[] made =
                aged().minus(leavers)
                        .minus(movedOut())
                        .plus(movedIn())
                        .plus(joiners)
                        .minus(closing)
                        .toArray();
        double worst = Math.abs(opening.lastYearTotal() - agedOut);
        for (double cell : made) {
            worst = Math.max(worst, Math.abs(cell));
        }
        return worst;
    }
}
