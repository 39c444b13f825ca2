package highneeds.finance.choices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.domain.FinancialYear;
import highneeds.finance.RealTerms;
import highneeds.finance.choices.BlockTransfer.Approval;

import org.junit.jupiter.api.Test;

class FundingRulesTest {

    @Test
    void aTransferIsApprovedOnlyByWhoeverMustAgree() {
        assertThat(new BlockTransfer(1e6, 200e6).approved()).isFalse();
        assertThat(new BlockTransfer(1e6, 200e6, Approval.SCHOOLS_FORUM).approved()).isTrue();
        // 0.5% of 200 m is 1 m: more needs the Secretary of State, whatever the forum says.
        assertThat(new BlockTransfer(2e6, 200e6, Approval.SCHOOLS_FORUM).approved()).isFalse();
        assertThat(new BlockTransfer(2e6, 200e6, Approval.SECRETARY_OF_STATE).approved()).isTrue();
        assertThat(new BlockTransfer(-1e6, 200e6).approved()).isTrue();
    }

    @Test
    void theForumMayApproveHalfAPercentOfTheSchoolsBlock() {
        // 0.5% of 200 m is 1 m.
        assertThat(new BlockTransfer(1e6, 200e6).approval()).isEqualTo(Approval.SCHOOLS_FORUM);
        assertThat(new BlockTransfer(1e6 + 1, 200e6).approval())
                .isEqualTo(Approval.SECRETARY_OF_STATE);
        assertThat(new BlockTransfer(0, 200e6).approval()).isEqualTo(Approval.NONE);
        assertThat(new BlockTransfer(1, 0).approval()).isEqualTo(Approval.UNKNOWN);
    }

    @Test
    void realTermsTakeTheGeneralRiseOfPricesOut() {
        RealTerms real = new RealTerms(2.2, new FinancialYear(2025));

        // 104.4484 / 1.022² = 100
        assertThat(real.of(104.4484, new FinancialYear(2027))).isCloseTo(100, within(1e-9));
        assertThat(real.of(100, new FinancialYear(2025))).isEqualTo(100);
    }

    @Test
    void aTimedGrantIsPaidInItsYearsAlone() {
        TimedGrant grant = new TimedGrant("Delivering change", 1e6, 2026, 2027);

        assertThat(grant.in(2025)).isZero();
        assertThat(grant.in(2027)).isEqualTo(1e6);
        assertThat(grant.in(2028)).isZero();
    }

    @Test
    void aGrantThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> new TimedGrant("Odd", 1, 2027, 2026))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
