package highneeds.report.table;

import highneeds.finance.MoneyBasis;
import highneeds.finance.movement.Cause;
import highneeds.finance.movement.Movement;
import highneeds.projection.YearOutcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What moves the in-year balance from one financial year to the next; the parts add up to it. */
public final class MovementTable {

    public static final String NAME = "Movement";
    public static final String BEFORE = "In-year balance of the year before";
    public static final String AFTER = "In-year balance";

    private MovementTable() {}

    static Optional<ReportTable> of(ReportContent content) {
        List<Integer> all = Years.financial(content);
        if (all.size() < 2) {
            return Optional.empty();
        }
        YearTable table =
                new YearTable(
                        Headings.scenarioAnd("Cause"),
                        all.subList(1, all.size()),
                        Years::financialHeading);
        content.scenarios().forEach(scenario -> add(table, scenario));
        return Optional.of(
                table.build(
                        NAME,
                        "What moves the in-year balance from year to year",
                        "Pounds, cash. A minus makes the balance worse. Plans move at the prices"
                                + " of the year before, then prices at the plans of the year; the"
                                + " causes add up to the change exactly."));
    }

    private static void add(YearTable table, ReportContent.ScenarioForecast scenario) {
        Map<Integer, Movement> movements = movements(scenario);
        String name = scenario.name();
        int first =
                table.addRow(
                        true,
                        year -> Cell.figure(movements.get(year).before(), Unit.POUNDS),
                        name,
                        BEFORE);
        for (Cause cause : Cause.values()) {
            table.add(Unit.POUNDS, year -> movements.get(year).of(cause), name, cause.label());
        }
        table.addSum(Unit.POUNDS, first, year -> movements.get(year).after(), name, AFTER);
    }

    /** Movements into each financial year from the one before. */
    private static Map<Integer, Movement> movements(ReportContent.ScenarioForecast scenario) {
        List<MoneyBasis> years = new ArrayList<>();
        for (YearOutcome year : scenario.forecast().outcome().years()) {
            years.add(MoneyBasis.of(year));
        }
        Map<Integer, Movement> movements = new LinkedHashMap<>();
        for (int i = 1; i < years.size(); i++) {
            movements.put(
                    years.get(i).year().startYear(),
                    Movement.between(years.get(i - 1), years.get(i)));
        }
        return movements;
    }
}
