package highneeds.scenario;

import highneeds.assumptions.OtherLine;
import highneeds.assumptions.YearAssumptions;

/**
 * Levers on the statutory work. They change how soon plans are made, never whether: every request
 * is decided on the statutory test, and a plan that is due is made.
 */
@Family("Statutory work")
public sealed interface WorkloadLever extends Lever {

    /** More caseworkers for some years, so that more of the plans that wait are made. */
    @Label(
            id = "temporary-team",
            name = "Temporary team until a date",
            phrase = "a temporary team of {posts} for {years}",
            help =
                    "Caseworkers who come for some years make plans that would otherwise be late."
                        + " The plans start sooner and cost from then on; the team is paid by the"
                        + " general fund. It changes plans and money only where the Workload page"
                        + " says that late plans start later.",
            evidence =
                    "Southend Health and Wellbeing Board 2014: temporary staff for 964 statements"
                            + " and about 150 learning-difficulty assessments by April 2018."
                            + " Twenty-four hours of a caseworker a week make about 40 plans a year"
                            + " at 30 hours a plan: a working assumption.")
    record TemporaryTeam(
            @Dial(
                            name = "Full-time posts",
                            unit = "posts",
                            min = 0,
                            max = 100,
                            step = 0.5,
                            start = 5)
                    double posts,
            @Dial(
                            name = "Plans a post makes in a year",
                            unit = "plans",
                            min = 0,
                            max = 200,
                            step = 1,
                            start = 40,
                            size = false)
                    double plansEach,
            @Dial(
                            name = "Cost of a post a year",
                            unit = "GBP",
                            min = 0,
                            max = 150_000,
                            step = 500,
                            start = 48_000,
                            size = false)
                    double yearlyCost,
            @Dial(
                            name = "Years until it ends",
                            unit = "years",
                            min = 1,
                            max = 20,
                            start = 2,
                            size = false)
                    double years,
            Phasing phasing)
            implements WorkloadLever {

        public TemporaryTeam {
            LeverDial.require(TemporaryTeam.class, posts, plansEach, yearlyCost, years);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double there = shareIn(given.census());
            double paid = Phasing.overFinancialYear(shareIn(given.census() - 1), there);
            if (posts == 0 || there == 0 && paid == 0) {
                return given;
            }
            OtherLine team =
                    new OtherLine(
                            "",
                            "Temporary team for statutory work",
                            posts * yearlyCost * paid,
                            OtherLine.Fund.GENERAL_FUND);
            return given.withMaking(given.making().withPosts(posts * there, plansEach))
                    .withFunding(given.funding().with(team));
        }

        private double shareIn(int census) {
            return census < phasing.begins() + (int) years ? phasing.shareIn(census) : 0;
        }
    }

    /** Advice is asked for early, so that it comes sooner and is not asked for twice. */
    @Label(
            id = "earlier-advice",
            name = "Earlier advice",
            phrase = "[advice {weeks} sooner|{saved} less staff time for each plan]",
            help =
                    "Educational psychologists and health services see children early, and advice"
                        + " that is recent and sufficient is not asked for again. Assessments end"
                        + " sooner and take less time. Every request is still decided on the"
                        + " statutory test, and every plan that is due is made.",
            evidence =
                    "SEND Regulations 2014, regulation 6(4): advice already provided need not be"
                            + " sought again where those concerned are satisfied that it is"
                            + " sufficient. How much time that saves is a working assumption: use"
                            + " your own service's.")
    record EarlierAdvice(
            @Dial(name = "Weeks sooner", unit = "weeks", min = 0, max = 8, step = 0.5, start = 2)
                    double weeks,
            @Dial(name = "Staff time saved", unit = "%", min = 0, max = 50, step = 1, start = 5)
                    double saved,
            Phasing phasing)
            implements WorkloadLever {

        public EarlierAdvice {
            LeverDial.require(EarlierAdvice.class, weeks, saved);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double share = phasing.shareIn(given.census());
            return share == 0 || weeks == 0 && saved == 0
                    ? given
                    : given.withMaking(
                            given.making()
                                    .withWeeksSooner(weeks * share)
                                    .withTimeSaved(saved / 100 * share));
        }
    }

    /** Requests arrive with what is needed to decide on them, so that each takes less time. */
    @Label(
            id = "triage-quality",
            name = "Requests that arrive complete",
            phrase = "{saved} less staff time for each plan, as requests arrive complete",
            help =
                    "Schools and families get help with a request before it is made, and the first"
                        + " look at it is better. Staff chase less and decide on fuller evidence."
                        + " Nobody is turned away: every request is decided on the statutory test,"
                        + " as many plans are made, and they are made sooner.",
            evidence =
                    "Children and Families Act 2014, section 36: the duty to decide on every"
                            + " request is unchanged. England 2024: 25% of requests were not"
                            + " assessed and took staff time (SEN2). The time saved is a working"
                            + " assumption.")
    record TriageQuality(
            @Dial(name = "Staff time saved", unit = "%", min = 0, max = 50, step = 1, start = 10)
                    double saved,
            Phasing phasing)
            implements WorkloadLever {

        public TriageQuality {
            LeverDial.require(TriageQuality.class, saved);
        }

        @Override
        public YearAssumptions applyTo(YearAssumptions given) {
            double share = phasing.shareIn(given.census());
            return share == 0 || saved == 0
                    ? given
                    : given.withMaking(given.making().withTimeSaved(saved / 100 * share));
        }
    }
}
