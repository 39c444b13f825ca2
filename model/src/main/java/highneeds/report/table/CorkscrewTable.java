package highneeds.report.table;

import java.util.List;
import java.util.function.IntFunction;

/** Opening plans + new plans − plans ceased = closing plans, for every year up to each census. */
public final class CorkscrewTable {

    public static final String NAME = "Corkscrew";
    public static final String OPENING = "Opening plans";
    public static final String JOINERS = "New plans";
    public static final String LEAVERS = "Plans ceased";
    public static final String CLOSING = "Closing plans";
    public static final String CHANGE = "Change on the year before";
    public static final String DIFFERENCE = "Closing plans: difference from baseline";

    private CorkscrewTable() {}

    static ReportTable of(ReportContent content) {
        List<Integer> censuses = Years.censuses(content);
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Flow"),
                        censuses.subList(1, censuses.size()),
                        Years::censusHeading);
        int baselineClosing = -1;
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            int closing = add(table, content.exact(scenario), censuses.get(1));
            if (baselineClosing < 0) {
                baselineClosing = closing;
            } else {
                addDifference(table, content, scenario, closing, baselineClosing);
            }
        }
        return table.build(
                NAME,
                "Opening plans, new plans, plans ceased and closing plans",
                "Each column is the year up to a January census: counts up to %d, expected values from %d. Plans ceased include those past the last year a plan may run."
                        .formatted(content.openingCensus(), content.openingCensus() + 1));
    }

    private static int add(YearTable table, Figures figures, int firstYear) {
        String name = figures.scenario();
        int opening = table.nextRow();
        int closing = opening + 3;
        table.addRow(
                false,
                year ->
                        year == firstYear
                                ? Cell.figure(figures.plans(year - 1), Unit.COUNT)
                                : Cell.figure(
                                        figures.plans(year - 1),
                                        Unit.COUNT,
                                        new Formula.Balance(
                                                List.of(table.at(closing, year - 1)), List.of())),
                name,
                OPENING);
        table.add(Unit.COUNT, figures::joiners, name, JOINERS);
        table.add(Unit.COUNT, figures::leavers, name, LEAVERS);
        table.addRow(true, closingCell(table, figures, opening), name, CLOSING);
        table.addTotal(
                Unit.PERCENT,
                year -> figures.plans(year) / figures.plans(year - 1) - 1,
                year -> new Formula.Change(table.at(closing, year), table.at(opening, year)),
                name,
                CHANGE);
        return closing;
    }

    /** A closing that follows from the flows, or a plain count where the flows are not known. */
    private static IntFunction<Cell> closingCell(YearTable table, Figures figures, int opening) {
        return year -> {
            double plans = figures.plans(year);
            if (Double.isNaN(figures.joiners(year)) || Double.isNaN(figures.plans(year - 1))) {
                return Cell.figure(plans, Unit.COUNT);
            }
            return Cell.figure(
                    plans,
                    Unit.COUNT,
                    new Formula.Balance(
                            List.of(table.at(opening, year), table.at(opening + 1, year)),
                            List.of(table.at(opening + 2, year))));
        };
    }

    private static void addDifference(
            YearTable table,
            ReportContent content,
            ReportContent.ScenarioForecast scenario,
            int closing,
            int baselineClosing) {
        Figures figures = content.exact(scenario);
        Figures baseline = content.exact(content.baseline());
        table.addTotal(
                Unit.COUNT,
                year -> figures.plans(year) - baseline.plans(year),
                year ->
                        new Formula.Balance(
                                List.of(table.at(closing, year)),
                                List.of(table.at(baselineClosing, year))),
                scenario.name(),
                DIFFERENCE);
    }
}
