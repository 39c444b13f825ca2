package highneeds.scenario;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Scope;
import highneeds.domain.Sector;

import java.util.List;

/** Levers that make places. */
@Family("Placement")
public sealed interface CapacityLever extends Lever {

    /**
     * Places in resourced provision and units open, and mainstream schools meet the needs of some
     * children who would have gone to special or independent schools.
     */
    @Label(
            id = "mainstream-capacity",
            name = "More mainstream capacity",
            phrase =
                    "[{places} more in {toSetting}|{percent} of new special and independent"
                            + " placements made in mainstream]",
            help =
                    "New places in resourced provision or units open in equal steps, and some"
                            + " children who would have gone to a special or independent school are"
                            + " placed there, or in a mainstream school with support. Only new"
                            + " placements change: nobody is moved. Parents' preferences and the"
                            + " statutory tests hold as they do now.",
            evidence =
                    "Delivering Better Value, phase 1: 35,000 more children could be in mainstream,"
                            + " over 15,000 of them in resourced provision (reviews of 1,650 plans,"
                            + " dbvinsend.com). Buckinghamshire's SEND strategy 2017-20 notes that"
                            + " mainstream needs capital to adapt.")
    record MainstreamCapacity(
            @Dial(
                            name = "New places in resourced provision and units",
                            unit = "places",
                            min = 0,
                            max = 500,
                            start = 30)
                    double places,
            @Dial(
                            name = "Of them for children who would go to special or independent",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 5,
                            start = 60,
                            size = false)
                    double fromSpecial,
            @Dial(
                            name = "Special and independent placements made in mainstream",
                            unit = "%",
                            min = 0,
                            max = 50,
                            step = 0.5,
                            start = 5)
                    double percent,
            @Dial(
                            name = "Capital cost of a place",
                            unit = "GBP",
                            min = 0,
                            max = 150_000,
                            step = 1_000,
                            start = 25_000,
                            size = false)
                    double capitalPerPlace,
            @Destination(name = "Places grow in", start = "RP") String toSetting,
            Scope scope,
            Phasing phasing)
            implements CapacityLever {

        public MainstreamCapacity {
            LeverDial.require(
                    MainstreamCapacity.class, places, fromSpecial, percent, capitalPerPlace);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            NewPlaces added = new NewPlaces(toSetting, places, phasing);
            YearAssumptions built =
                    added.builtIn(given, "Capital: mainstream capacity", capitalPerPlace);
            YearAssumptions open =
                    added.openIn(built, scope, Coverage.SPECIAL_OR_INDEPENDENT, fromSpecial / 100);
            return metInMainstream(open);
        }

        private YearAssumptions metInMainstream(YearAssumptions given) {
            List<String> mainstream =
                    given.catalogue()
                            .settingCodes(
                                    setting ->
                                            setting.sector() == Sector.MAINSTREAM
                                                    && setting.inArea());
            return mainstream.isEmpty()
                    ? given
                    : new Elsewhere(mainstream.getFirst(), scope, Coverage.SPECIAL_OR_INDEPENDENT)
                            .arriving(given, percent / 100 * phasing.shareIn(given.census()));
        }
    }

    /** A special school opens, perhaps late, and fills over some years. */
    @Label(
            id = "new-special-school",
            name = "New or larger special school",
            phrase =
                    "[{places} more in {toSetting}|{fromIndependent} of them taken by children who"
                            + " would have gone to independent schools|their journeys"
                            + " {shorterJourneys} shorter than usual there]",
            help =
                    "Places open in the September chosen and fill in equal steps over the years of"
                        + " the ramp. Some are taken by children who would have gone to independent"
                        + " schools (or to those you choose), the rest by children local schools"
                        + " had no place for. While the school is late its children stay where they"
                        + " would have been, and interim provision costs extra.",
            evidence =
                    "Not every place replaces an independent one: set the share from your own"
                        + " panel's decisions. Cheshire East's SEN strategy 2013 describes a new"
                        + " autism school that opened a year late, with interim places for the"
                        + " children due to start.")
    record NewSpecialSchool(
            @Dial(name = "Places", unit = "places", min = 0, max = 500, start = 60) double places,
            @Dial(
                            name = "Taken by children who would go independent",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 5,
                            start = 50,
                            size = false)
                    double fromIndependent,
            @Dial(
                            name = "Extra cost of interim provision while late, a place a year",
                            unit = "GBP",
                            min = 0,
                            max = 60_000,
                            step = 500,
                            start = 6_000,
                            size = false)
                    double interimCost,
            @Dial(
                            name = "Capital cost of a place",
                            unit = "GBP",
                            min = 0,
                            max = 250_000,
                            step = 1_000,
                            start = 80_000,
                            size = false)
                    double capitalPerPlace,
            @Dial(
                            name = "Journeys shorter than usual in the setting",
                            unit = "%",
                            min = 0,
                            max = 80,
                            step = 1,
                            start = 0,
                            size = false)
                    double shorterJourneys,
            @Destination(name = "Places grow in", start = "SS") String toSetting,
            Scope scope,
            Phasing phasing)
            implements CapacityLever {

        public NewSpecialSchool {
            LeverDial.require(
                    NewSpecialSchool.class,
                    places,
                    fromIndependent,
                    interimCost,
                    capitalPerPlace,
                    shorterJourneys);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            NewPlaces school = new NewPlaces(toSetting, places, phasing);
            YearAssumptions built =
                    school.builtIn(given, "Capital: special school places", capitalPerPlace);
            YearAssumptions waitedFor =
                    school.waitedForIn(
                            built, "Interim provision while special places are late", interimCost);
            return school.nearerIn(
                    school.openIn(waitedFor, scope, Coverage.INDEPENDENT, fromIndependent / 100),
                    shorterJourneys / 100);
        }
    }
}
