package highneeds.indicator.published;

import highneeds.published.area.PublishedPopulation;
import highneeds.published.tables.AreaTables;
import highneeds.published.tables.Council;
import highneeds.published.tables.Councils;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A council, a region or England in the published tables.
 *
 * @param key code of a council, or name of a region or "England"
 */
public record Area(String key) {

    public static final Area ENGLAND = new Area("England");

    /** Its name for people. */
    public String name() {
        return council().map(Council::name).orElse(key);
    }

    /** The council, if it is one. */
    Optional<Council> council() {
        return Councils.shipped().withCode(key);
    }

    private boolean isEngland() {
        return equals(ENGLAND);
    }

    /** Plans at a January census from 2019 on. */
    double plans(int census) {
        return AreaTables.of(key).total(census);
    }

    /** Residents aged 0 to 24 in the middle of a year; 0 where none are known. */
    double residents(int year) {
        return today().stream()
                .mapToDouble(council -> PublishedPopulation.residents(council, year).total())
                .sum();
    }

    private List<Council> today() {
        return isEngland()
                ? Councils.shipped().all()
                : council().map(List::of).orElseGet(() -> Councils.shipped().inRegion(key));
    }

    /** Codes of all councils, of today or before, in a region; the council itself if it is one. */
    List<String> codes() {
        return council()
                .map(council -> List.of(council.code()))
                .orElseGet(() -> Councils.shipped().everIn(isEngland() ? "" : key));
    }

    /** The sum over its councils of those that have both figures, one divided by the other. */
    OptionalDouble ratio(
            Function<String, OptionalDouble> above, Function<String, OptionalDouble> below) {
        double over = 0;
        double under = 0;
        for (String code : codes()) {
            OptionalDouble one = above.apply(code);
            OptionalDouble other = below.apply(code);
            if (one.isPresent() && other.isPresent()) {
                over += one.getAsDouble();
                under += other.getAsDouble();
            }
        }
        return under > 0 ? OptionalDouble.of(over / under) : OptionalDouble.empty();
    }

    /** Why an area has no figure of a year, in a sentence. */
    IndicatorValue missing(String period, int census) {
        Optional<Council> young =
                council().filter(one -> !one.former().isEmpty() && plans(census) == 0);
        return IndicatorValue.none(
                young.map(one -> one.name() + " was part of another council then.")
                        .orElse("No figure is published for " + name() + " in " + period + "."));
    }
}
