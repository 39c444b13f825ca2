package highneeds.report.table;

import highneeds.indicator.CouncilFigure;
import highneeds.indicator.CouncilFigure.Origin;
import highneeds.indicator.Foretold;
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.TargetOutlook;
import highneeds.indicator.published.Indicator;
import highneeds.indicator.published.IndicatorValue;
import highneeds.indicator.published.Rank;
import highneeds.indicator.published.Standing;
import highneeds.indicator.published.Trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Indicators beside other councils, over the years, and against targets. What the Department
 * publishes is shown as it is; the council's own later figures rest on its rows, so no public paper
 * has them.
 */
final class IndicatorTables {

    private IndicatorTables() {}

    /** The council beside its neighbours, region and England in the last year published. */
    static Optional<ReportTable> beside(ReportContent content) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (IndicatorSheet sheet : content.around().indicators()) {
            sheet.standing().ifPresent(known -> rows.add(beside(known)));
        }
        return table(
                "Indicators",
                "Indicators beside other councils",
                "Published figures: the council, the mean of its ten statistical neighbours that"
                        + " have a figure, its region and England. The rank counts from the"
                        + " highest, whatever is good. [x]: not published.",
                List.of(
                        new ReportTable.Column("Indicator", 44),
                        new ReportTable.Column("Unit", 18),
                        new ReportTable.Column("Of", 14),
                        new ReportTable.Column("Council", 12),
                        new ReportTable.Column("Neighbours", 12),
                        new ReportTable.Column("Region", 12),
                        new ReportTable.Column("England", 12),
                        new ReportTable.Column("Among neighbours", 24),
                        new ReportTable.Column("In England", 24),
                        new ReportTable.Column("How to read it", 60),
                        new ReportTable.Column("Source", 60)),
                rows);
    }

    private static ReportTable.Row beside(Standing known) {
        Indicator indicator = known.indicator();
        return new ReportTable.Row(
                false,
                List.of(
                        Cell.text(indicator.label()),
                        Cell.text(indicator.unit().label()),
                        Cell.text(known.periodLabel()),
                        published(indicator, known.council()),
                        published(indicator, known.neighboursMean()),
                        published(indicator, known.region()),
                        published(indicator, known.england()),
                        Cell.text(words(known.amongNeighbours())),
                        Cell.text(words(known.inEngland())),
                        Cell.text(reading(known)),
                        Cell.text(indicator.source())));
    }

    private static String reading(Standing known) {
        String note = known.council().note();
        return known.indicator().meaning()
                + " "
                + sentence(known.indicator().reading().words())
                + (note.isEmpty() ? "" : " " + note);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    private static String words(Optional<Rank> rank) {
        return rank.map(Rank::words).orElse("");
    }

    /** Every year published, and the council's own later ones. */
    static Optional<ReportTable> overTime(ReportContent content) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (IndicatorSheet sheet : content.around().indicators()) {
            sheet.trend().ifPresent(trend -> addPublished(trend, rows));
            for (CouncilFigure figure : sheet.figures()) {
                if (figure.origin() != Origin.PUBLISHED) {
                    rows.add(own(sheet.indicator(), figure, content));
                }
            }
        }
        return table(
                "Indicators by year",
                "Indicators by year",
                "All years published, and later figures from the council's own data or typed by"
                        + " it, which take the place of published ones of the same year.",
                List.of(
                        new ReportTable.Column("Indicator", 44),
                        new ReportTable.Column("Of", 14),
                        new ReportTable.Column("Origin", 24),
                        new ReportTable.Column("Unit", 18),
                        new ReportTable.Column("Council", 12),
                        new ReportTable.Column("Neighbours", 12),
                        new ReportTable.Column("Region", 12),
                        new ReportTable.Column("England", 12),
                        new ReportTable.Column("Source", 60)),
                rows);
    }

    private static void addPublished(Trend trend, List<ReportTable.Row> rows) {
        Indicator indicator = trend.indicator();
        for (int i = 0; i < trend.years().size(); i++) {
            rows.add(
                    new ReportTable.Row(
                            false,
                            List.of(
                                    Cell.text(indicator.label()),
                                    Cell.text(indicator.period().label(trend.years().get(i))),
                                    Cell.text(Origin.PUBLISHED.label()),
                                    Cell.text(indicator.unit().label()),
                                    published(indicator, trend.council().get(i)),
                                    published(indicator, trend.neighbours().get(i)),
                                    published(indicator, trend.region().get(i)),
                                    published(indicator, trend.england().get(i)),
                                    Cell.text(indicator.source()))));
        }
    }

    private static ReportTable.Row own(
            Indicator indicator, CouncilFigure figure, ReportContent content) {
        boolean words = figure.origin() != Origin.OWN || !content.disclosure().isPublic();
        return new ReportTable.Row(
                false,
                List.of(
                        Cell.text(indicator.label()),
                        Cell.text(indicator.period().label(figure.year())),
                        Cell.text(figure.origin().label()),
                        Cell.text(indicator.unit().label()),
                        Cell.figure(figure.value(), Unit.INDICATOR),
                        Cell.NOT_APPLICABLE,
                        Cell.NOT_APPLICABLE,
                        Cell.NOT_APPLICABLE,
                        Cell.text(words ? figure.source() : "The council")));
    }

    /** Whether each scenario meets each target. */
    static Optional<ReportTable> targets(ReportContent content) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            for (IndicatorSheet sheet : content.around().indicators()) {
                sheet.target()
                        .map(
                                target ->
                                        TargetOutlook.of(
                                                target, scenario.forecast(), sheet.figures()))
                        .ifPresent(outlook -> rows.add(target(scenario.name(), outlook, content)));
            }
        }
        return table(
                "Indicator targets",
                "Targets, and whether the forecast meets them",
                "Judged by the expected figure of the year; the share of simulations that meet it"
                        + " beside. A target never decides what one child gets.",
                List.of(
                        new ReportTable.Column("Scenario", 28),
                        new ReportTable.Column("Indicator", 44),
                        new ReportTable.Column("Target", 34),
                        new ReportTable.Column("Verdict", 20),
                        new ReportTable.Column("First met", 16),
                        new ReportTable.Column("Expected", 12),
                        new ReportTable.Column("Met in simulations", 18),
                        new ReportTable.Column("Figures", 90)),
                rows);
    }

    private static ReportTable.Row target(
            String scenario, TargetOutlook outlook, ReportContent content) {
        Indicator indicator = outlook.target().indicator();
        boolean told = outlook.judged().isPresent() && !content.disclosure().isPublic();
        return new ReportTable.Row(
                false,
                List.of(
                        Cell.text(scenario),
                        Cell.text(indicator.label()),
                        Cell.text(outlook.target().words()),
                        Cell.text(outlook.verdict().label()),
                        Cell.text(
                                outlook.firstMet().isPresent()
                                        ? indicator.period().label(outlook.firstMet().getAsInt())
                                        : ""),
                        Cell.figure(
                                outlook.judged().map(Foretold.Year::expected).orElse(Double.NaN),
                                Unit.INDICATOR),
                        Cell.figure(outlook.shareMeeting(), Unit.PERCENT),
                        Cell.text(
                                told || outlook.verdict() == TargetOutlook.Verdict.CANNOT_BE_TOLD
                                        ? outlook.detail()
                                        : "")));
    }

    private static Cell published(Indicator indicator, IndicatorValue value) {
        return published(indicator, value.value());
    }

    private static Cell published(Indicator indicator, OptionalDouble value) {
        return Cell.figure(
                value.orElse(Double.NaN),
                indicator.unit().isMoney() ? Unit.NUMBER : Unit.PUBLISHED);
    }

    private static Optional<ReportTable> table(
            String name,
            String title,
            String about,
            List<ReportTable.Column> columns,
            List<ReportTable.Row> rows) {
        int labels = name.equals("Indicators") ? 1 : 3;
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportTable(name, title, about, labels, columns, rows));
    }
}
