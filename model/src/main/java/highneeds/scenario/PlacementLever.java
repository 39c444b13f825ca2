package highneeds.scenario;

import highneeds.assumptions.Redirection;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Scope;
import highneeds.domain.Sector;

/** Levers on where children are placed. */
public sealed interface PlacementLever extends Lever {

    /** Children who would be newly placed out of the area are placed nearer home. */
    @Label(
            id = "fewer-out-county",
            name = "Fewer out-county placements",
            help =
                    "New placements that would be out of the area or independent are made in the"
                            + " chosen setting nearer home.",
            evidence =
                    "Delivering Better Value, phase 1: a shift from independent to state special"
                        + " schools was found possible in reviews of 1,650 plans (dbvinsend.com).")
    record FewerOutCounty(
            @Dial(
                            name = "New placements redirected",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 25)
                    double percent,
            String toSetting,
            Scope scope,
            Phasing phasing)
            implements PlacementLever {

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double share = percent / 100 * phasing.shareIn(given.census());
            if (share == 0) {
                return given;
            }
            Scope outOfArea =
                    scope.settings().isEmpty()
                            ? scope.withSettings(
                                    given.catalogue()
                                            .settingCodes(
                                                    setting ->
                                                            !setting.inArea()
                                                                    && setting.sector()
                                                                            == Sector.INDEPENDENT))
                            : scope;
            return given.withProvision(
                    given.provision()
                            .with(
                                    new Redirection(
                                            outOfArea,
                                            toSetting,
                                            share,
                                            Double.POSITIVE_INFINITY)));
        }
    }
}
