package highneeds.scenario;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Scope;

/** Levers on where children are placed. */
@Family("Placement")
public sealed interface PlacementLever extends Lever {

    /** Children who would be newly placed out of the area are placed nearer home. */
    @Label(
            id = "fewer-out-county",
            name = "Fewer out-county placements",
            phrase =
                    "[{percent} of new out-of-area placements|{returning} of those due for a"
                            + " phase transfer] made in {toSetting} instead",
            help =
                    "New placements that would be in an independent or non-maintained school out of"
                        + " the area (or in the settings you choose) are made nearer home. Children"
                        + " already placed come back only where they change school anyway: into"
                        + " Year 7 or Year 12. Where the local setting is full someone else goes"
                        + " without a place there, so plan places with it.",
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
            Elsewhere nearer = new Elsewhere(toSetting, scope, Coverage.OUT_OF_AREA);
            return nearer.moving(
                    nearer.arriving(given, percent / 100 * inFlow),
                    ncy -> ncy == SECONDARY_TRANSFER || ncy == POST_16_TRANSFER,
                    returning / 100 * inFlow);
        }
    }

    /**
     * Some children who do well move to a setting with less support when their plan is reviewed.
     */
    @Label(
            id = "step-down",
            name = "Step-down at annual review",
            phrase = "{percent} of children a year move to {toSetting} after their annual review",
            help =
                    "When the annual review finds that a child's needs can now be met with less,"
                        + " and the family agrees, the child moves. The share is of the children in"
                        + " special and independent schools who would otherwise stay, every year.",
            evidence =
                    "Annual reviews of 2024 are counted by outcome in SEN2; moves to less"
                            + " specialist settings are few, so a share of 1% a year is a change.")
    record StepDown(
            @Dial(
                            name = "Children who step down a year",
                            unit = "%",
                            min = 0,
                            max = 20,
                            step = 0.25,
                            start = 1)
                    double percent,
            @Destination(name = "Move to", start = "MS") String toSetting,
            Scope scope,
            Phasing phasing)
            implements PlacementLever {

        public StepDown {
            LeverDial.require(StepDown.class, percent);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            return new Elsewhere(toSetting, scope, Coverage.SPECIAL_OR_INDEPENDENT)
                    .moving(given, _ -> true, percent / 100 * phasing.shareIn(given.census()));
        }
    }

    /** Fewer children leave school for alternative provision, and more come back from it. */
    @Label(
            id = "alternative-provision",
            name = "Less alternative provision and education out of school",
            phrase =
                    "[{percent} of new placements out of school made in {toSetting}|{returning}"
                            + " of those out of school returning a year]",
            help =
                    "Schools keep more children who would be excluded or taught elsewhere, with"
                            + " help that comes into the school, and more of those in alternative"
                            + " provision or taught elsewhere come back.",
            evidence =
                    "England: plans with education otherwise than at school rose from 0.8% of all"
                            + " in 2019 to 1.8% in 2025 (SEN2). Essex's scrutiny of 2012 looked at"
                            + " the future of pupil referral units.")
    record LessAlternativeProvision(
            @Dial(
                            name = "New placements made in school",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 20)
                    double percent,
            @Dial(
                            name = "Returning to school a year",
                            unit = "%",
                            min = 0,
                            max = 50,
                            step = 1,
                            start = 5)
                    double returning,
            @Destination(name = "Placed instead in", start = "MS") String toSetting,
            Scope scope,
            Phasing phasing)
            implements PlacementLever {

        public LessAlternativeProvision {
            LeverDial.require(LessAlternativeProvision.class, percent, returning);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double inFlow = phasing.shareIn(given.census());
            Elsewhere inSchool = new Elsewhere(toSetting, scope, Coverage.OUT_OF_SCHOOL);
            return inSchool.moving(
                    inSchool.arriving(given, percent / 100 * inFlow),
                    _ -> true,
                    returning / 100 * inFlow);
        }
    }
}
