package highneeds.compare;

import highneeds.scenario.LeverDial;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;

import java.util.ArrayList;
import java.util.List;

/** Which size of a lever brings a figure to a target. */
public sealed interface GoalSeek {

    /**
     * A size that does.
     *
     * @param value value of the dial; a whole number where it counts places, plans or years
     * @param exactly value that brings the very target; the same unless it had to be made whole
     * @param lever the lever with the dial at {@code value}
     * @param reached the figure it brings: the target, or the nearest to it on its better side that
     *     whole numbers allow
     */
    record Found(double value, double exactly, PlacedLever lever, double reached)
            implements GoalSeek {}

    /**
     * No size in the dial's range does.
     *
     * @param closest value of the dial that comes closest, of those tried
     * @param reached the figure it brings
     * @param atLeast figure at the smallest value of the dial
     * @param atMost figure at the largest
     */
    record NoneInRange(double closest, double reached, double atLeast, double atMost)
            implements GoalSeek {}

    /**
     * Tries the dial from its smallest value to its largest in even steps, then narrows the first
     * step in which the figure passes the target until it meets it.
     *
     * @param levers levers in force
     * @param position which of them is turned
     * @param dial component name of the dial that is turned
     * @param target value wanted, in the figure's unit
     */
    static GoalSeek of(
            Workbench workbench,
            List<PlacedLever> levers,
            int position,
            String dial,
            Figure figure,
            double target) {
        return new Search(workbench, levers, position, dial, figure, target).run();
    }

    /** One search. */
    final class Search {

        private static final int STEPS = 8;
        private static final int ROUNDS = 60;
        private static final double CLOSE = 1e-9;

        private final Workbench workbench;
        private final List<PlacedLever> levers;
        private final int position;
        private final LeverType type;
        private final LeverDial dial;
        private final Figure figure;
        private final double target;

        private Search(
                Workbench workbench,
                List<PlacedLever> levers,
                int position,
                String dial,
                Figure figure,
                double target) {
            this.workbench = workbench;
            this.levers = List.copyOf(levers);
            this.position = position;
            this.type = LeverType.of(levers.get(position).lever());
            this.dial = type.dial(dial);
            this.figure = figure;
            this.target = target;
        }

        private GoalSeek run() {
            double atLeast = missAt(dial.min());
            double closest = dial.min();
            double miss = atLeast;
            double from = dial.min();
            double missFrom = atLeast;
            for (int step = 1; step <= STEPS; step++) {
                double to = dial.min() + (dial.max() - dial.min()) * step / STEPS;
                double missTo = missAt(to);
                if (missFrom * missTo <= 0) {
                    double value =
                            Math.abs(missFrom) <= tolerance()
                                    ? from
                                    : narrow(from, missFrom, to, missTo);
                    double reached = missAt(value);
                    if (Math.abs(reached) <= tolerance()) {
                        return found(value, reached);
                    }
                }
                if (Math.abs(missTo) < Math.abs(miss)) {
                    closest = to;
                    miss = missTo;
                }
                from = to;
                missFrom = missTo;
            }
            return new NoneInRange(closest, miss + target, atLeast + target, missFrom + target);
        }

        private Found found(double exactly, double miss) {
            if (!dial.counts() || exactly == Math.rint(exactly)) {
                return new Found(exactly, exactly, leverAt(exactly), miss + target);
            }
            double below = Math.floor(exactly);
            double above = Math.ceil(exactly);
            double missBelow = missAt(below);
            double missAbove = missAt(above);
            boolean up =
                    meets(missBelow) == meets(missAbove)
                            ? Math.abs(missAbove) <= Math.abs(missBelow)
                            : meets(missAbove);
            double whole = up ? above : below;
            return new Found(whole, exactly, leverAt(whole), (up ? missAbove : missBelow) + target);
        }

        /** True of the target and of what is better. */
        private boolean meets(double miss) {
            return miss * figure.better() >= 0;
        }

        /** Narrows an interval in which the miss changes sign by regula falsi, Illinois variant. */
        private double narrow(double from, double missFrom, double to, double missTo) {
            double kept = from;
            double missKept = missFrom;
            double last = to;
            double missLast = missTo;
            for (int i = 0; i < ROUNDS && Math.abs(missLast) > tolerance(); i++) {
                double next = (kept * missLast - last * missKept) / (missLast - missKept);
                double miss = missAt(next);
                if (miss * missLast < 0) {
                    kept = last;
                    missKept = missLast;
                } else {
                    missKept /= 2;
                }
                last = next;
                missLast = miss;
            }
            return last;
        }

        private double missAt(double value) {
            List<PlacedLever> turned = new ArrayList<>(levers);
            turned.set(position, leverAt(value));
            return figure.in(workbench.run("", turned)) - target;
        }

        private PlacedLever leverAt(double value) {
            PlacedLever lever = levers.get(position);
            return lever.withLever(type.withDial(lever.lever(), dial.component(), value));
        }

        /** A thousand-millionth of the target, and at least as much of one unit. */
        private double tolerance() {
            return CLOSE * Math.max(1, Math.abs(target));
        }
    }
}
