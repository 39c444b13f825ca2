package highneeds.scenario;

import highneeds.assumptions.YearAssumptions;
import highneeds.domain.Scope;

/**
 * Levers on home to school transport. What nearer placements save in transport follows from the
 * placement levers, since transport is counted from the projected placements.
 */
@Family("Transport")
public sealed interface TransportLever extends Lever {

    /** Transport cost in scope × (1 − saved × share of the year). */
    private static YearAssumptions saving(
            YearAssumptions given, Scope scope, Phasing phasing, double saved) {
        double factor = 1 - saved * phasing.shareOverFinancialYear(given.census());
        return factor == 1
                ? given
                : given.withCosts(
                        given.costs()
                                .withTransport(
                                        given.costs()
                                                .transport()
                                                .times(scope.in(given.catalogue()), factor)));
    }

    /** Some who are driven learn to travel by bus or train. */
    @Label(
            id = "travel-training",
            name = "Independent travel training",
            phrase = "{percent} of those who are driven travel by themselves at {left} of the cost",
            help =
                    "Young people who can learn it are trained to travel by public transport. The"
                            + " cost of training itself belongs in the lever's own costs.",
            evidence =
                    "Councils paid £10,700 a year for a taxi and £900 for a pass, about 8%"
                            + " of it (DfE home to school transport collection 2025-26); training"
                            + " costs about £4,000 once.")
    record TravelTraining(
            @Dial(
                            name = "Trained to travel by themselves",
                            unit = "%",
                            min = 0,
                            max = 50,
                            step = 0.5,
                            start = 5)
                    double percent,
            @Dial(
                            name = "Cost left",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 10,
                            size = false)
                    double left,
            Scope scope,
            Phasing phasing)
            implements TransportLever {

        public TravelTraining {
            LeverDial.require(TravelTraining.class, percent, left);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            return saving(given, scope, phasing, percent / 100 * (1 - left / 100));
        }
    }

    /** Some families take a mileage payment or a budget instead of a vehicle. */
    @Label(
            id = "personal-travel-budgets",
            name = "Personal travel budgets and mileage",
            phrase = "{percent} of those who are driven take a travel budget at {left} of the cost",
            help =
                    "Families who would rather drive their child, or share, are paid for it. It is"
                            + " always the family's choice.",
            evidence =
                    "Southend's Health and Wellbeing Board of 2014 describes personal transport"
                        + " budgets as mileage. About £4,000 a year against £8,800 for the average"
                        + " pupil (DfE collection 2025-26; the budget is illustrative).")
    record TravelBudgets(
            @Dial(
                            name = "Families who take a budget",
                            unit = "%",
                            min = 0,
                            max = 50,
                            step = 0.5,
                            start = 10)
                    double percent,
            @Dial(
                            name = "Cost left",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 45,
                            size = false)
                    double left,
            Scope scope,
            Phasing phasing)
            implements TransportLever {

        public TravelBudgets {
            LeverDial.require(TravelBudgets.class, percent, left);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            return saving(given, scope, phasing, percent / 100 * (1 - left / 100));
        }
    }

    /** Routes are planned again, vehicles shared and contracts renewed. */
    @Label(
            id = "route-review",
            name = "Route review and shared vehicles",
            phrase = "{percent} off the cost of transport",
            help =
                    "Routes are planned again each summer, single-child taxis are looked at one by"
                            + " one, and contracts are let together.",
            evidence =
                    "A council's own route review is the best source; a quarter to a third of taxi"
                            + " users travelling alone is usual, and illustrative.")
    record RouteReview(
            @Dial(
                            name = "Off the cost of transport",
                            unit = "%",
                            min = 0,
                            max = 40,
                            step = 0.5,
                            start = 5)
                    double percent,
            Scope scope,
            Phasing phasing)
            implements TransportLever {

        public RouteReview {
            LeverDial.require(RouteReview.class, percent);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            return saving(given, scope, phasing, percent / 100);
        }
    }

    /** Places are moved to where children live, so that fewer travel to another area. */
    @Label(
            id = "places-nearer-home",
            name = "Places in children's own area",
            phrase =
                    "{percent} of those taught outside their own area, who take {elsewhere} of the"
                            + " cost of transport, taught in it at {left} of theirs",
            help =
                    "Where places are in another district or quadrant than the children, some of"
                            + " them could be taught near home if places moved there. What their"
                            + " transport takes, and what would be left of it, is on the page"
                            + " Results under areas. It changes travel alone: new places belong in"
                            + " a lever of their own.",
            evidence =
                    "The council's own placements and journeys by area; without districts of homes"
                            + " and schools the three figures have to come from elsewhere.")
    record PlacesNearerHome(
            @Dial(
                            name = "Cost of those taught outside their area",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 40,
                            size = false)
                    double elsewhere,
            @Dial(
                            name = "Of them taught in their area",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 10)
                    double percent,
            @Dial(
                            name = "Left of their cost",
                            unit = "%",
                            min = 0,
                            max = 100,
                            step = 1,
                            start = 60,
                            size = false)
                    double left,
            Scope scope,
            Phasing phasing)
            implements TransportLever {

        public PlacesNearerHome {
            LeverDial.require(PlacesNearerHome.class, elsewhere, percent, left);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double moved = elsewhere / 100 * (percent / 100);
            return saving(given, scope, phasing, moved * (1 - left / 100));
        }
    }

    /** Children live nearer to where they are taught, so that journeys are shorter. */
    @Label(
            id = "shorter-journeys",
            name = "Shorter journeys",
            phrase = "journeys {percent} shorter",
            help =
                    "Places nearer home make journeys shorter. What depends on the miles falls; a"
                            + " vehicle and its assistant cost the same at the door. Children who"
                            + " move to a nearer setting travel its usual distance anyway: use this"
                            + " for what is shorter besides.",
            evidence =
                    "Cost by distance comes from the council's own journeys; without a transport"
                            + " sheet with distances this changes nothing.")
    record ShorterJourneys(
            @Dial(name = "Shorter by", unit = "%", min = 0, max = 80, step = 1, start = 10)
                    double percent,
            Scope scope,
            Phasing phasing)
            implements TransportLever {

        public ShorterJourneys {
            LeverDial.require(ShorterJourneys.class, percent);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double part = percent / 100 * phasing.shareOverFinancialYear(given.census());
            return part == 0
                    ? given
                    : given.withCosts(
                            given.costs()
                                    .withTransport(
                                            given.costs()
                                                    .transport()
                                                    .shorter(scope.in(given.catalogue()), part)));
        }
    }
}
