package highneeds.finance.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.domain.FinancialYear;
import highneeds.evidence.Evidence;
import highneeds.finance.SmallCouncil;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation.Agreement;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.List;

class ReconciliationTest {

    private static final Offset<Double> A_PENNY = within(0.005);

    private static Reconciliation reconcile(SmallCouncil council) {
        Evidence evidence = council.evidence();
        return Reconciliation.of(
                        evidence, evidence.history(), PriceBook.at(evidence, 2026, Uplifts.DEFAULT))
                .orElseThrow();
    }

    /** Twelve children in independent schools and twelve in mainstream, at both censuses. */
    private static SmallCouncil council() {
        SmallCouncil council = new SmallCouncil();
        for (int i = 0; i < 12; i++) {
            council.plan(2025, "i" + i, 4, "ASD", "ISS")
                    .plan(2026, "i" + i, 5, "ASD", "ISS")
                    .placement("i" + i, "ISS", 0, 62_000)
                    .plan(2025, "m" + i, 4, "SLCN", "MS")
                    .plan(2026, "m" + i, 5, "SLCN", "MS")
                    .placement("m" + i, "MS", 0, 7_500);
        }
        return council;
    }

    @Test
    void theModelOfLastYearStandsBesideTheLedger() {
        // Model: 12 · 62,000 = 744,000. Ledger 750,000: 6,000 or 0.8 % unexplained.
        Reconciliation year = reconcile(council().outturn("1.2.3", 2025, 750_000));

        Reconciliation.Row row = year.row(LineGroup.INDEPENDENT).orElseThrow();
        assertThat(year.year()).isEqualTo(new FinancialYear(2025));
        assertThat(row.model()).isCloseTo(744_000, A_PENNY);
        assertThat(row.residual()).isCloseTo(6_000, A_PENNY);
        assertThat(row.residualPercent()).isCloseTo(0.8, within(1e-9));
        assertThat(row.agreement()).isEqualTo(Agreement.AMBER);
    }

    @Test
    void topUpsAreComparedOverAllLinesTheyMayBeBookedTo() {
        // 12 · 7,500 = 90,000, booked half to maintained schools and half to academies.
        Reconciliation year =
                reconcile(council().outturn("1.2.1", 2025, 45_000).outturn("1.2.2", 2025, 45_000));

        assertThat(year.row(LineGroup.TOP_UPS).orElseThrow().agreement())
                .isEqualTo(Agreement.GREEN);
        assertThat(year.worst()).isEqualTo(Agreement.GREEN);
    }

    @Test
    void targetedFundingThatNoPlacementExplainsIsPartOfTheModel() {
        // 90,000 + 20,000 on 1.2.4; 5,000 of the ledger's 115,000 remain.
        Reconciliation year =
                reconcile(council().outturn("1.2.1", 2025, 95_000).outturn("1.2.4", 2025, 20_000));

        Reconciliation.Row row = year.row(LineGroup.TOP_UPS).orElseThrow();
        assertThat(row.beyondPlacements()).isCloseTo(20_000, A_PENNY);
        assertThat(row.residual()).isCloseTo(5_000, A_PENNY);
        assertThat(row.remark()).contains("1.2.4");
    }

    @Test
    void aYearWithoutCensusesAroundItIsNotCompared() {
        Evidence evidence = council().outturn("1.2.3", 2022, 1).evidence();

        assertThat(
                        Reconciliation.of(
                                evidence,
                                evidence.history(),
                                PriceBook.at(evidence, 2026, Uplifts.DEFAULT)))
                .isEmpty();
    }

    @Test
    void agreementIsColouredByItsTolerances() {
        assertThat(
                        List.of(99.6, 98.5, 97.0, 103.0).stream()
                                .map(
                                        model ->
                                                new Reconciliation.Row(
                                                                LineGroup.TOP_UPS,
                                                                model,
                                                                0,
                                                                100,
                                                                "")
                                                        .agreement()))
                .containsExactly(Agreement.GREEN, Agreement.AMBER, Agreement.RED, Agreement.RED);
    }
}
