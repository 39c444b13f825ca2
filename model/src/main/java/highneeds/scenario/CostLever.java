package highneeds.scenario;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Scope;

/** Levers on what a placement costs. */
public sealed interface CostLever extends Lever {

    /** Fees and top-ups rise by more or less than assumed, year after year. */
    @Label(
            id = "fee-uplift",
            name = "Fee and top-up uplift",
            help =
                    "Changes the yearly rise of fees and top-ups in scope, compared with what the"
                            + " baseline assumes.",
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

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            int years = yearsUnderWay(given.census());
            if (years == 0 || points == 0) {
                return given;
            }
            double factor = Math.pow(1 + points / 100, years);
            return given.withCosts(
                    given.costs().withTopUpTimes(scope.in(given.catalogue()), factor));
        }

        private int yearsUnderWay(int openingCensus) {
            return Math.max(
                    0, openingCensus - (phasing.startSeptember() + phasing.delayYears()) + 1);
        }
    }
}
