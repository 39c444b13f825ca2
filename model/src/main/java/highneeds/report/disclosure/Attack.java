package highneeds.report.disclosure;

import highneeds.report.disclosure.CountNetwork.Sum;

import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What an attacker works out: the least and the largest value each figure can have, given what was
 * published of every figure and which figures add up to which. Each bound is the optimum of a
 * linear programme, so nothing that follows from the sums is missed.
 */
final class Attack {

    private static final double FIXED = 1e-9;
    private static final int MOST = 100_000;

    /** Unknowns of a first, small problem; its answer is never too wide. */
    private static final int FEW = 40;

    private final List<Double> truth;
    private final List<Interval> published;
    private final List<Sum> sums;

    /**
     * @param truth the true figures, by position; each within what is published of it
     * @param published what is published of each
     * @param sums which positions add up to which
     */
    Attack(List<Double> truth, List<Interval> published, List<Sum> sums) {
        this.truth = truth;
        this.published = List.copyOf(published);
        this.sums = List.copyOf(sums);
    }

    /** What can be said of a figure. */
    Interval on(int figure) {
        return fixed(figure) ? published.get(figure) : new Problem(figure, MOST).answer();
    }

    /**
     * True if what can be said of a figure meets a condition that holds of every wider range too. A
     * small problem with all other figures at their true values is tried first: what is possible
     * there is possible.
     */
    boolean allows(int figure, Predicate<Interval> condition) {
        if (fixed(figure)) {
            return condition.test(published.get(figure));
        }
        Problem few = new Problem(figure, FEW);
        return condition.test(few.answer())
                || few.cut && condition.test(new Problem(figure, MOST).answer());
    }

    private boolean fixed(int figure) {
        return published.get(figure).width() < FIXED;
    }

    /**
     * A linear programme for one figure. Unknowns are what figures have above their least value, so
     * that each is 0 or more.
     */
    private final class Problem {

        private final int figure;
        private final List<Integer> unknown = new ArrayList<>();
        private final Map<Integer, Integer> place = new HashMap<>();
        private final List<Sum> near = new ArrayList<>();
        private boolean cut;

        Problem(int figure, int most) {
            this.figure = figure;
            reach(most);
        }

        /** Finds the figures not known exactly that sums tie to this one, nearest first. */
        private void reach(int most) {
            boolean[] used = new boolean[sums.size()];
            take(figure);
            for (int next = 0; next < unknown.size(); next++) {
                for (int s = 0; s < sums.size(); s++) {
                    if (!used[s] && sums.get(s).has(unknown.get(next))) {
                        used[s] = true;
                        near.add(sums.get(s));
                        for (int other : sums.get(s).all()) {
                            if (!place.containsKey(other) && !fixed(other)) {
                                if (unknown.size() < most) {
                                    take(other);
                                } else {
                                    cut = true;
                                }
                            }
                        }
                    }
                }
            }
        }

        private void take(int one) {
            place.put(one, unknown.size());
            unknown.add(one);
        }

        Interval answer() {
            List<LinearConstraint> constraints = new ArrayList<>();
            near.forEach(sum -> constraints.add(equation(sum)));
            for (int i = 0; i < unknown.size(); i++) {
                Interval known = published.get(unknown.get(i));
                if (Double.isFinite(known.most())) {
                    constraints.add(new LinearConstraint(unit(i), Relationship.LEQ, known.width()));
                }
            }
            double least = bound(constraints, GoalType.MINIMIZE);
            return new Interval(least, Math.max(least, bound(constraints, GoalType.MAXIMIZE)));
        }

        private double bound(List<LinearConstraint> constraints, GoalType goal) {
            double least = published.get(figure).least();
            if (constraints.isEmpty()) {
                return goal == GoalType.MINIMIZE ? least : Double.POSITIVE_INFINITY;
            }
            try {
                return least
                        + new SimplexSolver()
                                .optimize(
                                        new MaxIter(MOST),
                                        new LinearObjectiveFunction(unit(0), 0),
                                        new LinearConstraintSet(constraints),
                                        goal,
                                        new NonNegativeConstraint(true))
                                .getValue();
            } catch (UnboundedSolutionException unbounded) {
                return Double.POSITIVE_INFINITY;
            }
        }

        private LinearConstraint equation(Sum sum) {
            double[] row = new double[unknown.size()];
            double right = add(row, sum.total(), -1);
            for (int part : sum.parts()) {
                right += add(row, part, 1);
            }
            return new LinearConstraint(row, Relationship.EQ, right);
        }

        /** Adds a figure to an equation; what is known of it goes to the right side. */
        private double add(double[] row, int one, int sign) {
            Integer at = place.get(one);
            if (at == null) {
                return -sign * (fixed(one) ? published.get(one).least() : truth.get(one));
            }
            row[at] += sign;
            return -sign * published.get(one).least();
        }

        private double[] unit(int at) {
            double[] row = new double[unknown.size()];
            row[at] = 1;
            return row;
        }
    }
}
