package highneeds.sample.life;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a provider for a child and keeps count of the places taken.
 *
 * <p>Where the special schools of the area are full, the child waits, goes to a special school of
 * another council, or goes to the independent sector: this is how a shortage of places becomes a
 * cost.
 */
final class Placer {

    private static final double OWN_DISTRICT = 4;
    private static final double MAINSTREAM_OUT_OF_AREA = 0.025;
    private static final double SPECIAL_OUT_OF_AREA = 0.09;
    private static final double FULL_AND_WAITS = 0.45;
    private static final double FULL_AND_OUT_OF_AREA = 0.5;

    /** Settings of independent and non-maintained special schools, by how often they are found. */
    private static final Weights INDEPENDENT_SPECIAL =
            new Weights(ordered("ISS", 37, "ISSO", 43, "NMSS", 13, "ISSR", 2.6, "ISSR52", 1.8));

    private static final Weights SPECIALIST_COLLEGE = new Weights(ordered("SPI", 94, "SPIR", 6));

    private final Providers providers;
    private final Chance chance;
    private final Map<Provider, Integer> taken = new HashMap<>();

    Placer(Providers providers, Chance chance) {
        this.providers = providers;
        this.chance = chance;
    }

    private static Map<String, Double> ordered(Object... codesAndWeights) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < codesAndWeights.length; i += 2) {
            weights.put(
                    (String) codesAndWeights[i], ((Number) codesAndWeights[i + 1]).doubleValue());
        }
        return weights;
    }

    void place(Child child, Provider provider, LocalDate from) {
        if (!child.placements().isEmpty()) {
            release(child);
        }
        child.place(provider, from, chance);
        taken.merge(provider, 1, Integer::sum);
    }

    void release(Child child) {
        taken.merge(child.current().provider(), -1, Integer::sum);
    }

    /** A provider of a kind of setting; empty if no place is free. */
    Optional<Provider> find(String family, Child child, LocalDate date) {
        return switch (family) {
            case "MS" -> choose(outOfArea(MAINSTREAM_OUT_OF_AREA, "MSO", "MS"), child, date);
            case "SS" -> special(child, date);
            case "ISX" -> independentSpecial(child, date);
            case "SPX" -> choose(SPECIALIST_COLLEGE.draw(chance), child, date);
            default ->
                    Families.hasProviders(family)
                            ? choose(family, child, date)
                            : Optional.of(Provider.none(family));
        };
    }

    private String outOfArea(double probability, String outside, String inside) {
        return chance.happens(probability) ? outside : inside;
    }

    private Optional<Provider> special(Child child, LocalDate date) {
        if (chance.happens(SPECIAL_OUT_OF_AREA)) {
            return choose("SSO", child, date);
        }
        Optional<Provider> school = choose("SS", child, date);
        if (school.isPresent() || chance.happens(FULL_AND_WAITS)) {
            return school;
        }
        return chance.happens(FULL_AND_OUT_OF_AREA)
                ? choose("SSO", child, date)
                : independentSpecial(child, date);
    }

    private Optional<Provider> independentSpecial(Child child, LocalDate date) {
        double complexity = child.complexity();
        String setting =
                INDEPENDENT_SPECIAL
                        .tilted(
                                code ->
                                        code.startsWith("ISSR")
                                                ? StrictMath.exp(0.5 * complexity)
                                                : 1)
                        .draw(chance);
        Optional<Provider> school = choose(setting, child, date);
        return school.isPresent() ? school : choose("ISSO", child, date);
    }

    private Optional<Provider> choose(String setting, Child child, LocalDate date) {
        int ncy = child.ncy(date);
        String need = child.need(date);
        Map<Provider, Double> weights = new LinkedHashMap<>();
        for (Provider provider : providers.of(setting, ncy)) {
            int free = free(provider, date);
            if (free > 0 && provider.meets(need)) {
                double near = provider.district().equals(child.district()) ? OWN_DISTRICT : 1;
                weights.put(provider, near * Math.min(free, 12));
            }
        }
        return draw(weights);
    }

    private int free(Provider provider, LocalDate date) {
        return providers.placesIn(provider, SchoolYears.startYear(date))
                - taken.getOrDefault(provider, 0);
    }

    private Optional<Provider> draw(Map<Provider, Double> weights) {
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        List<Provider> candidates = List.copyOf(weights.keySet());
        Map<String, Double> byPosition = new LinkedHashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            byPosition.put(String.valueOf(i), weights.get(candidates.get(i)));
        }
        return Optional.of(candidates.get(Integer.parseInt(new Weights(byPosition).draw(chance))));
    }
}
