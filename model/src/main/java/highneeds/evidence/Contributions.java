package highneeds.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How much of a sum of money each of those behind it contributes, largest first: providers of
 * placements, or children where providers are not known.
 *
 * @param amounts pounds a year of each
 */
public record Contributions(List<Double> amounts) {

    /** Share of the two largest above which they know each other's. */
    private static final double DOMINANT = 0.85;

    /** How near the second largest may come to the largest: the p% rule with p = 10. */
    private static final double NEAR = 0.1;

    public Contributions {
        amounts =
                amounts.stream()
                        .filter(amount -> amount > 0)
                        .sorted(Collections.reverseOrder())
                        .toList();
    }

    public static Contributions of(Collection<Double> amounts) {
        return new Contributions(List.copyOf(amounts));
    }

    /**
     * True if the largest can be told too closely from the sum, above all by the second largest.
     */
    public boolean dominated() {
        if (amounts.isEmpty()) {
            return false;
        }
        double total = amounts.stream().mapToDouble(Double::doubleValue).sum();
        double first = amounts.get(0);
        double second = amounts.size() > 1 ? amounts.get(1) : 0;
        return first + second > DOMINANT * total || total - first - second < NEAR * first;
    }
}
