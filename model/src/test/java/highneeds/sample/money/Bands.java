package highneeds.sample.money;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.sample.life.Child;
import highneeds.sample.life.Placement;
import highneeds.sample.life.Rates;
import highneeds.sample.life.Weights;

import org.apache.commons.math3.distribution.NormalDistribution;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The council's bands of top-up: a more complex child has a higher one. */
final class Bands {

    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double WEIGHT_OF_COMPLEXITY = 0.6;
    private static final double WEIGHT_OF_CHANCE = 0.8;

    private final Map<String, Weights> shares = new HashMap<>();
    private final Map<String, Double> centres = new HashMap<>();
    private final Map<String, Double> values = new HashMap<>();

    Bands() {
        Map<String, Map<String, Double>> collected = new LinkedHashMap<>();
        for (NamedCsvRecord row : Rates.rows("bands.csv")) {
            String band = row.getField("band");
            values.put(band, Rates.number(row, "annual"));
            for (String setting : row.getField("settings").split("\\|")) {
                collected
                        .computeIfAbsent(setting, _ -> new LinkedHashMap<>())
                        .put(band, Rates.number(row, "percent"));
                centres.put(setting, Rates.number(row, "centre"));
            }
        }
        collected.forEach((setting, weights) -> shares.put(setting, new Weights(weights)));
    }

    /** True if placements in this setting have a band. */
    boolean covers(String setting) {
        return shares.containsKey(setting);
    }

    String of(Child child, Placement placement) {
        String setting = placement.setting();
        double height =
                WEIGHT_OF_COMPLEXITY * (child.complexity() - centres.get(setting))
                        + WEIGHT_OF_CHANCE * placement.priceDraw();
        return shares.get(setting).drawAt(NORMAL.cumulativeProbability(height));
    }

    /** Yearly value of a band, GBP at 2025-26 prices. */
    double value(String band) {
        return values.get(band);
    }
}
