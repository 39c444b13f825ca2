package highneeds.app.cli;

import highneeds.forecast.Forecast;
import highneeds.indicator.CouncilFigure;
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.TargetOutlook;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.IndicatorValue;
import highneeds.indicator.published.Rank;
import highneeds.indicator.published.Standing;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Indicators in words and figures. */
final class IndicatorsTable {

    private static final String LINE = "%-53s %-13s %10s %10s %10s %10s  %s";

    private final PrintWriter out;

    IndicatorsTable(PrintWriter out) {
        this.out = out;
    }

    /** The council beside others, then why figures are missing and which are its own. */
    void standings(List<IndicatorSheet> sheets, String council) {
        out.println(council);
        print(LINE, "Indicator", "Of", "Council", "Neighb.", "Region", "England", "Among neighb.");
        for (IndicatorSheet sheet : sheets) {
            sheet.standing().ifPresent(this::standing);
        }
        for (IndicatorSheet sheet : sheets) {
            later(sheet);
            if (!sheet.missing().isEmpty()) {
                out.println(sheet.indicator().label() + ": " + sheet.missing());
            }
        }
        out.println("Ranks count from the highest, whatever is good. " + IndicatorSheet.LICENCE);
    }

    private void standing(Standing known) {
        Indicator indicator = known.indicator();
        print(
                LINE,
                indicator.label(),
                known.periodLabel(),
                words(indicator, known.council()),
                words(indicator, known.neighboursMean()),
                words(indicator, known.region()),
                words(indicator, known.england()),
                known.amongNeighbours().map(Rank::words).orElse(""));
    }

    private void later(IndicatorSheet sheet) {
        for (CouncilFigure figure : sheet.figures()) {
            if (figure.origin() != CouncilFigure.Origin.PUBLISHED) {
                print(
                        "%s, %s: %s (%s: %s)",
                        sheet.indicator().label(),
                        sheet.indicator().period().label(figure.year()),
                        sheet.indicator().unit().words(figure.value()),
                        figure.origin().label(),
                        figure.source());
            }
        }
    }

    /** Whether a scenario meets each target. */
    void targets(List<IndicatorSheet> sheets, Forecast forecast) {
        out.println();
        out.println("Targets, scenario " + forecast.scenario());
        for (IndicatorSheet sheet : sheets) {
            sheet.target()
                    .map(target -> TargetOutlook.of(target, forecast, sheet.figures()))
                    .ifPresent(
                            outlook ->
                                    print(
                                            "%s, %s: %s. %s",
                                            sheet.indicator().label(),
                                            outlook.target().words(),
                                            outlook.verdict().label(),
                                            outlook.detail()));
        }
    }

    private static String words(Indicator indicator, IndicatorValue value) {
        return words(indicator, value.value());
    }

    private static String words(Indicator indicator, OptionalDouble value) {
        return value.isPresent() ? indicator.unit().words(value.getAsDouble()) : "none";
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.UK, format, values));
    }
}
