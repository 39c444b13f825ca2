package highneeds.workload;

import highneeds.domain.Progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What brings the share of plans within 20 weeks to a target.
 *
 * @param target share of plans, 0 to 1
 * @param year calendar year it is for
 * @param now share that is expected as things are
 * @param alone more posts of one role and none of the others, with the best that role can do
 * @param together fewest more posts of all roles; empty if no staff reach it
 * @param best share with as many of every role as could help
 * @param weeksSooner weeks by which decisions and advice would have to come sooner as well; 0 if
 *     staff suffice, empty if that does not reach it either
 * @param range posts it takes in all, by the luck of the runs; empty without them, or if no staff
 *     reach it
 */
public record TargetAnswer(
        double target,
        int year,
        double now,
        Map<Role, StaffNeeded> alone,
        Optional<Map<Role, Double>> together,
        double best,
        OptionalInt weeksSooner,
        Optional<PostsRange> range) {

    /**
     * More full-time posts in all, 80% range.
     *
     * @param high infinite if in more than a tenth of the runs no staff reach the target
     */
    public record PostsRange(double low, double high) {}

    /** Runs that are enough for the ends of an 80% range to half a post or so. */
    private static final int RUNS = 20;

    /** More weeks than this cannot be taken off lawful notice and advice. */
    static final int MOST_WEEKS = 8;

    public TargetAnswer {
        alone = Collections.unmodifiableMap(new EnumMap<>(alone));
        together = together.map(TargetAnswer::copy);
    }

    private static Map<Role, Double> copy(Map<Role, Double> posts) {
        return Collections.unmodifiableMap(new EnumMap<>(posts));
    }

    /** True if the target is reached as things are. */
    public boolean reached() {
        return now >= target;
    }

    static TargetAnswer of(WorkloadPlan plan, LocalDate from, int year, double target) {
        double now = WorkloadRun.of(plan).flow(WorkKind.REQUEST, year).shareInTime();
        Map<Role, StaffNeeded> alone = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Progress.stopIfInterrupted();
            alone.put(role, StaffNeeded.of(plan, role, from, WorkKind.REQUEST, year, target));
        }
        double best = StaffNeeded.withoutLimit(plan, from, WorkKind.REQUEST, year);
        int weeks = 0;
        WorkloadPlan sooner = plan;
        while (weeks <= MOST_WEEKS
                && StaffNeeded.withoutLimit(sooner, from, WorkKind.REQUEST, year) < target) {
            Progress.stopIfInterrupted();
            weeks++;
            sooner = plan.sooner(WorkKind.REQUEST, weeks);
        }
        boolean possible = weeks <= MOST_WEEKS;
        return new TargetAnswer(
                target,
                year,
                now,
                alone,
                possible
                        ? StaffNeeded.together(sooner, from, WorkKind.REQUEST, year, target)
                        : Optional.empty(),
                best,
                possible ? OptionalInt.of(weeks) : OptionalInt.empty(),
                Optional.empty());
    }

    /** The same with its range; takes some seconds. */
    TargetAnswer within(WorkloadRange runs, LocalDate from) {
        if (together.isEmpty()) {
            return this;
        }
        double[] posts =
                runs.plans(RUNS).stream()
                        .map(plan -> plan.sooner(WorkKind.REQUEST, weeksSooner.orElse(0)))
                        .mapToDouble(
                                plan ->
                                        StaffNeeded.inAll(
                                                plan,
                                                together.get(),
                                                from,
                                                WorkKind.REQUEST,
                                                year,
                                                target))
                        .sorted()
                        .toArray();
        double[] ends = WorkloadRange.at(posts, 0.1, 0.9);
        return new TargetAnswer(
                target,
                year,
                now,
                alone,
                together,
                best,
                weeksSooner,
                Optional.of(new PostsRange(ends[0], ends[1])));
    }
}
