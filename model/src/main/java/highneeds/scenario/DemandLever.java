package highneeds.scenario;

import highneeds.assumptions.Rates;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.domain.Scope;

/** Levers on how many plans start. */
@Family("Demand")
public sealed interface DemandLever extends Lever {

    /** Joiners in scope × (1 + change × share of the year), the change as a rate. */
    private static YearAssumptions withJoiners(
            YearAssumptions given, Scope scope, Phasing phasing, double change) {
        double factor = 1 + change * phasing.shareIn(given.census());
        if (factor == 1) {
            return given;
        }
        Cells cells = scope.in(given.catalogue());
        Rates rates = given.rates();
        CellValues factors =
                CellValues.of(given.catalogue().grid(), cell -> cells.covers(cell) ? factor : 1);
        return given.withRates(rates.withJoinersTimes(factors));
    }

    /**
     * Early support meets some needs without a plan, so fewer new plans start: joiners × (1 −
     * percent ÷ 100 × share of the year).
     */
    @Label(
            id = "fewer-new-plans",
            name = "Early support: fewer new plans needed",
            phrase = "{percent} fewer new plans",
            help =
                    "Support in ordinary classrooms meets some needs early, so that fewer families"
                        + " need to ask for a plan. Every request is still decided on the statutory"
                        + " test.",
            evidence =
                    "Councils' plans assume 5 to 15 % fewer new plans over two to three years; few"
                            + " have been evaluated.")
    record FewerNewPlans(
            @Dial(name = "Fewer new plans", unit = "%", min = 0, max = 50, step = 0.5, start = 5)
                    double percent,
            Scope scope,
            Phasing phasing)
            implements DemandLever {

        public FewerNewPlans {
            LeverDial.require(FewerNewPlans.class, percent);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            return withJoiners(given, scope, phasing, -percent / 100);
        }
    }
}
