package highneeds.scenario;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Scope;

/** Levers on what a placement costs. */
@Family("Cost")
public sealed interface CostLever extends Lever {

    /**
     * Fees and top-ups rise by more or less than assumed, year after year.
     *
     * <p>From the start on each September multiplies the cost by 1 + points ÷ 100 × share of the
     * year; a financial year has five months of the price before its September and seven of the
     * price after.
     */
    @Label(
            id = "fee-uplift",
            name = "Fee and top-up uplift",
            phrase = "{points} a year on the uplift of fees and top-ups",
            help =
                    "Changes the yearly rise of fees and top-ups in scope, compared with what the"
                            + " baseline assumes: -1 means that they rise a point less every year.",
            evidence =
                    "Average independent special school fees rose from GBP 54,000 in 2020-21 to GBP"
                            + " 64,000 in 2024-25 (written answer 100030, 7 January 2026).")
    record FeeUplift(
            @Dial(
                            name = "Change of the yearly uplift",
                            unit = "percentage points",
                            min = -10,
                            max = 10,
                            step = 0.25,
                            start = -1)
                    double points,
            Scope scope,
            Phasing phasing)
            implements CostLever {

        public FeeUplift {
            LeverDial.require(FeeUplift.class, points);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double factor =
                    Phasing.overFinancialYear(price(given.census() - 1), price(given.census()));
            if (factor == 1) {
                return given;
            }
            return given.withCosts(
                    given.costs().withTopUpTimes(scope.in(given.catalogue()), factor));
        }

        /** Price after the September of a year, as a multiple of the baseline's. */
        private double price(int september) {
            double price = 1;
            for (int year = phasing.begins(); year <= september; year++) {
                price *= 1 + points / 100 * phasing.shareIn(year);
            }
            return price;
        }
    }
}
