package highneeds.report.table;

import highneeds.finance.movement.RememberedForecast;
import highneeds.project.Remembering;
import highneeds.report.disclosure.Disclosure;

import java.util.List;
import java.util.Optional;

/**
 * The in-year balance of the last forecast beside this one's, for papers that may not show what
 * moved it: {@link MovementTable#SINCE} has that for those who work with the data.
 */
public final class BalanceSinceLast {

    public static final String NAME = "Balance since last";
    public static final String CHANGE = "Change since the last forecast";

    private BalanceSinceLast() {}

    static Optional<ReportTable> of(ReportContent content) {
        return content.money()
                .before()
                .filter(before -> shown(content, before))
                .flatMap(before -> of(content, before));
    }

    /**
     * Two forecasts from one census differ by what was corrected, which may be the money of one
     * child; a public paper compares forecasts only if a year of plans that start and cease lies
     * between them, and many children stand behind both.
     */
    private static boolean shown(ReportContent content, RememberedForecast before) {
        Disclosure disclosure = content.disclosure();
        if (!disclosure.isPublic()) {
            return !disclosure.isInternal();
        }
        return before.openingCensus() < content.openingCensus()
                && !disclosure.hidesMoneyOf(SpendTable.PLACEMENTS)
                && manyCameAndWent(content);
    }

    private static boolean manyCameAndWent(ReportContent content) {
        Figures figures = content.exact(content.baseline());
        int least = content.disclosure().applied().leastChildren();
        return figures.joiners(content.openingCensus()) >= least
                && figures.leavers(content.openingCensus()) >= least;
    }

    private static Optional<ReportTable> of(ReportContent content, RememberedForecast before) {
        List<Integer> years = MovementTable.alsoForecastIn(before, content);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        YearTable table =
                new YearTable(Headings.scenarioAnd("Balance"), years, Years::financialHeading);
        String scenario = content.baseline().name();
        table.addRow(
                false,
                year -> Cell.figure(then(before, year), Unit.POUNDS),
                scenario,
                MovementTable.BEFORE_FORECAST);
        table.addRow(
                false,
                year -> Cell.figure(now(content, year), Unit.POUNDS),
                scenario,
                MovementTable.AFTER);
        table.addRow(
                true,
                year ->
                        Cell.figure(
                                content.disclosure().pounds(now(content, year))
                                        - content.disclosure().pounds(then(before, year)),
                                Unit.POUNDS),
                scenario,
                CHANGE);
        return Optional.of(
                table.build(
                        NAME,
                        "The in-year balance in the last forecast and in this one",
                        "Pounds, cash, high needs block, baseline. The last forecast was made on "
                                + Words.date(before.made())
                                + " with version "
                                + before.version()
                                + " from the census of January "
                                + before.openingCensus()
                                + ". A minus is a deficit; a change with a minus is worse."));
    }

    private static double then(RememberedForecast before, int year) {
        return before.position("", year).orElseThrow().inYearBalance();
    }

    private static double now(ReportContent content, int year) {
        return Remembering.positions(content.baseline().forecast(), content.baseline().forecast())
                .stream()
                .filter(position -> position.baseline().startYear() == year)
                .findFirst()
                .orElseThrow()
                .inYearBalance();
    }
}
