package highneeds.assumptions;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How many of the plans that fall due in a year its staff can make. What they cannot make waits and
 * is made later; nothing is given up.
 *
 * @param capacity plans that can be made in the year; infinite where staff hold nothing up
 * @param morePosts full-time caseworkers beyond those in post, on average over the year
 * @param timeSaved share of the usual hours that a case no longer takes, 0 to below 1
 * @param weeksSooner weeks by which decisions and advice come sooner than usual
 * @param backdated share of the time a plan was late that is paid for once it is made, 0 to 1
 * @param lateBefore plans that were late when the year began, beyond those a year before it left
 *     waiting: the backlog the first year opens with
 */
@RecordBuilder
public record PlanMaking(
        double capacity,
        double morePosts,
        double timeSaved,
        double weeksSooner,
        double backdated,
        double lateBefore)
        implements PlanMakingBuilder.With {

    /** Every plan is made when it is due. */
    public static final PlanMaking UNLIMITED =
            new PlanMaking(Double.POSITIVE_INFINITY, 0, 0, 0, 0, 0);

    public PlanMaking {
        if (!(capacity >= 0 && morePosts >= 0 && weeksSooner >= 0 && lateBefore >= 0)) {
            throw new IllegalArgumentException("What staff can do is not negative");
        }
        if (!(timeSaved >= 0 && timeSaved < 1 && backdated >= 0 && backdated <= 1)) {
            throw new IllegalArgumentException("Time saved and backdating are shares");
        }
    }

    public static PlanMaking of(double capacity, double backdated) {
        return new PlanMaking(capacity, 0, 0, 0, backdated, 0);
    }

    public boolean limited() {
        return !Double.isInfinite(capacity);
    }

    /** With more caseworkers, each of whom makes so many plans in a year. */
    public PlanMaking withPosts(double more, double plansEach) {
        return new PlanMaking(
                capacity + more * plansEach,
                morePosts + more,
                timeSaved,
                weeksSooner,
                backdated,
                lateBefore);
    }

    /** With a share of the hours of a case saved, so that as many hours make more plans. */
    public PlanMaking withTimeSaved(double share) {
        return new PlanMaking(
                capacity / (1 - share),
                morePosts,
                1 - (1 - timeSaved) * (1 - share),
                weeksSooner,
                backdated,
                lateBefore);
    }

    /** With decisions and advice that come some weeks sooner. */
    public PlanMaking withWeeksSooner(double weeks) {
        return new PlanMaking(
                capacity, morePosts, timeSaved, weeksSooner + weeks, backdated, lateBefore);
    }
}
