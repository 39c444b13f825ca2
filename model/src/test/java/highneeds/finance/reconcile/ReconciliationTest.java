package highneeds.finance.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.OtherLine;
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
        // Model: 12 · 62,000 = 744,000. Ledger 750,000: 6,000 or 0.8% unexplained.
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
    void whatTheModelHasTooMuchOfIsNotTakenFromTargetedFunding() {
        // 90,000 of placements, 88,000 booked to schools: 2,000 too much. 20,000 on 1.2.4 stay
        // 20,000, and 2,000 come off the schools' line: 108,000 as in the ledger.
        Reconciliation year =
                reconcile(council().outturn("1.2.1", 2025, 88_000).outturn("1.2.4", 2025, 20_000));

        Reconciliation.Row row = year.row(LineGroup.TOP_UPS).orElseThrow();
        assertThat(row.model()).isCloseTo(108_000, A_PENNY);
        assertThat(row.residual()).isCloseTo(0, A_PENNY);
        assertThat(row.remark()).contains("\u00a32,000 is taken off");
        assertThat(year.linesBeyondPlacements())
                .extracting(OtherLine::code)
                .containsExactly("1.2.4", "1.2.1");
        assertThat(year.linesBeyondPlacements().getFirst().amount()).isCloseTo(20_000, A_PENNY);
        assertThat(year.linesBeyondPlacements().getLast().amount()).isCloseTo(-2_000, A_PENNY);
    }

    @Test
    void aChildPlacedOnTheLineOfTargetedFundingIsNotCountedInItTwice() {
        SmallCouncil council = council();
        for (int i = 0; i < 12; i++) {
            council.plan(2025, "o" + i, 4, "ASD", "OTH")
                    .plan(2026, "o" + i, 5, "ASD", "OTH")
                    .placement("o" + i, "OTH", 0, 4_000);
        }
        Reconciliation year =
                reconcile(council.outturn("1.2.1", 2025, 95_000).outturn("1.2.4", 2025, 60_000));

        // 12 · 4,000 = 48,000 on 1.2.4, 12,000 beyond them; 90,000 + 60,000 of 155,000.
        Reconciliation.Row row = year.row(LineGroup.TOP_UPS).orElseThrow();
        assertThat(row.beyondPlacements()).isCloseTo(12_000, A_PENNY);
        assertThat(row.residual()).isCloseTo(5_000, A_PENNY);
    }

    @Test
    void aYearOfThePastIsPricedAsItWasNotAsTheSheetHasItNow() {
        // Fees rise by 6% a year. The sheet of January 2027 has 65,720 for each of the twelve,
        // their price of 2026-27; in 2025-26 they cost 65,720 / 1.06 = 62,000: 744,000 in all.
        SmallCouncil council = new SmallCouncil();
        for (int i = 0; i < 12; i++) {
            council.plan(2025, "i" + i, 4, "ASD", "ISS")
                    .plan(2026, "i" + i, 5, "ASD", "ISS")
                    .plan(2027, "i" + i, 6, "ASD", "ISS")
                    .placement("i" + i, "ISS", 0, 65_720);
        }
        Evidence evidence = council.outturn("1.2.3", 2025, 744_000).evidence();
        Reconciliation year =
                Reconciliation.of(
                                evidence,
                                evidence.history().asOf(2026),
                                PriceBook.at(evidence, 2026, Uplifts.DEFAULT))
                        .orElseThrow();

        assertThat(year.row(LineGroup.INDEPENDENT).orElseThrow().residual()).isCloseTo(0, A_PENNY);
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
                                                                0,
                                                                100,
                                                                "")
                                                        .agreement()))
                .containsExactly(Agreement.GREEN, Agreement.AMBER, Agreement.RED, Agreement.RED);
    }
}
