package highneeds.compare;

import highneeds.finance.BudgetPosition;
import highneeds.projection.Outcome;

/**
 * What a scenario is expected to come to.
 *
 * @param name name of the scenario
 * @param outcome plans and flows of each year
 * @param budget money of each financial year
 */
public record ExpectedRun(String name, Outcome outcome, BudgetPosition budget) {

    /** Year of the census the run starts from, and in whose April its first money year starts. */
    public int firstYear() {
        return outcome.opening().census();
    }

    /** How many years it has. */
    public int length() {
        return outcome.years().size();
    }
}
