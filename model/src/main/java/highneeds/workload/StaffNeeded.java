package highneeds.workload;

import highneeds.domain.Progress;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many more full-time posts bring a kind of work to a target, found by halving.
 *
 * @param posts more posts of each role, to a tenth; empty if no number of posts reaches the target
 * @param best share in time that is reached with as many as could help, or with none if more of one
 *     role only bring the work sooner to another that is short
 */
public record StaffNeeded(OptionalDouble posts, double best) {

    /** As many as could help: more than any council employs. */
    private static final double MOST = 500;

    private static final double STEP = 0.1;

    /** So many times the posts that are expected to be enough are tried for a run's luck. */
    private static final double MOST_TIMES = 16;

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
        double best = share(plan, Map.of(role, MOST), from, kind, year);
        if (best < share) {
            double asNow = WorkloadRun.of(plan).flow(kind, year).shareInTime();
            return new StaffNeeded(OptionalDouble.empty(), Math.max(best, asNow));
        }
        double enough = MOST;
        double tooFew = -STEP;
        while (enough - tooFew > STEP * 1.5) {
            double middle = Math.round((enough + tooFew) / 2 / STEP) * STEP;
            if (share(plan, Map.of(role, Math.max(0, middle)), from, kind, year) >= share) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return new StaffNeeded(OptionalDouble.of(Math.max(0, enough)), best);
    }

    /**
     * Fewest more posts of all roles: those that are enough in the proportions in which a week's
     * work takes them, then each role without what it can spare.
     *
     * @return empty if no number of posts reaches the target
     */
    static Optional<Map<Role, Double>> together(
            WorkloadPlan plan, LocalDate from, WorkKind kind, int year, double share) {
        Map<Role, Double> posts = posts(plan, MOST);
        if (share(plan, posts, from, kind, year) < share) {
            return Optional.empty();
        }
        double enough = MOST;
        double tooFew = 0;
        while (enough - tooFew > STEP) {
            Progress.stopIfInterrupted();
            double middle = (enough + tooFew) / 2;
            if (share(plan, posts(plan, middle), from, kind, year) >= share) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        posts = posts(plan, enough);
        for (Role role : Role.values()) {
            Progress.stopIfInterrupted();
            posts = spared(plan, posts, role, from, kind, year, share);
        }
        return Optional.of(posts);
    }

    /**
     * How many more posts in all, in given proportions, reach a target.
     *
     * @param mix posts of each role; if there are none, those that go with one caseworker
     * @return infinite if {@link #MOST_TIMES} times as many do not reach it either
     */
    static double inAll(
            WorkloadPlan plan,
            Map<Role, Double> mix,
            LocalDate from,
            WorkKind kind,
            int year,
            double share) {
        Map<Role, Double> unit = sum(mix) > 0 ? mix : posts(plan, 1);
        if (share(plan, Map.of(), from, kind, year) >= share) {
            return 0;
        }
        if (share(plan, times(unit, MOST_TIMES), from, kind, year) < share) {
            return Double.POSITIVE_INFINITY;
        }
        double enough = MOST_TIMES;
        double tooFew = 0;
        while ((enough - tooFew) * sum(unit) > STEP) {
            Progress.stopIfInterrupted();
            double middle = (enough + tooFew) / 2;
            if (share(plan, times(unit, middle), from, kind, year) >= share) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough * sum(unit);
    }

    private static double sum(Map<Role, Double> posts) {
        return posts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Map<Role, Double> times(Map<Role, Double> posts, double factor) {
        Map<Role, Double> all = new EnumMap<>(Role.class);
        posts.forEach((role, each) -> all.put(role, each * factor));
        return all;
    }

    /** So many more caseworkers, and of the others as many as go with them. */
    private static Map<Role, Double> posts(WorkloadPlan plan, double caseworkers) {
        Map<Role, Double> posts = new EnumMap<>(Role.class);
        double one = wanted(plan, Role.CASEWORKER);
        for (Role role : Role.values()) {
            double each = one == 0 ? 1 : wanted(plan, role) / one;
            posts.put(role, Math.ceil(caseworkers * each / STEP) * STEP);
        }
        return posts;
    }

    /** Posts of a role that the work which comes would take. */
    private static double wanted(WorkloadPlan plan, Role role) {
        double hours = 0;
        for (Demand demand : plan.demands()) {
            double cases = demand.perWeek().stream().mapToDouble(Double::doubleValue).sum();
            hours += cases * demand.track().hours(role);
        }
        return hours / Math.max(1, plan.team().hours().get(role));
    }

    private static Map<Role, Double> spared(
            WorkloadPlan plan,
            Map<Role, Double> posts,
            Role role,
            LocalDate from,
            WorkKind kind,
            int year,
            double share) {
        double enough = posts.get(role);
        double tooFew = -STEP;
        Map<Role, Double> tried = new EnumMap<>(posts);
        while (enough - tooFew > STEP * 1.5) {
            double middle = Math.max(0, Math.round((enough + tooFew) / 2 / STEP) * STEP);
            tried.put(role, middle);
            if (share(plan, tried, from, kind, year) >= share) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        tried.put(role, Math.max(0, enough));
        return tried;
    }

    private static double share(
            WorkloadPlan plan, Map<Role, Double> posts, LocalDate from, WorkKind kind, int year) {
        Team team = plan.team();
        for (Map.Entry<Role, Double> each : posts.entrySet()) {
            team =
                    team.with(
                            new Post(
                                    each.getKey(),
                                    each.getValue(),
                                    Optional.of(from),
                                    Optional.empty(),
                                    0,
                                    ""));
        }
        return WorkloadRun.of(plan.with(team)).flow(kind, year).shareInTime();
    }

    /** Share in time with as many posts of every role as could help: what staff cannot mend. */
    public static double withoutLimit(WorkloadPlan plan, LocalDate from, WorkKind kind, int year) {
        Map<Role, Double> most = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            most.put(role, MOST);
        }
        return share(plan, most, from, kind, year);
    }
}
