package highneeds.report.table;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.finance.movement.Amount;
import highneeds.finance.movement.Cause;
import highneeds.finance.movement.Movement;
import highneeds.finance.movement.Position;
import highneeds.finance.movement.RememberedForecast;
import highneeds.project.Remembering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What moves the in-year balance from one financial year to the next, and from the last forecast to
 * this one; the parts add up to it.
 */
public final class MovementTable {

    public static final String NAME = "Movement";
    public static final String SINCE = "Movement since last";
    public static final String BEFORE = "In-year balance of the year before";
    public static final String BEFORE_FORECAST = "In-year balance of the last forecast";
    public static final String AFTER = "In-year balance";

    private static final String GENERAL_FUND = "General fund: ";
    private static final String GENERAL_FUND_ALL = GENERAL_FUND + "change in all";

    private static final String HOW =
            " A minus makes the balance worse. Plans move at the prices before, then prices at the"
                    + " plans after, then what the levers change; the causes add up to the change"
                    + " exactly.";

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
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            List<Position> years = positions(content, scenario);
            Map<Integer, Movement> movements = new LinkedHashMap<>();
            for (int i = 1; i < years.size(); i++) {
                movements.put(
                        years.get(i).baseline().startYear(),
                        Movement.between(years.get(i - 1), years.get(i)));
            }
            addBlock(table, scenario.name(), movements, BEFORE, false);
            addGeneralFund(table, scenario.name(), movements);
        }
        return Optional.of(
                table.build(
                        NAME,
                        "What moves the in-year balance from year to year",
                        "Pounds, cash." + HOW));
    }

    /** From the last remembered forecast to this one, each cause with its parts. */
    static Optional<ReportTable> sinceLast(ReportContent content) {
        return content.money().before().flatMap(before -> sinceLast(content, before));
    }

    private static Optional<ReportTable> sinceLast(
            ReportContent content, RememberedForecast before) {
        List<Integer> years = alsoForecastIn(before, content);
        if (years.isEmpty()) {
            return Optional.empty();
        }
        YearTable table =
                new YearTable(Headings.scenarioAnd("Cause"), years, Years::financialHeading);
        for (ReportContent.ScenarioForecast scenario : content.scenarios()) {
            Map<Integer, Movement> movements = new LinkedHashMap<>();
            for (Position now : positions(content, scenario)) {
                before.position(scenario.name(), now.baseline().startYear())
                        .ifPresent(
                                then ->
                                        movements.put(
                                                now.baseline().startYear(),
                                                Movement.between(then, now)));
            }
            addBlock(table, scenario.name(), movements, BEFORE_FORECAST, true);
            addGeneralFund(table, scenario.name(), movements);
        }
        return Optional.of(
                table.build(
                        SINCE,
                        "What moved the in-year balance since the last forecast",
                        "Pounds, cash. The last forecast is \u201c"
                                + before.name()
                                + "\u201d of "
                                + Words.date(before.made())
                                + ", made with version "
                                + before.version()
                                + " from the census of January "
                                + before.openingCensus()
                                + "."
                                + HOW));
    }

    /** Financial years of this forecast that the last one had, too. */
    static List<Integer> alsoForecastIn(RememberedForecast before, ReportContent content) {
        return Years.financial(content).stream()
                .filter(year -> before.position("", year).isPresent())
                .toList();
    }

    private static List<Position> positions(
            ReportContent content, ReportContent.ScenarioForecast scenario) {
        return Remembering.positions(content.baseline().forecast(), scenario.forecast());
    }

    private static void addBlock(
            YearTable table,
            String scenario,
            Map<Integer, Movement> movements,
            String before,
            boolean parts) {
        int first =
                table.addRow(
                        true,
                        year ->
                                Cell.figure(
                                        movements.get(year).before().inYearBalance(), Unit.POUNDS),
                        scenario,
                        before);
        for (Cause cause : causes(Fund.HIGH_NEEDS_BLOCK)) {
            if (!parts) {
                table.add(
                        Unit.POUNDS,
                        year -> movements.get(year).of(cause),
                        scenario,
                        cause.label());
                continue;
            }
            for (String part : parts(movements, cause)) {
                table.add(
                        Unit.POUNDS,
                        year -> part(movements.get(year), cause, part),
                        scenario,
                        cause.label() + ": " + part);
            }
        }
        table.addSum(
                Unit.POUNDS,
                first,
                year -> movements.get(year).after().inYearBalance(),
                scenario,
                AFTER);
    }

    private static void addGeneralFund(
            YearTable table, String scenario, Map<Integer, Movement> movements) {
        int first = table.nextRow();
        for (Cause cause : causes(Fund.GENERAL_FUND)) {
            table.add(
                    Unit.POUNDS,
                    year -> movements.get(year).of(cause),
                    scenario,
                    GENERAL_FUND + cause.label());
        }
        table.addSum(
                Unit.POUNDS,
                first,
                year -> movements.get(year).generalFundChange(),
                scenario,
                GENERAL_FUND_ALL);
    }

    /** Labels of the rows that all transport follows from. */
    static List<String> ofTransport() {
        List<String> labels = new ArrayList<>(List.of(GENERAL_FUND_ALL));
        causes(Fund.GENERAL_FUND).forEach(cause -> labels.add(GENERAL_FUND + cause.label()));
        return labels;
    }

    private static List<Cause> causes(Fund fund) {
        List<Cause> causes = new ArrayList<>(List.of(Cause.values()));
        causes.removeIf(cause -> cause.fund() != fund);
        return causes;
    }

    private static Set<String> parts(Map<Integer, Movement> movements, Cause cause) {
        Set<String> names = new LinkedHashSet<>();
        movements
                .values()
                .forEach(
                        movement ->
                                movement.bars().stream()
                                        .filter(bar -> bar.cause() == cause)
                                        .flatMap(bar -> bar.rows().stream())
                                        .map(Amount::name)
                                        .forEach(names::add));
        return names;
    }

    private static double part(Movement movement, Cause cause, String part) {
        return movement.bars().stream()
                .filter(bar -> bar.cause() == cause)
                .flatMap(bar -> bar.rows().stream())
                .filter(row -> row.name().equals(part))
                .mapToDouble(Amount::pounds)
                .sum();
    }
}
