package highneeds.assumptions;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.Ncy;
import highneeds.domain.NcyValues;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Everything a projection takes as given for one year: the flow from the January census of {@code
 * census} to the next, and the money of the financial year that starts in the April between them.
 *
 * @param census year of the opening census
 * @param catalogue needs and settings
 * @param population residents by national curriculum year whom the joiners come from
 * @param rates joiners, leavers and moves
 * @param provision places at the closing census
 * @param costs unit costs in the prices of {@link #financialYear()}
 * @param funding income and other lines of {@link #financialYear()}
 * @param making plans the staff can make in the year
 */
@RecordBuilder
public record YearAssumptions(
        int census,
        Catalogue catalogue,
        NcyValues population,
        Rates rates,
        Provision provision,
        UnitCosts costs,
        Funding funding,
        PlanMaking making)
        implements YearAssumptionsBuilder.With {

    /** A year in which staff hold no plan up. */
    public YearAssumptions(
            int census,
            Catalogue catalogue,
            NcyValues population,
            Rates rates,
            Provision provision,
            UnitCosts costs,
            Funding funding) {
        this(census, catalogue, population, rates, provision, costs, funding, PlanMaking.UNLIMITED);
    }

    public FinancialYear financialYear() {
        return FinancialYear.followingCensus(census);
    }

    /** Plans that start in the year if there are staff for all, by national curriculum year. */
    public double starting(int ncy) {
        return population.get(ncy) * rates.joinersPerHead().get(ncy);
    }

    /** Plans late when the year began, spread over the years of age as those that start are. */
    public NcyValues lateBefore() {
        double all = 0;
        for (int ncy = Ncy.FIRST; ncy <= Ncy.LAST; ncy++) {
            all += starting(ncy);
        }
        double each = all == 0 ? 0 : making.lateBefore() / all;
        return NcyValues.of(ncy -> starting(ncy) * each);
    }
}
