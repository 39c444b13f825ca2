package highneeds.finance.returns;

import highneeds.caseload.Caseload;
import highneeds.caseload.History;
import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.domain.Cells;
import highneeds.domain.Grid;
import highneeds.domain.Ncy;
import highneeds.domain.Setting;
import highneeds.finance.returns.ReturnTable.Row;
import highneeds.projection.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Plans of several censuses, counted in the rows of the returns.
 *
 * @param catalogue needs and settings
 * @param caseloads plans in order of census
 */
public record PlanCounts(Catalogue catalogue, List<Caseload> caseloads) {

    /** Age groups as the returns label them, in the order of {@link AgeGroup}. */
    private static final List<String> AGE_LABELS =
            List.of("Under 5", "Age 5 to 10", "Age 11 to 15", "Age 16 to 19", "Age 20 to 25");

    public PlanCounts {
        caseloads = List.copyOf(caseloads);
    }

    /** History up to the opening census, then the forecast. */
    public static PlanCounts of(Catalogue catalogue, History history, Outcome outcome) {
        Stream<Caseload> past =
                history.caseloads().stream()
                        .filter(caseload -> caseload.census() <= outcome.opening().census());
        Stream<Caseload> forecast =
                outcome.years().stream().map(year -> new Caseload(year.census(), year.closing()));
        return new PlanCounts(catalogue, Stream.concat(past, forecast).toList());
    }

    /** Censuses from one year to another, both included. */
    public PlanCounts between(int firstCensus, int lastCensus) {
        return new PlanCounts(
                catalogue,
                caseloads.stream()
                        .filter(c -> c.census() >= firstCensus && c.census() <= lastCensus)
                        .toList());
    }

    /** Rows by age group and their total. */
    List<Row> byAgeGroup(Predicate<Setting> settings) {
        List<Row> rows = new ArrayList<>();
        for (AgeGroup group : AgeGroup.values()) {
            rows.add(
                    row(
                            AGE_LABELS.get(group.ordinal()),
                            (setting, need, ncy) ->
                                    settings.test(setting) && AgeGroup.ofNcy(ncy) == group));
        }
        rows.add(total(settings));
        return rows;
    }

    /** Rows by primary need and their total. */
    List<Row> byNeed(Predicate<Setting> settings) {
        List<Row> rows = new ArrayList<>();
        for (String label : NeedRows.labels()) {
            rows.add(
                    row(
                            label,
                            (setting, need, ncy) ->
                                    settings.test(setting) && NeedRows.of(need).equals(label)));
        }
        rows.add(total(settings));
        return rows;
    }

    private Row total(Predicate<Setting> settings) {
        return row("Total", (setting, need, ncy) -> settings.test(setting));
    }

    /** One row of plans that meet a condition. */
    Row row(String label, PlanCondition condition) {
        Grid grid = catalogue.grid();
        boolean[] covered = new boolean[grid.size()];
        for (int cell = 0; cell < covered.length; cell++) {
            covered[cell] =
                    condition.holds(
                            catalogue.settings().get(grid.setting(cell)),
                            catalogue.needs().get(grid.need(cell)).code(),
                            grid.ncy(cell));
        }
        Cells cells = cell -> covered[cell];
        return new Row("", label, caseloads.stream().map(c -> c.plans().total(cells)).toList());
    }

    /** A condition on the setting, the code of the need and the national curriculum year. */
    @FunctionalInterface
    interface PlanCondition {

        boolean holds(Setting setting, String need, int ncy);
    }

    /** True after Year 11. */
    static boolean post16(int ncy) {
        return Ncy.age(ncy) >= 16;
    }
}
