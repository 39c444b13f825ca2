package highneeds.scenario;

import highneeds.assumptions.Redirection;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Cells;
import highneeds.domain.Grid;
import highneeds.domain.Scope;

import java.util.Optional;

/** Levers on where children are placed. */
@Family("Placement")
public sealed interface PlacementLever extends Lever {

    /** Children who would be newly placed out of the area are placed nearer home. */
    @Label(
            id = "fewer-out-county",
            name = "Fewer out-county placements",
            phrase =
                    "{percent} of new out-of-area placements, and {returning} of those due for a"
                            + " phase transfer, made in {toSetting} instead",
            help =
                    "New placements that would be in a special or independent school out of the"
                        + " area are made nearer home, as far as there are places. Children already"
                        + " placed come back only where they change school anyway: into Year 7 or"
                        + " Year 12.",
            evidence =
                    "Delivering Better Value, phase 1: a shift from independent to state special"
                        + " schools was found possible in reviews of 1,650 plans (dbvinsend.com)."
                        + " Buckinghamshire's SEND strategy 2017-20 and Essex's scrutiny of 2012"
                        + " both set out to place fewer children out of the county.")
    record FewerOutCounty(
            @Dial(
                            name = "New placements made nearer home",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 25)
                    double percent,
            @Dial(
                            name = "Returning at a phase transfer",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 0)
                    double returning,
            @Destination(name = "Placed instead in", start = "SS") String toSetting,
            Scope scope,
            Phasing phasing)
            implements PlacementLever {

        private static final int SECONDARY_TRANSFER = 7;
        private static final int POST_16_TRANSFER = 12;

        public FewerOutCounty {
            LeverDial.require(FewerOutCounty.class, percent, returning);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double inFlow = phasing.shareIn(given.census());
            Optional<Scope> from =
                    Coverage.of(scope, given.catalogue(), Coverage.OUT_OF_AREA, toSetting);
            if (inFlow == 0 || from.isEmpty()) {
                return given;
            }
            return withReturns(
                    withRedirection(given, from.get(), percent / 100 * inFlow),
                    from.get(),
                    returning / 100 * inFlow);
        }

        private YearAssumptions withRedirection(YearAssumptions given, Scope from, double share) {
            return share == 0
                    ? given
                    : given.withProvision(
                            given.provision()
                                    .with(
                                            new Redirection(
                                                    from,
                                                    toSetting,
                                                    share,
                                                    Double.POSITIVE_INFINITY)));
        }

        private YearAssumptions withReturns(YearAssumptions given, Scope from, double share) {
            if (share == 0) {
                return given;
            }
            Grid grid = given.catalogue().grid();
            Cells covered = from.in(given.catalogue());
            Cells transferring =
                    cell ->
                            covered.covers(cell)
                                    && (grid.ncy(cell) == SECONDARY_TRANSFER
                                            || grid.ncy(cell) == POST_16_TRANSFER);
            return given.withRates(
                    given.rates()
                            .withMoves(
                                    given.rates()
                                            .moves()
                                            .alsoMoving(
                                                    transferring,
                                                    given.catalogue().settingPosition(toSetting),
                                                    share)));
        }
    }
}
