package highneeds.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.OtherLine.Fund;
import highneeds.domain.AgeGroup;
import highneeds.domain.Catalogue;
import highneeds.finance.LineSpend.Kind;
import highneeds.finance.movement.Amount;
import highneeds.finance.movement.PlanGroup;
import highneeds.finance.movement.RememberedForecast;
import highneeds.finance.movement.YearState;
import highneeds.monitor.TermReport.KeptPart;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A council without a budget in its ledger holds the year against what was kept. */
class KeptBudgetTest {

    private static final Offset<Double> A_PENNY = within(0.005);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 22);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 10);
    private static final AgeGroup PRIMARY = AgeGroup.ofNcy(4);

    private static TermReport report(int startYear) {
        return new TermReport(
                "Summer term",
                SUMMER,
                "",
                "0.1.0",
                "",
                startYear,
                Optional.empty(),
                List.of(
                        part(SmallYear.FEES, Kind.TOP_UP_OR_FEE, SmallYear.ISS, 118_000),
                        part(SmallYear.FEES, Kind.CONTRIBUTION, SmallYear.ISS, -3_000),
                        part(SmallYear.TOP_UPS, Kind.TOP_UP_OR_FEE, SmallYear.MAINSTREAM, 600_000)),
                Map.of(),
                List.of());
    }

    private static KeptPart part(String line, Kind kind, String name, double pounds) {
        return new KeptPart(line, kind, name, Fund.HIGH_NEEDS_BLOCK, pounds);
    }

    /**
     * Two children in independent schools at 60,000 less 5,000 of health's, three in special
     * schools at 10,000 a place and 17,000 besides, one place empty, a service, what the ledger has
     * on 1.2.4 beyond placements, and transport. A scenario saves 7,000 in independent schools.
     */
    private static RememberedForecast remembered() {
        YearState year =
                new YearState(
                        2026,
                        List.of(
                                new PlanGroup(SmallYear.ISS, "ASD", PRIMARY, 2, 0, 60_000, 5_000),
                                new PlanGroup(name("SS"), "ASD", PRIMARY, 3, 10_000, 17_000, 0)),
                        List.of(new Amount(name("SS"), 10_000)),
                        List.of(
                                new Amount("SEN support services", 12_000),
                                new Amount(
                                        "Additional high needs targeted funding for mainstream"
                                                + " schools and academies, beyond placements",
                                        20_000),
                                new Amount(
                                        "Top-ups to schools and colleges: counted in line 1.2.4",
                                        -2_000)),
                        List.of(new Amount("Allocation", 500_000)),
                        List.of(new YearState.Travel("Transport to the end of Year 11", 3, 9_000)),
                        List.of());
        return new RememberedForecast(
                "January forum",
                JANUARY,
                "0.1.0",
                "",
                2026,
                List.of(year),
                List.of(
                        new RememberedForecast.Levers(
                                "Early support",
                                List.of(
                                        new RememberedForecast.Changed(
                                                List.of(new Amount(SmallYear.ISS, 7_000)),
                                                List.of())))));
    }

    private static String name(String code) {
        return Catalogue.standard().setting(code).name();
    }

    private static List<KeptBudget> all(List<TermReport> reports) {
        return KeptBudget.all(
                reports, List.of(remembered()), Catalogue.standard(), SmallYear.YEAR, "Baseline");
    }

    @Test
    void reportsAndForecastsOfTheYearCanBeChosenTheLatestFirst() {
        assertThat(all(List.of(report(2025), report(2026))))
                .extracting(each -> each.source().label())
                .containsExactly(
                        "Summer term (2026-07-10)",
                        "January forum, Baseline (2026-01-22)",
                        "January forum, Early support (2026-01-22)");
    }

    @Test
    void aReportIsTheBudgetOfItsLines() {
        Monitor monitor = SmallYear.against(all(List.of(report(2026))).getFirst());

        // 118,000 - 3,000 of health's; a line it does not have has no budget.
        assertThat(budget(monitor, SmallYear.FEES)).isCloseTo(115_000, A_PENNY);
        assertThat(budget(monitor, SmallYear.TOP_UPS)).isCloseTo(600_000, A_PENNY);
        assertThat(budget(monitor, SmallYear.SERVICE)).isZero();
        assertThat(monitor.total(Fund.HIGH_NEEDS_BLOCK).budget()).isCloseTo(715_000, A_PENNY);
        assertThat(monitor.remarks()).anyMatch(said -> said.contains("Summer term (2026-07-10)"));
        assertThat(monitor.identities()).allMatch(MonitorIdentity::holds);
    }

    @Test
    void aRememberedForecastIsPutOnTheLinesItWasMadeOf() {
        KeptBudget baseline = all(List.of()).getFirst();

        // 1.0.2: 3 · 10,000 + 10,000 empty. 1.2.1: 3 · 17,000 - 2,000. 1.2.3: 2 · 55,000.
        assertThat(baseline.of("1.0.2")).isCloseTo(40_000, A_PENNY);
        assertThat(baseline.of("1.2.1")).isCloseTo(49_000, A_PENNY);
        assertThat(baseline.of("1.2.3")).isCloseTo(110_000, A_PENNY);
        assertThat(baseline.of("1.2.4")).isCloseTo(20_000, A_PENNY);
        assertThat(baseline.of("1.2.5")).isCloseTo(12_000, A_PENNY);
        assertThat(baseline.lines().values().stream().mapToDouble(each -> each).sum())
                .isCloseTo(40_000 + 49_000 + 110_000 + 20_000 + 12_000 + 9_000, A_PENNY);
    }

    @Test
    void aScenariosSavingsComeOffTheLineTheyAreMadeOn() {
        assertThat(all(List.of()).getLast().of("1.2.3")).isCloseTo(103_000, A_PENNY);
    }

    private static double budget(Monitor monitor, String line) {
        return monitor.lines(Fund.HIGH_NEEDS_BLOCK).stream()
                .filter(row -> row.code().equals(line))
                .findFirst()
                .orElseThrow()
                .budget();
    }
}
