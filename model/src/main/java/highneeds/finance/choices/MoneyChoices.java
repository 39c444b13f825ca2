package highneeds.finance.choices;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What a person chose about money. Plain values, kept in the project.
 *
 * @param uplifts how prices rise
 * @param funding what comes in
 * @param deflator yearly rise of prices in general, percent, that real terms take out
 * @param carryResidual true if what the reconciliation of the last year leaves unexplained is
 *     carried into every forecast year
 * @param deficit national rules on deficits; those shipped in projects of before they could be
 *     chosen
 */
@RecordBuilder
public record MoneyChoices(
        Uplifts uplifts,
        FundingChoices funding,
        double deflator,
        boolean carryResidual,
        DeficitRules deficit)
        implements MoneyChoicesBuilder.With {

    /** A general rise of 2.2% a year; the residual is shown and not carried. */
    public static final MoneyChoices DEFAULT =
            new MoneyChoices(
                    Uplifts.DEFAULT, FundingChoices.DEFAULT, 2.2, false, DeficitRules.DEFAULT);

    public MoneyChoices {
        if (!(deflator > -50 && deflator <= 100)) {
            throw new IllegalArgumentException(
                    "A deflator lies between -50% and 100% a year, but was " + deflator);
        }
        deficit = deficit == null ? DeficitRules.DEFAULT : deficit;
    }

    public MoneyChoices carryingResidual(boolean carry) {
        return new MoneyChoices(uplifts, funding, deflator, carry, deficit);
    }
}
