package highneeds.finance.choices;

import highneeds.assumptions.Source;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.List;

/**
 * National rules on deficits of the dedicated schools grant that a person may switch. Plain values,
 * kept in the project.
 *
 * @param stabilityGrant true if the High Needs Stability Grant is taken into account
 * @param stabilityGrantPercent part of the eligible deficit at 31 March 2026 that it pays, percent
 * @param ineligibleDeficit part of that deficit that is not eligible, GBP: early years and equal
 *     pay, for example
 * @param overrideEndsIn calendar year of the 31 March on which the statutory override ends
 * @param newCostMetNationally true if in-year deficits after the override are met by the government
 *     and not added to the balance
 * @param interestPercent yearly rate at which carrying the deficit costs the general fund
 */
@RecordBuilder
public record DeficitRules(
        boolean stabilityGrant,
        double stabilityGrantPercent,
        double ineligibleDeficit,
        int overrideEndsIn,
        boolean newCostMetNationally,
        double interestPercent)
        implements DeficitRulesBuilder.With {

    /**
     * The override ends on 31 March 2028, no grant is counted on before the council's plan is
     * approved, and carrying the deficit costs 4.5% a year (a working assumption).
     */
    public static final DeficitRules DEFAULT = new DeficitRules(false, 90, 0, 2028, false, 4.5);

    /** Year in which the deficit that the grant is reckoned from stood on 31 March. */
    public static final int STABILITY_GRANT_YEAR = 2026;

    public DeficitRules {
        if (!(stabilityGrantPercent >= 0 && stabilityGrantPercent <= 100)) {
            throw new IllegalArgumentException(
                    "The stability grant pays 0 to 100% of a deficit, but was "
                            + stabilityGrantPercent);
        }
        if (ineligibleDeficit < 0 || interestPercent < 0) {
            throw new IllegalArgumentException(
                    "An ineligible deficit and an interest rate are not negative");
        }
    }

    /** Where the rules come from, for the assumptions sheet. */
    public List<Source> sources() {
        return List.of(
                new Source(
                        "Statutory override",
                        "ends on 31 March " + overrideEndsIn,
                        "Until then deficits of the dedicated schools grant are kept apart from the"
                                + " council's reserves (written answers 94383 and 96137)",
                        false),
                new Source(
                        "High Needs Stability Grant",
                        stabilityGrant
                                ? stabilityGrantPercent
                                        + "% of the eligible deficit at 31 March 2026"
                                : "not counted on",
                        "Department for Education, explanatory note on the government's approach to"
                                + " DSG deficits, 9 February 2026; paid in autumn 2026 if the local"
                                + " SEND reform plan is approved",
                        false),
                new Source(
                        "Cost of new deficits after the override",
                        newCostMetNationally ? "met by the government" : "added to the balance",
                        "From 2028-29 cost is to be managed within overall government budgets"
                                + " (written answers 94383 and 96137); how is not yet known",
                        false),
                new Source(
                        "Interest on the deficit",
                        interestPercent + "% a year, to the general fund",
                        "Working assumption on what the council's cash would earn or borrowing"
                                + " cost",
                        interestPercent == DEFAULT.interestPercent));
    }
}
