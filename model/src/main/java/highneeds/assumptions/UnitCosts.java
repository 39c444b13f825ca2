package highneeds.assumptions;

import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.domain.SettingValues;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What a plan costs for a full year, GBP in the prices of the financial year it is for.
 *
 * @param placeFunding paid for the place
 * @param topUp paid for the child: top-up, band or whole fee
 * @param contributions paid by health and social care, not negative
 * @param transport home to school transport
 * @param emptyPlace cost of a commissioned place nobody fills, by setting
 * @param closingShare share of the financial year's months in which the closing census' plans are
 *     the ones that cost, by setting; 7/12 where nothing else is known, since school years change
 *     on 1 September
 * @param directPayments part of the top-up that is paid to families as personal budgets, by
 *     setting, 0 to 1
 */
@RecordBuilder
public record UnitCosts(
        CellValues placeFunding,
        CellValues topUp,
        CellValues contributions,
        TransportCosts transport,
        SettingValues emptyPlace,
        SettingValues closingShare,
        SettingValues directPayments)
        implements UnitCostsBuilder.With {

    /** September to March: the months of a financial year after the school year has changed. */
    public static final double SEPTEMBER_TO_MARCH = 7.0 / 12;

    /** Without direct payments. */
    public UnitCosts(
            CellValues placeFunding,
            CellValues topUp,
            CellValues contributions,
            TransportCosts transport,
            SettingValues emptyPlace,
            SettingValues closingShare) {
        this(
                placeFunding,
                topUp,
                contributions,
                transport,
                emptyPlace,
                closingShare,
                SettingValues.of(topUp.grid(), _ -> 0));
    }

    /** What the high needs block pays for a placement. */
    public CellValues net() {
        return placeFunding.plus(topUp).minus(contributions);
    }

    /** Multiplies top-ups and fees of some cells by a factor. */
    public UnitCosts withTopUpTimes(Cells cells, double factor) {
        return withTopUp(topUp.mapIn(cells, cost -> cost * factor));
    }
}
