package highneeds.projection;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.NcyValues;
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
 * @param waiting plans due and not made at the closing census, for want of staff, by national
 *     curriculum year
 * @param yearsLate years that the plans which started had waited for staff, added up
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
        SettingValues placesShort,
        NcyValues waiting,
        double yearsLate) {

    /** A year in which no plan waits for staff. */
    public YearOutcome(
            YearAssumptions given,
            CellValues opening,
            CellValues leavers,
            double agedOut,
            CellValues movedOut,
            CellValues movedIn,
            CellValues joiners,
            CellValues closing,
            SettingValues placesShort) {
        this(
                given,
                opening,
                leavers,
                agedOut,
                movedOut,
                movedIn,
                joiners,
                closing,
                placesShort,
                NcyValues.of(_ -> 0),
                0);
    }

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

    /**
     * Plan-years paid for afterwards, by cell: those of late plans, where late plans are backdated.
     */
    public CellValues backdated() {
        double paid = given.making().backdated() * yearsLate;
        double all = joiners.total();
        return joiners.map(plans -> paid == 0 ? 0 : plans * paid / all);
    }
}
