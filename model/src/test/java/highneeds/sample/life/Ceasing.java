package highneeds.sample.life;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.IntToDoubleFunction;

/**
 * The chance that a plan ceases, and why. More than 60% of the plans that cease belong to young
 * people of 18 and over, most at the end of a school year; none outlasts the year in which its
 * holder is 25 (Children and Families Act 2014, s. 46).
 */
final class Ceasing {

    static final String TO_OTHER_COUNCIL = "Transferred to another council";

    /** Share of the year's ceasing that waits for the end of the school year, from Year 12. */
    private static final double AT_YEAR_END = 0.75;

    private static final double TO_OTHER_COUNCIL_A_YEAR = 0.021;

    /** Young people outside education let a plan go sooner; those in special provision keep it. */
    private static final Map<String, Double> BY_FAMILY =
            Map.of("NEET", 1.25, "FE", 1.05, "SPX", 0.55, "SS", 0.7, "ISX", 0.8, "EOTAS", 0.8);

    private final Chance chance;
    private final NavigableMap<Integer, Double> yearly =
            Rates.byKey("ceasing.csv", "ncy", "percent_a_year");
    private final List<NamedCsvRecord> reasons = Rates.rows("cease-reasons.csv");

    private final IntToDoubleFunction level;

    /**
     * @param level how readily plans cease in a calendar year; 1 as in England
     */
    Ceasing(IntToDoubleFunction level, Chance chance) {
        this.level = level;
        this.chance = chance;
    }

    boolean atYearEnd(String family, int ncy, int year) {
        double probability = yearly(family, ncy, year);
        return ncy >= 12 && chance.happens(probability < 1 ? probability * AT_YEAR_END : 1);
    }

    boolean inMonth(String family, int ncy, int year) {
        double probability = yearly(family, ncy, year);
        return probability < 1
                && chance.happens(probability * (ncy >= 12 ? 1 - AT_YEAR_END : 1) / 12);
    }

    boolean movesAwayInMonth() {
        return chance.happens(TO_OTHER_COUNCIL_A_YEAR / 12);
    }

    String reason(int ncy) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (NamedCsvRecord row : reasons) {
            if (ncy >= Rates.whole(row, "first_ncy") && ncy <= Rates.whole(row, "last_ncy")) {
                weights.put(row.getField("reason"), Rates.number(row, "percent"));
            }
        }
        return new Weights(weights).draw(chance);
    }

    private double yearly(String family, int ncy, int year) {
        double percent = yearly.floorEntry(ncy).getValue();
        double factor =
                percent < 100 ? BY_FAMILY.getOrDefault(family, 1.0) * level.applyAsDouble(year) : 1;
        return Math.min(1, percent / 100 * factor);
    }
}
