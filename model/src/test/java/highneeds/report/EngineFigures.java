package highneeds.report;

import highneeds.domain.AgeGroup;
import highneeds.domain.Ncy;
import highneeds.forecast.Forecast;
import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Spread;
import highneeds.report.disclosure.Rounded;
import highneeds.report.table.BalanceTable;
import highneeds.report.table.FlowTables;
import highneeds.report.table.PlansTables;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.ShownScenario;
import highneeds.report.table.SpendTable;
import highneeds.report.table.TransportTable;
import highneeds.report.table.Unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the engine gave for a cell of a table, by the names of its row and column alone. */
final class EngineFigures {

    private static final double EXACT = 1e-9;

    /** "2027", a census, or "2026-27", a financial year. */
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:-\\d\\d)?");

    private static final Map<String, Measure> FLOWS =
            Map.of(
                    "New plans", Measure.JOINERS,
                    "Plans ceased", Measure.LEAVERS,
                    "Moves in", Measure.MOVES_IN,
                    "Places short", Measure.PLACES_SHORT);

    private static final Map<String, Measure> BALANCE =
            Map.of(
                    BalanceTable.INCOME, Measure.HNB_INCOME,
                    BalanceTable.SPEND, Measure.HNB_SPEND,
                    BalanceTable.IN_YEAR, Measure.IN_YEAR_BALANCE,
                    BalanceTable.CARRIED_FORWARD, Measure.CUMULATIVE_BALANCE);

    /** Ends of the 80% range, by the label of their row. */
    private static final Map<String, Bound> RANGES =
            Map.of(
                    BalanceTable.SPEND_FROM, new Bound(Measure.HNB_SPEND, Spread::p10),
                    BalanceTable.SPEND_TO, new Bound(Measure.HNB_SPEND, Spread::p90),
                    BalanceTable.CARRIED_FROM, new Bound(Measure.CUMULATIVE_BALANCE, Spread::p10),
                    BalanceTable.CARRIED_TO, new Bound(Measure.CUMULATIVE_BALANCE, Spread::p90),
                    TransportTable.ALL_FROM, new Bound(Measure.TRANSPORT_COST, Spread::p10),
                    TransportTable.ALL_TO, new Bound(Measure.TRANSPORT_COST, Spread::p90));

    private record Bound(Measure measure, ToDoubleFunction<Spread> end) {}

    private EngineFigures() {}

    /** Empty for a census that was counted, and for what is no result of the engine. */
    static OptionalDouble of(
            TenPacks.OnePack pack, String table, ReportTable.Row row, String heading) {
        Matcher year = YEAR.matcher(heading);
        if (!year.matches() || row.cells().size() < 3) {
            return OptionalDouble.empty();
        }
        int start = Integer.parseInt(year.group(1));
        Optional<Forecast> forecast = forecast(pack, row.label(0));
        Bound bound = RANGES.get(row.label(1));
        if (bound != null && forecast.isPresent()) {
            return forecast.get()
                    .results()
                    .spread(ResultKey.total(bound.measure, start))
                    .map(spread -> OptionalDouble.of(bound.end.applyAsDouble(spread)))
                    .orElse(OptionalDouble.empty());
        }
        Optional<ResultKey> key = key(table, row.label(1), start);
        if (key.isEmpty() || forecast.isEmpty()) {
            return OptionalDouble.empty();
        }
        Double mean = forecast.get().results().means().get(key.get());
        return mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }

    /** By its place: a scenario has another name in a public report. */
    private static Optional<Forecast> forecast(TenPacks.OnePack pack, String shown) {
        List<ShownScenario> scenarios = pack.report().scenarios();
        return IntStream.range(0, scenarios.size())
                .filter(i -> scenarios.get(i).name().equals(shown))
                .mapToObj(i -> pack.exact().scenarios().get(i).forecast())
                .findFirst();
    }

    private static Optional<ResultKey> key(String table, String label, int year) {
        if (FLOWS.containsKey(table)) {
            Measure measure = FLOWS.get(table);
            return Optional.of(
                    label.equals(FlowTables.ALL)
                            ? ResultKey.total(measure, year)
                            : ResultKey.setting(measure, year, label));
        }
        if (label.equals(PlansTables.ALL)) {
            return Optional.of(ResultKey.total(Measure.PLANS, year));
        }
        return switch (table) {
            case "Plans by setting" -> Optional.of(ResultKey.setting(Measure.PLANS, year, label));
            case "Plans by need" -> Optional.of(ResultKey.need(Measure.PLANS, year, label));
            case "Plans by age group" -> ageGroup(label, year);
            case "Plans by year group" -> ncy(label, year);
            case SpendTable.NAME -> spend(label, year);
            case BalanceTable.NAME ->
                    Optional.ofNullable(BALANCE.get(label))
                            .map(measure -> ResultKey.total(measure, year));
            case TransportTable.NAME ->
                    label.equals(TransportTable.ALL)
                            ? Optional.of(ResultKey.total(Measure.TRANSPORT_COST, year))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<ResultKey> spend(String label, int year) {
        return Optional.of(
                switch (label) {
                    case SpendTable.PLACEMENTS -> ResultKey.total(Measure.PLACEMENT_COST, year);
                    case SpendTable.ALL -> ResultKey.total(Measure.HNB_SPEND, year);
                    default -> ResultKey.setting(Measure.PLACEMENT_COST, year, label);
                });
    }

    private static Optional<ResultKey> ageGroup(String label, int year) {
        for (AgeGroup group : AgeGroup.values()) {
            if (group.label().equals(label)) {
                return Optional.of(ResultKey.ageGroup(Measure.PLANS, year, group));
            }
        }
        return Optional.empty();
    }

    private static Optional<ResultKey> ncy(String label, int year) {
        for (int ncy = Ncy.FIRST; ncy <= Ncy.LAST; ncy++) {
            if (Ncy.label(ncy).equals(label)) {
                return Optional.of(ResultKey.ncy(Measure.PLANS, year, ncy));
            }
        }
        return Optional.empty();
    }

    /** How far a figure may be from the engine's by the rounding the report states. */
    static double rounding(SafeReport report, Unit unit, double exact) {
        if (!report.disclosure().isPublic()) {
            return EXACT * Math.max(1, Math.abs(exact));
        }
        double rounded = unit == Unit.POUNDS ? Rounded.pounds(exact) : Rounded.count(exact);
        return Math.abs(rounded - exact) + EXACT + Math.ulp(exact);
    }
}
