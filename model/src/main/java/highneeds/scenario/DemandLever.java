package highneeds.scenario;

import highneeds.assumptions.OtherLine;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.NcyValues;
import highneeds.domain.Scope;

/** Levers on how many plans start. */
@Family("Demand")
public sealed interface DemandLever extends Lever {

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
                    "Councils' plans assume 5 to 15% fewer new plans over two to three years; few"
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
            return Joiners.times(given, scope, 1 - percent / 100 * phasing.shareIn(given.census()));
        }
    }

    /**
     * New plans for some needs grow faster than assumed: joiners × Π (1 + percent ÷ 100 × share of
     * the year) over the years it lasts.
     */
    @Label(
            id = "need-growth",
            name = "A need that grows",
            phrase = "{percent} new plans every year for {years}",
            help =
                    "New plans in scope grow by so much a year beyond what the baseline assumes,"
                            + " for so many years, and then stay where they are.",
            evidence =
                    "England: plans for social, emotional and mental health needs and for speech"
                        + " and language made up 54% of new plans in 2024 and 42% of all plans in"
                        + " January 2025 (SEN2). Essex's scrutiny of 2012 asked for demand by"
                        + " need.")
    record NeedGrowth(
            @Dial(
                            name = "Growth of new plans a year",
                            unit = "%",
                            min = -10,
                            max = 30,
                            step = 0.5,
                            start = 5)
                    double percent,
            @Dial(name = "Years", unit = "years", min = 1, max = 20, start = 3, size = false)
                    double years,
            Scope scope,
            Phasing phasing)
            implements DemandLever {

        public NeedGrowth {
            LeverDial.require(NeedGrowth.class, percent, years);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            int last = Math.min(given.census(), phasing.begins() + (int) years - 1);
            return Joiners.times(given, scope, phasing.compound(percent / 100, last));
        }
    }

    /**
     * More children live in the area: residents × (1 + percent ÷ 100 × share of the year), and some
     * of those who arrive in a year already have a plan.
     */
    @Label(
            id = "population-growth",
            name = "More children move in",
            phrase =
                    "{percent} children and young people living here, {withPlan} of those arriving"
                            + " with a plan",
            help =
                    "New homes and moves bring more children and young people than the population"
                        + " file assumes. Some arrive with a plan, which the council takes over;"
                        + " the others start plans at the usual rates.",
            evidence =
                    "Peterborough's education strategy 2013: a fast-growing and moving population,"
                        + " with arrivals in the school year. In England three to four in a hundred"
                        + " people under 26 have a plan (January 2025).")
    record PopulationGrowth(
            @Dial(
                            name = "More children and young people",
                            unit = "%",
                            min = -20,
                            max = 50,
                            step = 0.5,
                            start = 5)
                    double percent,
            @Dial(
                            name = "Of those arriving, with a plan already",
                            unit = "%",
                            min = 0,
                            max = 20,
                            step = 0.1,
                            start = 3.5,
                            size = false)
                    double withPlan,
            Phasing phasing)
            implements DemandLever {

        public PopulationGrowth {
            LeverDial.require(PopulationGrowth.class, percent, withPlan);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double more = percent / 100 * phasing.shareIn(given.census());
            if (more == 0) {
                return given;
            }
            double arriving =
                    Math.max(0, more - percent / 100 * phasing.shareIn(given.census() - 1));
            NcyValues arrivingWithPlan =
                    given.population().map(residents -> residents * arriving * withPlan / 100);
            return Joiners.plus(
                    given.withPopulation(given.population().map(heads -> heads * (1 + more))),
                    arrivingWithPlan);
        }
    }

    /** A backlog of older assessments or statements becomes plans by a date, in equal steps. */
    @Label(
            id = "legacy-conversions",
            name = "Legacy conversions by a date",
            phrase = "{plans} made from older documents",
            help =
                    "Children and young people who are supported under an older document, or who"
                            + " wait for a plan, get one in equal steps over the years of the ramp."
                            + " Each conversion takes staff time, which the general fund pays.",
            evidence =
                    "Southend Health and Wellbeing Board 2014: 964 statements and about 150"
                            + " learning-difficulty assessments by April 2018, with grants of "
                            + "£220,574 and £164,000, about £345 each.")
    record LegacyConversions(
            @Dial(name = "Plans to be made", unit = "plans", min = 0, max = 5_000, start = 100)
                    double plans,
            @Dial(
                            name = "Staff cost of a conversion",
                            unit = "GBP",
                            min = 0,
                            max = 5_000,
                            step = 25,
                            start = 350,
                            size = false)
                    double staffCost,
            Scope scope,
            Phasing phasing)
            implements DemandLever {

        public LegacyConversions {
            LeverDial.require(LegacyConversions.class, plans, staffCost);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double made =
                    plans * (phasing.shareIn(given.census()) - phasing.shareIn(given.census() - 1));
            if (made == 0) {
                return given;
            }
            OtherLine staff =
                    new OtherLine(
                            "",
                            "Staff for legacy conversions",
                            made * staffCost,
                            OtherLine.Fund.GENERAL_FUND);
            return Joiners.plus(given, scope, made).withFunding(given.funding().with(staff));
        }
    }
}
