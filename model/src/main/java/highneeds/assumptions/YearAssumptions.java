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
 */
public record YearAssumptions(
        int census,
        Catalogue catalogue,
        NcyValues population,
        Rates rates,
        Provision provision,
        UnitCosts costs,
        Funding funding) {

    public FinancialYear financialYear() {
        return FinancialYear.followingCensus(census);
    }

    public YearAssumptions withPopulation(NcyValues changed) {
        return new YearAssumptions(census, catalogue, changed, rates, provision, costs, funding);
    }

    public YearAssumptions withRates(Rates changed) {
        return new YearAssumptions(
                census, catalogue, population, changed, provision, costs, funding);
    }

    public YearAssumptions withProvision(Provision changed) {
        return new YearAssumptions(census, catalogue, population, rates, changed, costs, funding);
    }

    public YearAssumptions withCosts(UnitCosts changed) {
        return new YearAssumptions(
                census, catalogue, population, rates, provision, changed, funding);
    }

    public YearAssumptions withFunding(Funding changed) {
        return new YearAssumptions(census, catalogue, population, rates, provision, costs, changed);
    }
}
