package highneeds.project;

import highneeds.assumptions.Funding;
import highneeds.assumptions.UnitCosts;
import highneeds.calibration.MoneyOfYears;
import highneeds.finance.MoneyAssumptions;

/**
 * The money found in a council's files, by the census each financial year follows.
 *
 * @param firstCensus census the forecast starts from
 * @param found prices and funding of the years from then on
 */
record CouncilMoney(int firstCensus, MoneyAssumptions found) implements MoneyOfYears {

    @Override
    public UnitCosts costs(int census) {
        return found.costs().get(census - firstCensus);
    }

    @Override
    public Funding funding(int census) {
        return found.funding().get(census - firstCensus);
    }

    @Override
    public double openingBalance() {
        return found.openingBalance();
    }
}
