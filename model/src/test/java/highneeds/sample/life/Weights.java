package highneeds.sample.life;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Codes with the weights they are drawn by, in a fixed order.
 *
 * @param byCode weight of each code, 0 or more
 */
public record Weights(Map<String, Double> byCode) {

    public Weights {
        byCode = new LinkedHashMap<>(byCode);
    }

    /** The same codes, each weight multiplied by a factor. */
    public Weights tilted(ToDoubleFunction<String> factor) {
        Map<String, Double> tilted = new LinkedHashMap<>();
        byCode.forEach((code, weight) -> tilted.put(code, weight * factor.applyAsDouble(code)));
        return new Weights(tilted);
    }

    /** Sum of the weights. */
    public double total() {
        return byCode.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Draws a code. */
    public String draw(Chance chance) {
        return drawAt(chance.uniform());
    }

    /**
     * The code at a position of the cumulated weights.
     *
     * @param position from 0 to 1
     */
    public String drawAt(double position) {
        double left = position * total();
        String last = "";
        for (Map.Entry<String, Double> entry : byCode.entrySet()) {
            if (entry.getValue() > 0) {
                last = entry.getKey();
                left -= entry.getValue();
                if (left < 0) {
                    break;
                }
            }
        }
        return last;
    }
}
