package highneeds.workload;

import highneeds.assumptions.Baseline;
import highneeds.assumptions.PlanMaking;
import highneeds.assumptions.YearAssumptions;
import highneeds.projection.Projection;
import highneeds.projection.YearOutcome;

import java.util.List;
import java.util.Optional;

/**
 * How many plans a team can make in each year of a forecast: what links the statutory work to new
 * plans and to money. Too few staff delay plans; they abolish none.
 */
public final class StaffLimits {

    private StaffLimits() {}

    /**
     * A baseline whose new plans wait for staff, if that was chosen and somebody said who is there.
     *
     * @param process what the council's requests say; national shares without
     */
    public static Baseline in(
            Baseline baseline, Optional<ProcessRecord> process, WorkloadChoices choices) {
        if (!choices.limits() || baseline.years().isEmpty()) {
            return baseline;
        }
        List<YearOutcome> years = Projection.run(baseline).years();
        WorkAhead ahead = WorkAhead.of(years, process);
        Team team = new Team(choices.posts(), choices.hours());
        WorkloadPlan plan = choices.legacy().in(ahead.plan(team, years.size()));
        int first = baseline.years().getFirst().census();
        return baseline.withYears(
                baseline.years().stream()
                        .map(
                                year ->
                                        limited(
                                                year,
                                                plan,
                                                choices,
                                                year.census() == first ? ahead.lateBefore() : 0))
                        .toList());
    }

    private static YearAssumptions limited(
            YearAssumptions given, WorkloadPlan plan, WorkloadChoices choices, double late) {
        return given.withMaking(
                PlanMaking.of(plansIn(plan, given.census()), choices.late().backdated())
                        .withLateBefore(late));
    }

    /**
     * Plans that a team can make in a calendar year: of each role the hours it has, less those that
     * reviews, appeals and conversions of the year take, ÷ the hours of a plan with the requests
     * that lead to none; the role that can do least decides.
     */
    static double plansIn(WorkloadPlan plan, int year) {
        Track requests =
                plan.demands().stream()
                        .map(Demand::track)
                        .filter(track -> track.kind() == WorkKind.REQUEST)
                        .findFirst()
                        .orElseThrow();
        double least = Double.POSITIVE_INFINITY;
        for (Role role : Role.values()) {
            double each = requests.hours(role) / requests.yield();
            if (each > 0) {
                least = Math.min(least, Math.max(0, free(plan, role, year)) / each);
            }
        }
        return least;
    }

    private static double free(WorkloadPlan plan, Role role, int year) {
        double free = 0;
        for (int week = 0; week < plan.weeks(); week++) {
            if (plan.monday(week).getYear() != year) {
                continue;
            }
            free += plan.team().hours(role, plan.monday(week));
            for (Demand demand : plan.demands()) {
                boolean other = demand.track().kind() != WorkKind.REQUEST;
                free -= other ? demand.startingIn(week) * demand.track().hours(role) : 0;
            }
        }
        return free;
    }
}
