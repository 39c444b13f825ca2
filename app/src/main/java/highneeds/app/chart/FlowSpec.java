package highneeds.app.chart;

import java.util.List;

/**
 * Everything a flow picture says, without a screen: ribbons from what stands at the left to what
 * stands at the right, as wide as what flows.
 *
 * @param title what is shown, ten words at most
 * @param unit what is counted and when
 * @param source where the figures come from
 * @param summary the main message in one sentence
 * @param numbers how values are written
 * @param left names at the left, from the top down
 * @param right names at the right
 * @param ribbons what flows
 * @param table the same figures as a table
 */
public record FlowSpec(
        String title,
        String unit,
        String source,
        String summary,
        Numbers numbers,
        List<String> left,
        List<String> right,
        List<Ribbon> ribbons,
        TableTwin table)
        implements Picture {

    /**
     * What flows from one to another.
     *
     * @param from position at the left
     * @param to position at the right
     * @param value above 0
     */
    public record Ribbon(int from, int to, double value) {}

    public FlowSpec {
        left = List.copyOf(left);
        right = List.copyOf(right);
        ribbons = List.copyOf(ribbons);
    }

    /** A picture that has nothing to show yet. */
    public static FlowSpec empty(String title) {
        return new FlowSpec(
                title,
                "",
                "",
                "",
                Numbers.PLANS,
                List.of(),
                List.of(),
                List.of(),
                new TableTwin(List.of(), List.of()));
    }

    @Override
    public boolean isEmpty() {
        return ribbons.isEmpty();
    }

    double total() {
        return ribbons.stream().mapToDouble(Ribbon::value).sum();
    }

    double leaving(int from) {
        return ribbons.stream()
                .filter(ribbon -> ribbon.from() == from)
                .mapToDouble(Ribbon::value)
                .sum();
    }

    double arriving(int to) {
        return ribbons.stream()
                .filter(ribbon -> ribbon.to() == to)
                .mapToDouble(Ribbon::value)
                .sum();
    }
}
