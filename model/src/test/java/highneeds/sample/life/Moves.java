package highneeds.sample.life;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a child is placed first, and moves to later: at the start of a school year, most of all at
 * a change of phase, and now and then during the year when a placement breaks down.
 *
 * <p>71% of the plans of 2024 named a mainstream school and 7% a state-funded special school, but a
 * quarter of all plans are in special schools: the rest came by moves. Source: Department for
 * Education, Education, health and care plans, 2025.
 */
final class Moves {

    private static final String STAY = "stay";
    private static final double PULL_OF_COMPLEXITY = 0.5;
    private static final List<String> SPECIALIST =
            List.of("RP", "SU", "SS", "ISX", "SPX", "AP", "EOTAS");

    private final Needs needs;
    private final Placer placer;
    private final Chance chance;
    private final List<NamedCsvRecord> first = Rates.rows("first-settings.csv");
    private final Map<String, Map<String, Double>> moves = new HashMap<>();

    Moves(Needs needs, Placer placer, Chance chance) {
        this.needs = needs;
        this.placer = placer;
        this.chance = chance;
        for (NamedCsvRecord row : Rates.rows("moves.csv")) {
            moves.computeIfAbsent(
                            key(row.getField("when"), row.getField("from")),
                            _ -> new LinkedHashMap<>())
                    .put(row.getField("to"), Rates.number(row, "percent"));
        }
    }

    private static String key(String when, String from) {
        return when + ":" + from;
    }

    void placeFirst(Child child, LocalDate date) {
        int age = SchoolYears.age(child.birth(), SchoolYears.startYear(date));
        NamedCsvRecord row =
                first.stream()
                        .filter(
                                r ->
                                        age >= Rates.whole(r, "first_age")
                                                && age <= Rates.whole(r, "last_age"))
                        .findFirst()
                        .orElseThrow();
        Map<String, Double> weights = new LinkedHashMap<>();
        Families.ALL.forEach(family -> weights.put(family, Rates.number(row, family)));
        String family = tilted(new Weights(weights), child, date).draw(chance);
        placer.place(child, findOrFallBack(family, child, date), date);
    }

    /** The start of a school year: everyone may move, and some must. */
    void startOfYear(Child child, LocalDate date) {
        int ncy = child.ncy(date);
        String family = Families.of(child.current().setting());
        String next = drawMove(season(ncy), family, mayStay(family, ncy), child, date);
        Provider now = child.current().provider();
        if (next.equals(STAY)) {
            if (!now.takes(ncy)) {
                placer.place(child, findOrFallBack(family, child, date), date);
            }
            return;
        }
        Optional<Provider> found = placer.find(next, child, date);
        if (found.isPresent()) {
            placer.place(child, found.get(), date);
        } else if (!mayStay(family, ncy) || !now.takes(ncy)) {
            placer.place(child, findOrFallBack(family, child, date), date);
        }
    }

    /** A month in which a placement may break down: one chance in twelve of a year's moves. */
    void duringYear(Child child, LocalDate date) {
        int ncy = child.ncy(date);
        String season =
                ncy <= 6 ? "in-year primary" : ncy <= 11 ? "in-year secondary" : "in-year post16";
        String family = Families.of(child.current().setting());
        if (!chance.happens(1.0 / 12) || ncy < 0) {
            return;
        }
        String next = drawMove(season, family, true, child, date);
        if (!next.equals(STAY)) {
            placer.find(next, child, date).ifPresent(p -> placer.place(child, p, date));
        }
    }

    private String drawMove(
            String season, String family, boolean mayStay, Child child, LocalDate date) {
        Map<String, Double> to = moves.getOrDefault(key(season, family), Map.of());
        Weights tilted = tilted(new Weights(to), child, date);
        Map<String, Double> weights = new LinkedHashMap<>(tilted.byCode());
        if (mayStay || weights.isEmpty()) {
            weights.put(STAY, Math.max(mayStay ? 5 : 0.1, 100 - tilted.total()));
        }
        return new Weights(weights).draw(chance);
    }

    private Weights tilted(Weights weights, Child child, LocalDate date) {
        String need = child.need(date);
        double drawn =
                StrictMath.exp(
                        PULL_OF_COMPLEXITY * (child.complexity() - needs.meanComplexity(need))
                                - PULL_OF_COMPLEXITY * PULL_OF_COMPLEXITY / 2);
        return weights.tilted(
                family -> needs.pull(need, family) * (SPECIALIST.contains(family) ? drawn : 1));
    }

    private Provider findOrFallBack(String family, Child child, LocalDate date) {
        int ncy = child.ncy(date);
        String other = ncy < 0 ? "EY" : ncy <= 14 ? "MS" : "FE";
        Optional<Provider> found =
                mayStay(family, ncy) ? placer.find(family, child, date) : Optional.empty();
        return found.orElseGet(() -> placer.find(other, child, date).orElseThrow());
    }

    private static String season(int ncy) {
        return switch (ncy) {
            case 0 -> "reception";
            case 1, 2, 3, 4, 5, 6 -> "primary";
            case 7 -> "year7";
            case 8, 9, 10, 11 -> "secondary";
            case 12 -> "year12";
            case 13, 14 -> "post16";
            case 15 -> "age19";
            default -> ncy < 0 ? "nursery" : "adult";
        };
    }

    /** True if a kind of setting takes this national curriculum year. */
    private static boolean mayStay(String family, int ncy) {
        return switch (family) {
            case "EY" -> ncy < 0;
            case "MS", "RP", "SU", "IND" -> ncy >= -1 && ncy <= 14;
            case "SS", "ISX" -> ncy >= -2 && ncy <= 15;
            case "AP", "EHE" -> ncy >= 0 && ncy <= 11;
            case "FE", "SPX" -> ncy >= 11;
            case "NEET" -> ncy >= 0;
            default -> true;
        };
    }
}
