package highneeds.assumptions;

import highneeds.domain.Catalogue;
import highneeds.domain.FinancialYear;
import highneeds.domain.NcyValues;

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
public record YearAssumptions(
        int census,
        Catalogue catalogue,
        NcyValues population,
        Rates rates,
        Provision provision,
        UnitCosts costs,
        Funding funding,
        PlanMaking making) {

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

    public YearAssumptions withPopulation(NcyValues changed) {
        return new YearAssumptions(
                census, catalogue, changed, rates, provision, costs, funding, making);
    }

    public YearAssumptions withRates(Rates changed) {
        return new YearAssumptions(
                census, catalogue, population, changed, provision, costs, funding, making);
    }

    public YearAssumptions withProvision(Provision changed) {
        return new YearAssumptions(
                census, catalogue, population, rates, changed, costs, funding, making);
    }

    public YearAssumptions withCosts(UnitCosts changed) {
        return new YearAssumptions(
                census, catalogue, population, rates, provision, changed, funding, making);
    }

    public YearAssumptions withFunding(Funding changed) {
        return new YearAssumptions(
                census, catalogue, population, rates, provision, costs, changed, making);
    }

    public YearAssumptions withMaking(PlanMaking changed) {
        return new YearAssumptions(
                census, catalogue, population, rates, provision, costs, funding, changed);
    }
}
