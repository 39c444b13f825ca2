package highneeds.indicator.published;

import highneeds.published.tables.Council;
import highneeds.published.tables.Councils;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * An indicator over all years published. Each list has one figure for each year.
 *
 * @param indicator what it is
 * @param years the years, oldest first
 * @param council figures of the council
 * @param neighbours mean of the statistical neighbours that have a figure
 * @param region figures of the region
 * @param england figures of England
 */
public record Trend(
        Indicator indicator,
        List<Integer> years,
        List<IndicatorValue> council,
        List<OptionalDouble> neighbours,
        List<IndicatorValue> region,
        List<IndicatorValue> england) {

    public Trend {
        years = List.copyOf(years);
        council = List.copyOf(council);
        neighbours = List.copyOf(neighbours);
        region = List.copyOf(region);
        england = List.copyOf(england);
    }

    public static Trend of(Indicator indicator, Council council) {
        List<Council> near =
                council.neighbours().stream()
                        .flatMap(code -> Councils.shipped().withCode(code).stream())
                        .toList();
        return new Trend(
                indicator,
                indicator.years(),
                each(indicator, year -> indicator.of(new Area(council.code()), year)),
                each(indicator, year -> mean(indicator, near, year)),
                each(indicator, year -> indicator.of(new Area(council.region()), year)),
                england(indicator));
    }

    /** England's figures, for a council of which nothing is published. */
    public static List<IndicatorValue> england(Indicator indicator) {
        return each(indicator, year -> indicator.of(Area.ENGLAND, year));
    }

    private static <T> List<T> each(Indicator indicator, IntFunction<T> figure) {
        return indicator.years().stream().map(year -> figure.apply(year)).toList();
    }

    private static OptionalDouble mean(Indicator indicator, List<Council> near, int year) {
        return near.stream()
                .map(council -> indicator.of(new Area(council.code()), year).value())
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
