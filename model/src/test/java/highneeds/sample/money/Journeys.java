package highneeds.sample.money;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.sample.life.Chance;
import highneeds.sample.life.Child;
import highneeds.sample.life.Placement;
import highneeds.sample.life.Rates;
import highneeds.sample.life.SchoolYears;
import highneeds.sample.life.Weights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who travels at the council's cost, how, how far and at what price.
 *
 * <p>The levels follow two sources: taxis GBP 10,700 and all pupils under 16 GBP 8,800 a year
 * (Department for Education, Home to school transport, 2025-26). A new arrangement is made for each
 * placement and again at Year 12, when more young people travel by themselves.
 */
public final class Journeys {

    private static final int DAYS = 190;
    private static final double ASSISTANT_A_YEAR = 9_000;
    private static final int FIRST_POST_16 = 12;

    private final LocalDate drawn;
    private final Chance chance;
    private final Map<String, NamedCsvRecord> eligibility = new HashMap<>();
    private final Map<String, NamedCsvRecord> modes = new LinkedHashMap<>();

    private Journeys(LocalDate drawn, Chance chance) {
        this.drawn = drawn;
        this.chance = chance;
        for (NamedCsvRecord row : Rates.rows("journeys.csv")) {
            for (String setting : row.getField("settings").split("\\|")) {
                eligibility.put(setting, row);
            }
        }
        Rates.rows("modes.csv").forEach(row -> modes.put(row.getField("mode"), row));
    }

    /**
     * The arrangements for all placements, in the order of the children.
     *
     * @param drawn the day the files are drawn; nothing is arranged for later
     */
    public static List<Journey> of(List<Child> children, LocalDate drawn, long seed) {
        Journeys journeys = new Journeys(drawn, Chance.of(seed, "transport"));
        return children.stream().flatMap(child -> journeys.of(child).stream()).toList();
    }

    private List<Journey> of(Child child) {
        List<Journey> found = new ArrayList<>();
        for (Placement placement : child.placements()) {
            LocalDate year12 =
                    SchoolYears.firstDay(SchoolYears.startYear(child.birth()) + FIRST_POST_16 + 5);
            boolean spans =
                    !year12.isAfter(drawn)
                            && placement.start().isBefore(year12)
                            && (placement.end() == null || !placement.end().isBefore(year12));
            if (spans) {
                add(found, child, placement, placement.start(), year12.minusDays(1));
                add(found, child, placement, year12, placement.end());
            } else {
                add(found, child, placement, placement.start(), placement.end());
            }
        }
        return found;
    }

    private void add(
            List<Journey> found, Child child, Placement placement, LocalDate start, LocalDate end) {
        NamedCsvRecord row = eligibility.get(placement.setting());
        boolean post16 = child.ncy(start) >= FIRST_POST_16;
        String column = post16 ? "eligible_post16_percent" : "eligible_percent";
        if (row != null && chance.happens(Rates.number(row, column) / 100)) {
            double spread = StrictMath.exp(0.45 * chance.normal() - 0.1);
            double miles = Math.round(10 * Math.max(1, Rates.number(row, "miles") * spread)) / 10.0;
            found.add(journey(child, miles, post16, start, end));
        }
    }

    private Journey journey(
            Child child, double miles, boolean post16, LocalDate start, LocalDate end) {
        Map<String, Double> weights = new LinkedHashMap<>();
        modes.forEach(
                (mode, row) -> weights.put(mode, Rates.number(row, post16 ? "post16" : "pre16")));
        NamedCsvRecord row = modes.get(new Weights(weights).draw(chance));
        int passengers =
                chance.wholeBetween(
                        Rates.whole(row, "passengers_low"), Rates.whole(row, "passengers_high"));
        boolean assistant = chance.happens(Rates.number(row, "assistant_percent") / 100);
        double day = Rates.number(row, "day_base") + Rates.number(row, "per_mile") * miles;
        double price = DAYS * day * StrictMath.exp(0.15 * chance.normal());
        double cost = price + (assistant ? ASSISTANT_A_YEAR / passengers : 0);
        return new Journey(
                child, row.getField("mode"), miles, passengers, assistant, start, end, cost);
    }
}
