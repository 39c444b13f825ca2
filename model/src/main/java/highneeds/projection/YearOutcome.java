package highneeds.projection;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.SettingValues;

/**
 * What one year came to, in expectation or in one draw. Cell by cell, closing = opening aged −
 * leavers − moved out + moved in + joiners.
 *
 * @param given what was assumed
 * @param opening plans at the opening census
 * @param leavers plans that ceased, by aged cell
 * @param agedOut plans past the last national curriculum year
 * @param movedOut movers and those whose need changed, by the aged cell they left
 * @param movedIn the same, by the cell they came to
 * @param joiners plans that started, by cell
 * @param closing plans at the closing census
 * @param placesShort arrivals a setting had no place for, by setting
 */
public record YearOutcome(
        YearAssumptions given,
        CellValues opening,
        CellValues leavers,
        double agedOut,
        CellValues movedOut,
        CellValues movedIn,
        CellValues joiners,
        CellValues closing,
        SettingValues placesShort) {

    /** A copy of a year's books that keeps. */
    public static YearOutcome of(YearAssumptions given, YearBooks books) {
        return books.outcome(given);
    }

    /** Year of the closing census. */
    public int census() {
        return given.census() + 1;
    }

    /**
     * Largest distance, in plans, by which a cell or the total fails to add up; 0 when the books
     * balance.
     */
    public double imbalance() {
        double worst = Math.abs(movedIn.total() - movedOut.total());
        CellValues made =
                opening.aged()
                        .minus(leavers)
                        .minus(movedOut)
                        .plus(movedIn)
                        .plus(joiners)
                        .minus(closing);
        for (int i = 0; i < made.grid().size(); i++) {
            worst = Math.max(worst, Math.abs(made.get(i)));
        }
        return worst;
    }
}
