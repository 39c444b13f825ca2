package highneeds.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many more full-time posts bring a kind of work to a target, found by halving.
 *
 * @param posts more posts of each role, to a tenth; empty if no number of posts reaches the target
 * @param best share in time that is reached with as many as could help
 */
public record StaffNeeded(OptionalDouble posts, double best) {

    /** As many as could help: more than any council employs. */
    private static final double MOST = 500;

    private static final double STEP = 0.1;

    /**
     * More posts of one role.
     *
     * @param from day they start
     * @param kind what the target is about
     * @param year calendar year of the target
     * @param share target for the share finished in time, 0 to 1
     */
    public static StaffNeeded of(
            WorkloadPlan plan, Role role, LocalDate from, WorkKind kind, int year, double share) {
        double best = share(plan, List.of(role), MOST, from, kind, year);
        if (best < share) {
            return new StaffNeeded(OptionalDouble.empty(), best);
        }
        double enough = MOST;
        double tooFew = -STEP;
        while (enough - tooFew > STEP * 1.5) {
            double middle = Math.round((enough + tooFew) / 2 / STEP) * STEP;
            if (share(plan, List.of(role), Math.max(0, middle), from, kind, year) >= share) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return new StaffNeeded(OptionalDouble.of(Math.max(0, enough)), best);
    }

    /** Share in time with as many posts of every role as could help: what staff cannot mend. */
    public static double withoutLimit(WorkloadPlan plan, LocalDate from, WorkKind kind, int year) {
        return share(plan, List.of(Role.values()), MOST, from, kind, year);
    }

    private static double share(
            WorkloadPlan plan,
            List<Role> roles,
            double fte,
            LocalDate from,
            WorkKind kind,
            int year) {
        Team team = plan.team();
        for (Role role : roles) {
            team = team.with(new Post(role, fte, Optional.of(from), Optional.empty(), 0, ""));
        }
        return WorkloadRun.of(plan.with(team)).flow(kind, year).shareInTime();
    }
}
