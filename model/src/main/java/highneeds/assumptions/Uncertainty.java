package highneeds.assumptions;

import highneeds.domain.Grid;

/**
 * How sure the rates are, for the simulation. Levels and growth are drawn once per simulation,
 * drifts and year effects every year; demographic noise comes on top.
 *
 * @param joiners of joiner rates
 * @param growth of the growth of joiner rates
 * @param leavers of the odds of leaving
 * @param movers of the odds of moving
 * @param settings of the shares of settings among arrivals
 * @param needs of the shares of needs among joiners
 * @param costLevel standard deviation of the logarithm of unit costs' yearly drift beyond the
 *     uplift assumed, drawn once
 */
public record Uncertainty(
        RateUncertainty joiners,
        GrowthUncertainty growth,
        RateUncertainty leavers,
        RateUncertainty movers,
        MixUncertainty settings,
        MixUncertainty needs,
        double costLevel) {

    /** Only demographic noise: every rate is known exactly. */
    public static Uncertainty none(Grid grid) {
        return new Uncertainty(
                RateUncertainty.NONE,
                GrowthUncertainty.NONE,
                RateUncertainty.NONE,
                RateUncertainty.NONE,
                MixUncertainty.none(grid.settings()),
                MixUncertainty.none(grid.needs()),
                0);
    }
}
