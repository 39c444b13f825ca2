package highneeds.workload;

import highneeds.domain.Progress;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Many runs of a plan, each with its own luck: how many cases come in a week, how the demand of the
 * whole period turns out, how long a case takes, how much of the staff's time there really is.
 */
public final class WorkloadRange {

    /** Spread of what is uncertain, as a part of its value; working assumptions. */
    private static final double DEMAND = 0.08;

    private static final double TIME = 0.1;
    private static final double STAFF = 0.05;

    private final List<WorkloadOutcome> runs;

    private WorkloadRange(List<WorkloadOutcome> runs) {
        this.runs = runs;
    }

    /**
     * Runs a plan many times.
     *
     * @param runs how many, at least 20
     * @param seed the same seed gives the same runs
     */
    public static WorkloadRange of(WorkloadPlan plan, int runs, long seed) {
        if (runs < 20) {
            throw new IllegalArgumentException("A range needs at least 20 runs, not " + runs);
        }
        List<WorkloadOutcome> all = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Progress.stopIfInterrupted();
            RandomGenerator random =
                    new Well19937c(new int[] {(int) seed, (int) (seed >> 32), run});
            all.add(WorkloadRun.of(drawn(plan, random)));
        }
        return new WorkloadRange(all);
    }

    private static WorkloadPlan drawn(WorkloadPlan plan, RandomGenerator random) {
        double time = factor(TIME, random);
        List<Demand> demands =
                plan.demands().stream().map(demand -> drawn(demand, time, random)).toList();
        Map<Role, Double> hours = new EnumMap<>(Role.class);
        plan.team().hours().forEach((role, each) -> hours.put(role, each * factor(STAFF, random)));
        return plan.withDemands(demands).with(new Team(plan.team().posts(), hours));
    }

    private static Demand drawn(Demand demand, double time, RandomGenerator random) {
        double level = factor(DEMAND, random);
        List<Double> perWeek =
                demand.perWeek().stream().map(cases -> poisson(cases * level, random)).toList();
        return new Demand(demand.track().withHoursTimes(time), perWeek, demand.begun());
    }

    private static double factor(double spread, RandomGenerator random) {
        return Math.exp(spread * random.nextGaussian() - spread * spread / 2);
    }

    private static double poisson(double mean, RandomGenerator random) {
        return mean <= 0
                ? 0
                : new PoissonDistribution(
                                random,
                                mean,
                                PoissonDistribution.DEFAULT_EPSILON,
                                PoissonDistribution.DEFAULT_MAX_ITERATIONS)
                        .sample();
    }

    /** The plans of the first runs, each with its luck. */
    List<WorkloadPlan> plans(int first) {
        return runs.stream().limit(first).map(WorkloadOutcome::plan).toList();
    }

    /**
     * What a figure is at a quantile of the runs.
     *
     * @param quantile 0 to 1
     */
    public double at(double quantile, ToDoubleFunction<WorkloadOutcome> figure) {
        return at(figure, quantile)[0];
    }

    /** The same for several quantiles at once. */
    public double[] at(ToDoubleFunction<WorkloadOutcome> figure, double... quantiles) {
        double[] values = runs.stream().mapToDouble(figure).sorted().toArray();
        return at(values, quantiles);
    }

    /** Values in order at quantiles. */
    static double[] at(double[] values, double... quantiles) {
        return Arrays.stream(quantiles).map(quantile -> between(values, quantile)).toArray();
    }

    private static double between(double[] sorted, double quantile) {
        double position = quantile * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(sorted.length - 1, below + 1);
        double between = position - below;
        // Beyond the last that can be reached there is no distance to go a part of.
        return between == 0 || sorted[below] == sorted[above]
                ? sorted[below]
                : sorted[below] + between * (sorted[above] - sorted[below]);
    }

    /** Share of the runs in which something holds, 0 to 1. */
    public double chance(java.util.function.Predicate<WorkloadOutcome> holds) {
        return (double) runs.stream().filter(holds).count() / runs.size();
    }
}
