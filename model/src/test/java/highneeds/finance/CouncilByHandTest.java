package highneeds.finance;

import static highneeds.finance.SmallCouncil.CATALOGUE;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.Funding;
import highneeds.assumptions.TransportCosts;
import highneeds.assumptions.UnitCosts;
import highneeds.caseload.Caseload;
import highneeds.caseload.Plan;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Grid;
import highneeds.domain.SettingValues;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.price.MonthShares;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.List;

/**
 * A council worked out by hand for 2026-27. Three plans: Ann moves from a mainstream school to an
 * independent one in September, Ben stays in his mainstream school, and Cat, who reached the last
 * year of a plan, is no longer counted from August on.
 *
 * <p>Fees of the last census: mainstream 6,000, independent 60,000, college 6,000 for the place and
 * 9,000 top-up. In April top-ups rise by 3%, independent fees by 6%, places not at all.
 */
class CouncilByHandTest {

    private static final Offset<Double> A_PENNY = within(0.005);
    private static final Grid GRID = CATALOGUE.grid();

    private static final CellValues OPENING =
            census(
                    plan("ann", 2026, 6, "MS"),
                    plan("ben", 2026, 3, "MS"),
                    plan("cat", 2026, 20, "FE"));
    private static final CellValues CLOSING =
            census(plan("ann", 2027, 7, "ISS"), plan("ben", 2027, 4, "MS"));

    private static Plan plan(String person, int census, int ncy, String setting) {
        return new Plan(person, census, ncy, "ASD", setting, "", "");
    }

    private static CellValues census(Plan... plans) {
        return Caseload.count(plans[0].census(), List.of(plans), CATALOGUE).plans();
    }

    private static CellValues bySetting(double mainstream, double independent, double college) {
        double[] each = new double[GRID.settings()];
        each[setting("MS")] = mainstream;
        each[setting("ISS")] = independent;
        each[setting("FE")] = college;
        return CellValues.of(GRID, cell -> each[GRID.setting(cell)]);
    }

    /** A top-up or fee of 2025-26 after the rise of April 2026, by its section 251 line. */
    private static double inApril(String line, double before) {
        return before * Uplifts.DEFAULT.factor(Uplifts.What.TOP_UPS_AND_FEES, line, 2025, 2026);
    }

    @Test
    void feesRiseInApril() {
        // 6,000 + 3%; 60,000 + 6%; 9,000 + 3%
        assertThat(inApril("1.2.2", 6_000)).isCloseTo(6_180, A_PENNY);
        assertThat(inApril("1.2.3", 60_000)).isCloseTo(63_600, A_PENNY);
        assertThat(inApril("1.2.2", 9_000)).isCloseTo(9_270, A_PENNY);
    }

    private static MoneyBasis year() {
        UnitCosts costs =
                new UnitCosts(
                        bySetting(0, 0, 6_000),
                        bySetting(
                                inApril("1.2.2", 6_000),
                                inApril("1.2.3", 60_000),
                                inApril("1.2.2", 9_000)),
                        CellValues.zero(GRID),
                        TransportCosts.none(GRID),
                        SettingValues.of(GRID, setting -> 0),
                        MonthShares.plain(CATALOGUE).closingShares());
        return new MoneyBasis(
                new FinancialYear(2026),
                CATALOGUE,
                OPENING,
                CLOSING,
                costs,
                SettingValues.of(GRID, setting -> Double.POSITIVE_INFINITY),
                new Funding(0, 0, 0, List.of()));
    }

    @Test
    void eachSettingComesToWhatPaperAndPencilSay() {
        YearMoney money = YearMoney.of(year());

        // Mainstream: Ann five months, Ben twelve: 6,180 · (5 + 12) / 12 = 8,755
        assertThat(money.placementCost().get(setting("MS"))).isCloseTo(8_755, A_PENNY);
        // Independent: Ann seven months: 63,600 · 7 / 12 = 37,100
        assertThat(money.placementCost().get(setting("ISS"))).isCloseTo(37_100, A_PENNY);
        // College: Cat four months: (6,000 + 9,270) · 4 / 12 = 5,090
        assertThat(money.placementCost().get(setting("FE"))).isCloseTo(5_090, A_PENNY);
        assertThat(money.highNeedsSpend()).isCloseTo(50_945, A_PENNY);
    }

    @Test
    void eachLineComesToWhatPaperAndPencilSay() {
        LineSpend lines = LineSpend.of(year());

        // Place in college: 6,000 · 4 / 12 = 2,000; its top-up 9,270 · 4 / 12 = 3,090
        assertThat(lines.of("1.0.2")).isCloseTo(2_000, A_PENNY);
        assertThat(lines.of("1.2.1")).isCloseTo(8_755, A_PENNY);
        assertThat(lines.of("1.2.2")).isCloseTo(3_090, A_PENNY);
        assertThat(lines.of("1.2.3")).isCloseTo(37_100, A_PENNY);
    }

    @Test
    void eachMonthComesToWhatPaperAndPencilSay() {
        MonthlySpend months = MonthlySpend.of(List.of(year()), MonthShares.plain(CATALOGUE));

        // July: two in mainstream and Cat: 2 · 515 + 1,272.50 = 2,302.50
        assertThat(months.highNeedsSpend(YearMonth.of(2026, 7), YearMonth.of(2026, 7)))
                .isCloseTo(2_302.50, A_PENNY);
        // August: Cat's funding year is over: 2 · 515 = 1,030
        assertThat(months.highNeedsSpend(YearMonth.of(2026, 8), YearMonth.of(2026, 8)))
                .isCloseTo(1_030, A_PENNY);
        // September: Ben 515 and Ann 5,300
        assertThat(months.highNeedsSpend(YearMonth.of(2026, 9), YearMonth.of(2026, 9)))
                .isCloseTo(5_815, A_PENNY);
    }
}
