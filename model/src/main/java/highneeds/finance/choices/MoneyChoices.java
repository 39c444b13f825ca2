package highneeds.finance.choices;

/**
 * What a person chose about money. Plain values, kept in the project.
 *
 * @param uplifts how prices rise
 * @param funding what comes in
 * @param deflator yearly rise of prices in general, percent, that real terms take out
 * @param carryResidual true if what the reconciliation of the last year leaves unexplained is
 *     carried into every forecast year
 */
public record MoneyChoices(
        Uplifts uplifts, FundingChoices funding, double deflator, boolean carryResidual) {

    /** A general rise of 2.2 % a year; the residual is shown and not carried. */
    public static final MoneyChoices DEFAULT =
            new MoneyChoices(Uplifts.DEFAULT, FundingChoices.DEFAULT, 2.2, false);

    public MoneyChoices {
        if (!(deflator > -50 && deflator <= 100)) {
            throw new IllegalArgumentException(
                    "A deflator lies between -50 % and 100 % a year, but was " + deflator);
        }
    }

    public MoneyChoices withUplifts(Uplifts changed) {
        return new MoneyChoices(changed, funding, deflator, carryResidual);
    }

    public MoneyChoices withFunding(FundingChoices changed) {
        return new MoneyChoices(uplifts, changed, deflator, carryResidual);
    }

    public MoneyChoices withDeflator(double percent) {
        return new MoneyChoices(uplifts, funding, percent, carryResidual);
    }

    public MoneyChoices carryingResidual(boolean carry) {
        return new MoneyChoices(uplifts, funding, deflator, carry);
    }
}
