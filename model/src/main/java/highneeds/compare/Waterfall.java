package highneeds.compare;

import highneeds.domain.Catalogue;
import highneeds.scenario.LeverType;
import highneeds.scenario.PlacedLever;

import java.util.ArrayList;
import java.util.List;

/**
 * What each lever of a scenario adds to a figure, given those before it.
 *
 * <p>Step k adds figure(levers 1 to k) − figure(levers 1 to k − 1), so that start + all steps =
 * end. What a lever would add alone may differ; the difference is its overlap with those before it.
 *
 * @param figure what is compared
 * @param start value without levers
 * @param steps levers in their order
 * @param end value with all of them
 */
public record Waterfall(Figure figure, double start, List<Step> steps, double end) {

    /**
     * One lever.
     *
     * @param name name of the lever
     * @param description what it does, in words
     * @param adds change of the figure it brings after those before it
     * @param alone change of the figure it would bring by itself
     */
    public record Step(String name, String description, double adds, double alone) {

        /** What of its own effect those before it have already brought, or brought besides. */
        public double overlap() {
            return adds - alone;
        }
    }

    public Waterfall {
        steps = List.copyOf(steps);
    }

    /** Runs the levers one after another, and each alone. */
    public static Waterfall of(
            Workbench workbench, List<PlacedLever> levers, Figure figure, Catalogue catalogue) {
        double start = figure.in(workbench.run("", List.of()));
        List<Step> steps = new ArrayList<>();
        double before = start;
        for (int i = 0; i < levers.size(); i++) {
            PlacedLever lever = levers.get(i);
            double after = figure.in(workbench.run("", levers.subList(0, i + 1)));
            double alone = i == 0 ? after : figure.in(workbench.run("", List.of(lever)));
            LeverType type = LeverType.of(lever.lever());
            steps.add(
                    new Step(
                            lever.name().isEmpty() ? type.name() : lever.name(),
                            type.describe(lever.lever(), catalogue),
                            after - before,
                            alone - start));
            before = after;
        }
        return new Waterfall(figure, start, steps, before);
    }

    /** All that the levers add. */
    public double total() {
        return end - start;
    }

    /** How far the levers' own effects, added up, differ from what they bring together. */
    public double overlap() {
        return steps.stream().mapToDouble(Step::overlap).sum();
    }
}
