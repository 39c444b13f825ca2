package highneeds.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.forecast.Measure;
import highneeds.report.ReportExample;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ReportTablesTest {

    private static final ReportContent CONTENT = ReportExample.full();
    private static final List<ReportTable> TABLES = tables(CONTENT);

    private static List<ReportTable> tables(ReportContent content) {
        return SafeTable.of(content).stream().map(SafeTable::table).toList();
    }

    private static ReportTable table(String name) {
        return TABLES.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void namesAreUniqueAndFitATab() {
        Set<String> names = new HashSet<>();
        for (ReportTable table : TABLES) {
            assertThat(names.add(table.name())).isTrue();
            assertThat(table.name()).hasSizeLessThanOrEqualTo(31);
            assertThat(table.title()).isNotBlank();
        }
    }

    @Test
    void countedYearsAreTheHistoryAndLaterOnesTheForecast() {
        ReportTable plans = table("Plans by need");
        int all = plans.row("Baseline", "All plans");
        assertThat(plans.value(all, plans.column("2026")))
                .isEqualTo(CONTENT.history().latest().plans().total());
        assertThat(plans.value(all, plans.column("2031")))
                .isEqualTo(CONTENT.figures(CONTENT.baseline()).total(Measure.PLANS, 2031));
    }

    @Test
    void closingIsOpeningPlusNewMinusCeased() {
        ReportTable corkscrew = table("Corkscrew");
        for (ReportContent.ScenarioForecast scenario : CONTENT.scenarios()) {
            for (int year = 2024; year <= 2036; year++) {
                int column = corkscrew.column(Integer.toString(year));
                double made =
                        corkscrew.value(corkscrew.row(scenario.name(), "Opening plans"), column)
                                + corkscrew.value(
                                        corkscrew.row(scenario.name(), "New plans"), column)
                                - corkscrew.value(
                                        corkscrew.row(scenario.name(), "Plans ceased"), column);
                assertThat(corkscrew.value(corkscrew.row(scenario.name(), "Closing plans"), column))
                        .isCloseTo(made, within(1e-6));
            }
        }
    }

    @Test
    void carriedForwardIsBroughtForwardPlusInYear() {
        ReportTable balance = table("Balance");
        int column = balance.column("2030-31");
        double made =
                balance.value(balance.row("Baseline", "Balance brought forward on 1 April"), column)
                        + balance.value(balance.row("Baseline", "In-year balance"), column);
        assertThat(
                        balance.value(
                                balance.row("Baseline", "Balance carried forward on 31 March"),
                                column))
                .isCloseTo(made, within(1e-4));
    }

    @Test
    void aScenarioShowsItsDifferenceFromTheBaseline() {
        ReportTable summary = table("Summary");
        int difference = summary.column("Plans: difference from baseline, Jan 2036");
        int plans = summary.column("Plans, Jan 2036 forecast");
        assertThat(summary.value(0, difference)).isZero();
        assertThat(summary.value(1, difference))
                .isEqualTo(summary.value(1, plans) - summary.value(0, plans));
    }

    @Test
    void tablesAreMadeWithoutSimulationsAndScenarios() {
        List<ReportTable> tables = tables(ReportExample.small());
        assertThat(tables).hasSameSizeAs(TABLES);
        ReportTable range = tables.get(1);
        assertThat(range.rows()).hasSize(2);
        assertThat(range.about()).contains("No simulations were made");
    }
}
