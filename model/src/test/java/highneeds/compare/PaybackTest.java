package highneeds.compare;

import static highneeds.compare.WorkbenchFixture.WORKBENCH;
import static highneeds.compare.WorkbenchFixture.grant;
import static highneeds.compare.WorkbenchFixture.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.domain.FinancialYear;
import highneeds.scenario.Investment;
import highneeds.scenario.PlacedLever;

import org.junit.jupiter.api.Test;

import java.util.List;

class PaybackTest {

    private static final double PENNY = 0.01;

    private static Payback payback(PlacedLever... levers) {
        return Payback.of(
                WORKBENCH.run("Baseline", List.of()), WORKBENCH.run("Scenario", List.of(levers)));
    }

    /**
     * GBP 250,000 of capital in 2027-28 that brings GBP 100,000 a year from then on: 150,000 short,
     * 50,000 short, 50,000 over in the third year, 2029-30.
     */
    @Test
    void capitalIsPaidBackWhenSavingsHaveCoveredIt() {
        Payback payback = payback(grant(100_000, 20).withInvestment(new Investment(250_000, 0, 0)));
        assertThat(payback.years().get(1).capital()).isEqualTo(250_000);
        assertThat(payback.years().get(1).netSoFar()).isCloseTo(-150_000, within(PENNY));
        assertThat(payback.years().get(3).netSoFar()).isCloseTo(50_000, within(PENNY));
        assertThat(payback.breakEven()).contains(new FinancialYear(2027));
        assertThat(payback.paidBack()).contains(new FinancialYear(2029));
    }

    @Test
    void saysWhenCapitalIsNotPaidBackWithinTheForecast() {
        Payback payback =
                payback(grant(10_000, 20).withInvestment(new Investment(1_000_000, 0, 0)));
        assertThat(payback.paidBack()).isEmpty();
    }

    @Test
    void aSavingThatEndsIsNotBreakEven() {
        assertThat(payback(grant(100_000, 2)).breakEven()).isEmpty();
    }

    /** 20 places × GBP 80,000 in the year of opening. */
    @Test
    void aSchoolsCapitalCounts() {
        Payback payback = payback(school(20));
        assertThat(payback.years().get(1).capital()).isEqualTo(1_600_000);
        assertThat(payback.years().getLast().saving()).isPositive();
    }
}
