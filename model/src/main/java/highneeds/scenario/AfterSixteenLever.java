package highneeds.scenario;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.domain.Scope;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Levers on young people after Year 11: where they go, and when their plans end. */
@Family("Placement")
public sealed interface AfterSixteenLever extends Lever {

    /** First national curriculum year after compulsory schooling. */
    int FIRST_NCY = 12;

    /** First national curriculum year of those who are 19 or over in it. */
    int FIRST_ADULT_NCY = 14;

    /** Changes the chance that plans in scope cease, from a national curriculum year on. */
    private static YearAssumptions withCeasing(
            YearAssumptions given, Scope scope, int firstNcy, DoubleUnaryOperator change) {
        if (scope.lastNcy() < firstNcy) {
            return given;
        }
        Cells cells =
                scope.withNcys(Math.max(scope.firstNcy(), firstNcy), scope.lastNcy())
                        .in(given.catalogue());
        CellValues changed = given.rates().leaverProbability().mapIn(cells, change);
        return given.withRates(given.rates().withLeaverProbability(changed));
    }

    /** Plans end sooner once education has done its part: p + (1 − p) × percent ÷ 100 × share. */
    @Label(
            id = "timely-ceasing",
            name = "Plans end in time after 16",
            phrase = "{percent} more of the plans of young people after Year 11 end each year",
            help =
                    "Young people move on to work, training or adult services when the outcomes in"
                        + " their plan are reached, after a review with them. A plan ends only"
                        + " where the law allows it: when it is no longer necessary, or the young"
                        + " person has left education for good.",
            evidence =
                    "England: 5.8% of plans are for ages 20 to 25 (January 2025); a council well"
                            + " above that has more to gain.")
    record TimelyCeasing(
            @Dial(
                            name = "Further plans that end a year",
                            unit = "%",
                            min = 0,
                            max = 50,
                            step = 0.5,
                            start = 5)
                    double percent,
            Scope scope,
            Phasing phasing)
            implements AfterSixteenLever {

        public TimelyCeasing {
            LeverDial.require(TimelyCeasing.class, percent);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double share = percent / 100 * phasing.shareIn(given.census());
            return share == 0
                    ? given
                    : withCeasing(given, scope, FIRST_NCY, p -> p + (1 - p) * share);
        }
    }

    /** More students keep their plan up to 25: p × (1 − percent ÷ 100 × share). */
    @Label(
            id = "students-stay",
            name = "Students stay to 25",
            phrase = "{percent} of the plans that would end at 18 or later go on for another year",
            help =
                    "Of the young people of 18 or over whose plan would end in a year, some stay in"
                            + " education with it, up to the end of the year in which they are 25.",
            evidence =
                    "Buckinghamshire's SEND strategy 2017-20 names students who stay to 25 instead"
                        + " of leaving at 19 or 21 as a pressure. England 2024-25: 76 plans at age"
                        + " 20 for every 100 at age 19 a year before, 67 at age 22 for every 100 at"
                        + " 21.")
    record StudentsStay(
            @Dial(
                            name = "Plans that go on instead of ending",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 30)
                    double percent,
            Scope scope,
            Phasing phasing)
            implements AfterSixteenLever {

        public StudentsStay {
            LeverDial.require(StudentsStay.class, percent);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double share = percent / 100 * phasing.shareIn(given.census());
            Optional<Scope> studying = Coverage.of(scope, given.catalogue(), Coverage.IN_EDUCATION);
            return share == 0 || studying.isEmpty()
                    ? given
                    : withCeasing(given, studying.get(), FIRST_ADULT_NCY, p -> p * (1 - share));
        }
    }

    /** Young people study at a local college rather than at a specialist one away. */
    @Label(
            id = "local-post-16",
            name = "Local post-16 pathways",
            phrase = "{percent} of new specialist post-16 placements made in {toSetting}",
            help =
                    "Supported internships and local college courses take some of the young people"
                            + " who would go to a specialist post-16 institution.",
            evidence =
                    "Essex's scrutiny of 2012 asked for more specialist post-16 places in the"
                            + " county.")
    record LocalPathways(
            @Dial(
                            name = "New placements made locally",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 20)
                    double percent,
            @Destination(name = "Placed instead in", start = "FE") String toSetting,
            Scope scope,
            Phasing phasing)
            implements AfterSixteenLever {

        public LocalPathways {
            LeverDial.require(LocalPathways.class, percent);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            return new Elsewhere(toSetting, scope, Coverage.SPECIALIST_POST_16)
                    .arriving(given, percent / 100 * phasing.shareIn(given.census()));
        }
    }
}
