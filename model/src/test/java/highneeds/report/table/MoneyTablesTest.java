package highneeds.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.movement.RememberedForecast;
import highneeds.finance.movement.RememberedForecast.Changed;
import highneeds.finance.movement.RememberedForecast.Levers;
import highneeds.finance.price.PriceBook;
import highneeds.finance.returns.ReturnTable;
import highneeds.project.Remembering;
import highneeds.report.ReportExample;
import highneeds.report.disclosure.Release;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tables about money that rest on choices, prices and an earlier forecast. */
class MoneyTablesTest {

    private static final ReportContent CONTENT = content();
    private static final List<ReportTable> TABLES =
            SafeTable.of(CONTENT).stream().map(SafeTable::table).toList();

    private static ReportContent content() {
        ReportContent full = ReportExample.full();
        return full.with(
                new MoneyGiven(
                        MoneyChoices.DEFAULT,
                        Optional.of(PriceBook.at(Exampleshire.evidence(), 2026, Uplifts.DEFAULT)),
                        Optional.of(lastForecast(full))));
    }

    /** What the baseline and the first scenario were, had the council then thought as now. */
    private static RememberedForecast lastForecast(ReportContent full) {
        var baseline = full.baseline().forecast();
        var scenario = full.scenarios().get(1).forecast();
        return new RememberedForecast(
                "Autumn forum",
                LocalDate.of(2025, 10, 1),
                "0.0.9",
                "",
                2025,
                Remembering.positions(baseline, baseline).stream()
                        .map(position -> position.baseline().rounded())
                        .toList(),
                List.of(
                        new Levers(
                                scenario.scenario(),
                                baseline.outcome().years().stream()
                                        .map(_ -> new Changed(List.of(), List.of()))
                                        .toList())));
    }

    private static ReportTable table(String name) {
        return TABLES.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static double sum(ReportTable table, int column, int first, int last) {
        double sum = 0;
        for (int row = first; row <= last; row++) {
            sum += table.value(row, column);
        }
        return sum;
    }

    @Test
    void partsOfTheSpendAddUpToAllOfItInEveryScenarioAndYear() {
        ReportTable parts = table("Spend by part");
        for (ReportContent.ScenarioForecast scenario : CONTENT.scenarios()) {
            int all = parts.row(scenario.name(), SpendPartsTable.ALL);
            int first = parts.row(scenario.name(), "Place funding of filled places (element 2)");
            for (int column = 2; column < parts.columns().size(); column++) {
                assertThat(sum(parts, column, first, all - 1))
                        .isCloseTo(parts.value(all, column), within(0.01));
            }
        }
    }

    @Test
    void theMovementSinceTheLastForecastAddsUpAndSaysWhichForecastThatWas() {
        ReportTable since = table(MovementTable.SINCE);
        assertThat(since.about()).contains("Autumn forum").contains("0.0.9");
        for (ReportContent.ScenarioForecast scenario : CONTENT.scenarios()) {
            int first = since.row(scenario.name(), MovementTable.BEFORE_FORECAST);
            int last = since.row(scenario.name(), MovementTable.AFTER);
            for (int column = 2; column < since.columns().size(); column++) {
                assertThat(sum(since, column, first, last - 1))
                        .isCloseTo(since.value(last, column), within(0.01));
            }
        }
    }

    @Test
    void realTermsTakeTheDeflatorOutYearByYear() {
        ReportTable real = table(RealTermsTable.NAME);
        ReportTable cash = table(BalanceTable.NAME);
        int spend = real.row("Baseline", "All high needs block spend");
        int cashSpend = cash.row("Baseline", BalanceTable.SPEND);
        assertThat(real.value(spend, 2)).isEqualTo(cash.value(cashSpend, 2));
        assertThat(real.value(spend, 4))
                .isCloseTo(cash.value(cashSpend, 4) / (1.022 * 1.022), within(0.01));
    }

    @Test
    void returnsHoldTheUnmitigatedPlanAndEveryMitigatedOneAndPrintTheirRounding() {
        for (String name : List.of("DSG MdSSA", "LSRP 5.1", "LSRP 7.4", "SCAP")) {
            ReportTable sheet = table(name);
            List<String> labels =
                    sheet.rows().stream()
                            .map(row -> row.cells().getFirst().toString())
                            .distinct()
                            .toList();
            assertThat(sheet.about()).contains(ReturnTable.ROUNDING);
            assertThat(labels).anyMatch(label -> label.contains("unmitigated"));
            for (ReportContent.ScenarioForecast scenario : CONTENT.scenarios().subList(1, 4)) {
                assertThat(labels).anyMatch(label -> label.contains(scenario.name()));
            }
        }
    }

    @Test
    void moneyOfFewIsInNoPublicPaper() {
        SafeReport shown = SafeReport.of(CONTENT, Exampleshire.evidence(), Release.forPublic());
        assertThat(shown.tables())
                .extracting(safe -> safe.table().name())
                .doesNotContain(
                        "Spend by part",
                        MovementTable.SINCE,
                        PriceTables.PLACEMENTS,
                        PriceTables.TRAVEL);
    }

    /** The last forecast in the example is from the census before, and was the same. */
    @Test
    void thePublicSeesTheBalanceOfTheLastForecastBesideThisOneAndNoCause() {
        SafeReport shown = SafeReport.of(CONTENT, Exampleshire.evidence(), Release.forPublic());
        ReportTable since = table(shown, BalanceSinceLast.NAME);
        ReportTable balance = table(shown, BalanceTable.NAME);
        assertThat(since.rows()).hasSize(3);
        assertThat(since.about()).contains("1 October 2025").doesNotContain("Autumn forum");
        for (int column = 2; column < since.columns().size(); column++) {
            int same = balance.column(since.columns().get(column).heading());
            assertThat(since.value(1, column))
                    .isEqualTo(balance.value(balance.row("Baseline", BalanceTable.IN_YEAR), same));
            assertThat(since.value(2, column))
                    .isEqualTo(since.value(1, column) - since.value(0, column));
        }
        assertThat(tables(SafeReport.of(CONTENT, Exampleshire.evidence(), Release.internal())))
                .doesNotContain(BalanceSinceLast.NAME)
                .contains(MovementTable.SINCE);
    }

    /** What lies between two forecasts from one census may be a correction of one child's fee. */
    @Test
    void twoForecastsFromOneCensusAreNotComparedInPublic() {
        ReportContent full = ReportExample.full();
        RememberedForecast earlier = lastForecast(full);
        RememberedForecast same =
                new RememberedForecast(
                        earlier.name(),
                        earlier.made(),
                        earlier.version(),
                        "",
                        full.openingCensus(),
                        earlier.baseline(),
                        earlier.scenarios());
        ReportContent content = full.with(full.money().after(Optional.of(same)));

        assertThat(tables(SafeReport.of(content, Exampleshire.evidence(), Release.forPublic())))
                .doesNotContain(BalanceSinceLast.NAME, MovementTable.SINCE);
        assertThat(tables(SafeReport.of(content, Exampleshire.evidence(), Release.restricted())))
                .contains(BalanceSinceLast.NAME);
    }

    private static List<String> tables(SafeReport report) {
        return report.tables().stream().map(safe -> safe.table().name()).toList();
    }

    private static ReportTable table(SafeReport report, String name) {
        return report.tables().stream()
                .map(SafeTable::table)
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
