package highneeds.app.money;

import highneeds.finance.choices.MoneyChoices;

import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A choice of which every financial year may have its own figure.
 *
 * @param id id of its fields, to which "-2027" is added
 * @param label name for people
 * @param unit "£" or "%"
 * @param source what stands where nothing is typed, and where it comes from
 * @param own the council's own figures by start year
 * @param withOwn the choices with other figures of its own
 * @param assumed what holds in a year without one; not a number if nothing does
 */
record YearRow(
        String id,
        String label,
        String unit,
        String source,
        Function<MoneyChoices, SortedMap<Integer, Double>> own,
        BiFunction<MoneyChoices, SortedMap<Integer, Double>, MoneyChoices> withOwn,
        Assumed assumed) {

    /** What holds in a year without a figure of its own. */
    @FunctionalInterface
    interface Assumed {
        double in(MoneyChoices choices, int startYear);
    }

    boolean percent() {
        return unit.equals("%");
    }
}
