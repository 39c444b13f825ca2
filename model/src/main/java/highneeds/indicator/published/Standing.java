package highneeds.indicator.published;

import highneeds.published.tables.Council;
import highneeds.published.tables.Councils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is published of one indicator in one year: a council beside its region, England and its ten
 * statistical neighbours.
 *
 * @param indicator what it is
 * @param year year it is of, as {@link Indicator#period()} counts
 * @param council figure of the council
 * @param regionName name of its region
 * @param region figure of its region
 * @param england figure of England
 * @param neighbours its statistical neighbours, nearest first
 * @param inEngland place among all councils of England with a figure
 */
public record Standing(
        Indicator indicator,
        int year,
        IndicatorValue council,
        String regionName,
        IndicatorValue region,
        IndicatorValue england,
        List<Neighbour> neighbours,
        Optional<Rank> inEngland) {

    public Standing {
        neighbours = List.copyOf(neighbours);
    }

    /**
     * A statistical neighbour.
     *
     * @param council name
     * @param figure its figure
     */
    public record Neighbour(String council, IndicatorValue figure) {}

    /** All indicators in the last year published, in the order they are shown. */
    public static List<Standing> latest(Council council) {
        return List.of(Indicator.values()).stream()
                .map(indicator -> of(indicator, council, indicator.lastYear()))
                .toList();
    }

    /** One indicator in a year. */
    public static Standing of(Indicator indicator, Council council, int year) {
        IndicatorValue own = indicator.of(new Area(council.code()), year);
        List<Neighbour> neighbours =
                council.neighbours().stream()
                        .flatMap(code -> Councils.shipped().withCode(code).stream())
                        .map(near -> neighbour(indicator, near, year))
                        .toList();
        return new Standing(
                indicator,
                year,
                own,
                council.region(),
                indicator.of(new Area(council.region()), year),
                indicator.of(Area.ENGLAND, year),
                neighbours,
                Rank.of(own.value(), others(indicator, council, year)));
    }

    private static Neighbour neighbour(Indicator indicator, Council near, int year) {
        return new Neighbour(near.name(), indicator.of(new Area(near.code()), year));
    }

    private static List<OptionalDouble> others(Indicator indicator, Council council, int year) {
        return Councils.shipped().all().stream()
                .filter(other -> !other.equals(council))
                .map(other -> indicator.of(new Area(other.code()), year).value())
                .toList();
    }

    /** Place among the neighbours that have a figure. */
    public Optional<Rank> amongNeighbours() {
        return Rank.of(council.value(), figures());
    }

    /** Mean of the neighbours that have a figure. */
    public OptionalDouble neighboursMean() {
        return figures().stream()
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    private List<OptionalDouble> figures() {
        List<OptionalDouble> figures = new ArrayList<>();
        neighbours.forEach(neighbour -> figures.add(neighbour.figure().value()));
        return figures;
    }

    /** "January 2025", "2024", "2023-24". */
    public String periodLabel() {
        return indicator.period().label(year);
    }
}
