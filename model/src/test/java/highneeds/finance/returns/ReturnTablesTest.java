package highneeds.finance.returns;

import static highneeds.finance.SmallCouncil.CATALOGUE;
import static highneeds.finance.SmallCouncil.need;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.caseload.Caseload;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Grid;
import highneeds.domain.SettingValues;
import highneeds.finance.BudgetPosition;
import highneeds.finance.YearMoney;
import highneeds.finance.returns.ReturnTable.Row;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ReturnTablesTest {

    private static final Grid GRID = CATALOGUE.grid();

    /** A plan in every cell, at two censuses. */
    private static PlanCounts oneEverywhere() {
        CellValues one = CellValues.of(GRID, cell -> 1);
        return new PlanCounts(CATALOGUE, List.of(new Caseload(2026, one), new Caseload(2027, one)));
    }

    private static ReturnTable table(List<ReturnTable> tables, String code) {
        return tables.stream().filter(table -> table.code().equals(code)).findFirst().orElseThrow();
    }

    private static double sumOfParts(ReturnTable table) {
        return table.rows().stream()
                .filter(row -> !row.label().equals("Total"))
                .mapToDouble(row -> row.values().getFirst())
                .sum();
    }

    @Test
    void theTabsOfTheManagementPlanHoldEveryPlanOnce() {
        List<ReturnTable> tables = ManagementPlan.tables(oneEverywhere());

        assertThat(tables).hasSize(14);
        double byAge = 0;
        double byNeed = 0;
        for (ReturnTable table : tables) {
            double total = table.row("Total").values().getFirst();
            assertThat(sumOfParts(table)).isEqualTo(total);
            if (table.title().endsWith("age group")) {
                byAge += total;
            } else {
                byNeed += total;
            }
        }
        assertThat(byAge).isEqualTo(GRID.size());
        assertThat(byNeed).isEqualTo(GRID.size());
    }

    @Test
    void yearsOfTheReformPlanEndAtTheCensus() {
        assertThat(table(ReformPlan.tables(oneEverywhere()), "5.1").columns())
                .containsExactly("2025", "2026");
    }

    @Test
    void tableSixHoldsEveryPlanOnce() {
        ReturnTable six = table(ReformPlan.tables(oneEverywhere()), "6");

        assertThat(six.rows()).hasSize(15);
        assertThat(sumOfParts(six)).isEqualTo(GRID.size());
        assertThat(six.row("Total").values()).containsOnly((double) GRID.size());
    }

    @Test
    void aBaseAfterYear11IsPost16Provision() {
        int after = GRID.index(12, need("ASD"), setting("RP"));
        CellValues one = CellValues.of(GRID, cell -> cell == after ? 1 : 0);
        PlanCounts counts = new PlanCounts(CATALOGUE, List.of(new Caseload(2026, one)));

        ReturnTable six = table(ReformPlan.tables(counts), "6");

        assertThat(six.row("Mainstream Post 16 specialist provision").values())
                .containsExactly(1.0);
        assertThat(six.row("Specialist bases in mainstream settings").values())
                .containsExactly(0.0);
        assertThat(table(ReformPlan.tables(counts), "7.7").row("Total").values())
                .containsExactly(1.0);
    }

    @Test
    void theCapacityForecastCountsSpecialistSettingsAlone() {
        ReturnTable scap = CapacityForecast.table(oneEverywhere());

        assertThat(sumOfParts(scap)).isEqualTo(scap.row("Total").values().getFirst());
        assertThat(scap.rows())
                .extracting(Row::label)
                .contains("SEN units & RP", "Independent schools")
                .doesNotContain("");
    }

    private static BudgetPosition position(double independent) {
        Funding funding =
                new Funding(
                        50e6,
                        0.5e6,
                        0.25e6,
                        List.of(
                                new OtherLine("1.2.5", "Support", 2e6, Fund.HIGH_NEEDS_BLOCK),
                                new OtherLine("", "New team", 0.1e6, Fund.HIGH_NEEDS_BLOCK),
                                new OtherLine("2.1.1", "Psychologists", 1e6, Fund.GENERAL_FUND)));
        SettingValues cost =
                SettingValues.of(
                        GRID,
                        s -> s == setting("ISS") ? independent : s == setting("SS") ? 20e6 : 0);
        SettingValues plans = SettingValues.of(GRID, s -> cost.get(s) / 20e3);
        SettingValues empty = SettingValues.of(GRID, s -> s == setting("SS") ? 0.4e6 : 0);
        return new BudgetPosition(
                -5e6,
                List.of(
                        new YearMoney(
                                new FinancialYear(2026), plans, cost, empty, Map.of(), funding)));
    }

    @Test
    void theFinancialSummaryAddsUpToTheBalance() {
        ReturnTable table = FinancialSummary.of("High needs block", CATALOGUE, position(30e6));

        // Income 50.75 m; spend 20.4 m + 30 m + 2 m + 0.1 m = 52.5 m; −1.75 m in year
        assertThat(value(table, "Maintained special schools or special academies placements"))
                .isEqualTo(20.4e6);
        assertThat(value(table, "Total spend")).isCloseTo(52.5e6, within(0.005));
        assertThat(value(table, "In-year surplus or deficit")).isCloseTo(-1.75e6, within(0.005));
        assertThat(value(table, "Balance brought forward")).isEqualTo(-5e6);
        assertThat(value(table, "Balance carried forward")).isCloseTo(-6.75e6, within(0.005));
        double parts =
                table.rows().stream()
                        .dropWhile(row -> !row.label().equals("Total income"))
                        .skip(1)
                        .takeWhile(row -> !row.label().equals("Total spend"))
                        .map(Row::values)
                        .mapToDouble(List::getFirst)
                        .sum();
        assertThat(parts).isCloseTo(52.5e6, within(0.005));
    }

    @Test
    void mitigationsAreThePositionWithThemLessTheOneWithout() {
        List<ReturnTable> tables =
                FinancialSummary.unmitigatedAndMitigated(CATALOGUE, position(30e6), position(28e6));

        assertThat(value(tables.get(2), "Total spend")).isCloseTo(-2e6, within(0.005));
        assertThat(value(tables.get(2), "Balance carried forward")).isCloseTo(2e6, within(0.005));
    }

    private static double value(ReturnTable table, String label) {
        return table.row(label).values().getFirst();
    }
}
