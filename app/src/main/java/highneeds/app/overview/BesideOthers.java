package highneeds.app.overview;

import highneeds.indicator.CouncilFigure;
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.Standing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * An indicator of the council beside others, as it stands in the table of the overview.
 *
 * @param indicator what it is
 * @param council its figure, and from where if it is not published
 * @param neighbours mean of the statistical neighbours
 * @param region figure of the region
 * @param england figure of England
 */
public record BesideOthers(
        Indicator indicator, String council, String neighbours, String region, String england) {

    private static final String UNKNOWN = "\u2013";

    /** Those that say something of the council: it has a figure, or others have for it to miss. */
    static List<BesideOthers> of(List<IndicatorSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.england().isPublished())
                .filter(sheet -> sheet.standing().isPresent() || sheet.latest().isPresent())
                .map(BesideOthers::of)
                .toList();
    }

    private static BesideOthers of(IndicatorSheet sheet) {
        return new BesideOthers(
                sheet.indicator(),
                council(sheet),
                others(sheet, Standing::neighboursMean),
                others(sheet, standing -> standing.region().value()),
                words(sheet.indicator(), sheet.england().value()));
    }

    /** Its figure of the year that England's is of; else its latest. */
    private static String council(IndicatorSheet sheet) {
        int year = sheet.indicator().lastYear();
        Optional<CouncilFigure> same =
                sheet.figures().stream().filter(figure -> figure.year() == year).findFirst();
        return same.or(sheet::latest)
                .map(
                        figure ->
                                sheet.indicator().unit().words(figure.value())
                                        + (figure.year() == year
                                                ? ""
                                                : ", "
                                                        + sheet.indicator()
                                                                .period()
                                                                .label(figure.year()))
                                        + (figure.origin() == CouncilFigure.Origin.PUBLISHED
                                                ? ""
                                                : "\nown data"))
                .orElse(UNKNOWN);
    }

    private static String others(IndicatorSheet sheet, Function<Standing, OptionalDouble> figure) {
        return words(
                sheet.indicator(), sheet.standing().map(figure).orElseGet(OptionalDouble::empty));
    }

    private static String words(Indicator indicator, OptionalDouble value) {
        return value.isEmpty() ? UNKNOWN : indicator.unit().words(value.getAsDouble());
    }

    /** What period the figures are of. */
    String period() {
        return indicator.period().label(indicator.lastYear());
    }
}
