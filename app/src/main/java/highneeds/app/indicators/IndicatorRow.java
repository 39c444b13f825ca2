package highneeds.app.indicators;

import highneeds.indicator.CouncilFigure;
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.TargetOutlook;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.IndicatorUnit;
import highneeds.indicator.published.Rank;

import java.util.Optional;

/**
 * An indicator in the list.
 *
 * @param sheet everything known of it
 * @param outlook whether its target is met; empty if it has none or there is no forecast
 */
record IndicatorRow(IndicatorSheet sheet, Optional<TargetOutlook> outlook) {

    /** Where there is no figure; "none" would read like nought. */
    private static final String UNKNOWN = "\u2013";

    Indicator indicator() {
        return sheet.indicator();
    }

    String name() {
        return indicator().label();
    }

    /** The council's latest figure, and of when it is if it is not published. */
    String council() {
        return sheet.latest()
                .map(
                        figure ->
                                unit().words(figure.value())
                                        + (figure.origin() == CouncilFigure.Origin.PUBLISHED
                                                ? ""
                                                : "\n"
                                                        + IndicatorNumbers.year(
                                                                indicator(), figure.year())))
                .orElse(UNKNOWN);
    }

    String england() {
        return sheet.england().isPublished() ? unit().words(sheet.england().orNaN()) : UNKNOWN;
    }

    String rank() {
        return sheet.standing()
                .flatMap(standing -> standing.amongNeighbours())
                .map(Rank::brief)
                .orElse("");
    }

    String target() {
        return outlook.map(
                        known ->
                                known.target().side().label()
                                        + " "
                                        + unit().words(known.target().value())
                                        + ": "
                                        + known.verdict().label())
                .orElseGet(() -> sheet.target().map(target -> target.words()).orElse(""));
    }

    private IndicatorUnit unit() {
        return indicator().unit();
    }
}
