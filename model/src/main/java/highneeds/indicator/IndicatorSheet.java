package highneeds.indicator;

import highneeds.evidence.Evidence;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.IndicatorValue;
import highneeds.indicator.published.Standing;
import highneeds.indicator.published.Trend;
import highneeds.published.PublishedTables;
import highneeds.published.tables.Council;

import java.util.List;
import java.util.Optional;

/**
 * Everything known of one indicator of a council before any forecast.
 *
 * @param indicator what it is
 * @param figures the council's figures, oldest first; the later ones may be its own
 * @param standing the council beside others in the last year published; empty if the published
 *     tables do not know the council
 * @param trend the council and others over the years; empty likewise
 * @param englandByYear England in each year published
 * @param target what the council aims at
 */
public record IndicatorSheet(
        Indicator indicator,
        List<CouncilFigure> figures,
        Optional<Standing> standing,
        Optional<Trend> trend,
        List<IndicatorValue> englandByYear,
        Optional<Target> target) {

    /** What must be shown wherever published figures are. */
    public static final String LICENCE = PublishedTables.LICENCE;

    public IndicatorSheet {
        figures = List.copyOf(figures);
        englandByYear = List.copyOf(englandByYear);
    }

    /** All indicators of the council that some evidence is of, in the order they are shown. */
    public static List<IndicatorSheet> all(Evidence evidence, IndicatorBook book) {
        Optional<Council> council =
                evidence.unnamed() ? Optional.empty() : PublishedTables.council(evidence.council());
        return List.of(Indicator.values()).stream()
                .map(indicator -> of(indicator, council, evidence, book))
                .toList();
    }

    private static IndicatorSheet of(
            Indicator indicator, Optional<Council> council, Evidence evidence, IndicatorBook book) {
        return new IndicatorSheet(
                indicator,
                List.copyOf(CouncilFigures.of(indicator, council, evidence, book).values()),
                council.map(known -> Standing.of(indicator, known, indicator.lastYear())),
                council.map(known -> Trend.of(indicator, known)),
                Trend.england(indicator),
                book.target(indicator));
    }

    /** The council's latest figure, its own before a published one. */
    public Optional<CouncilFigure> latest() {
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.getLast());
    }

    /** England in the last year published. */
    public IndicatorValue england() {
        return englandByYear.getLast();
    }

    /** Why there is no figure of the last year published; empty if there is one. */
    public String missing() {
        return standing.map(known -> known.council().isPublished() ? "" : known.council().note())
                .orElse("Nothing is published under the name of this council.");
    }
}
