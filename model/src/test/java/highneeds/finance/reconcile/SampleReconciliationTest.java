package highneeds.finance.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.evidence.Evidence;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.choices.Uplifts;
import highneeds.finance.outlook.MoneyAssumptions;
import highneeds.finance.price.PriceBook;
import highneeds.finance.reconcile.Reconciliation.Row;
import highneeds.importer.Exampleshire;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** The sample council's last year, read from its spreadsheets, beside its ledger. */
class SampleReconciliationTest {

    private static final Path SAMPLE = Path.of("..", "sample-data");

    private static Evidence evidence;
    private static Reconciliation lastYear;

    @BeforeAll
    static void readTheSpreadsheets() {
        evidence =
                Exampleshire.read(
                                SAMPLE.resolve("ehcp-cohort.xlsx"),
                                SAMPLE.resolve("placements.xlsx"),
                                SAMPLE.resolve("transport.xlsx"),
                                SAMPLE.resolve("places.xlsx"),
                                SAMPLE.resolve("funding-and-ledger.xlsx"))
                        .value();
        lastYear =
                Reconciliation.of(
                                evidence,
                                evidence.history(),
                                PriceBook.at(evidence, 2026, Uplifts.DEFAULT))
                        .orElseThrow();
    }

    private static Row row(LineGroup group) {
        return lastYear.row(group).orElseThrow();
    }

    @Test
    void placesAndIndependentProvidersComeWithinTwoPercentOfTheLedger() {
        assertThat(row(LineGroup.PLACE_FUNDING).residualPercent()).isBetween(-2.0, 2.0);
        assertThat(row(LineGroup.INDEPENDENT).residualPercent()).isBetween(-2.0, 2.0);
        assertThat(row(LineGroup.TOP_UPS).residualPercent()).isBetween(-2.0, 2.0);
    }

    @Test
    void transportComesNearTheLedgerAtEveryAge() {
        assertThat(row(LineGroup.TRANSPORT_PRE_16).residualPercent()).isBetween(-2.0, 2.0);
        assertThat(row(LineGroup.TRANSPORT_16_TO_18).residualPercent()).isBetween(-3.0, 3.0);
        assertThat(row(LineGroup.TRANSPORT_19_TO_25).residualPercent()).isBetween(-3.0, 3.0);
    }

    @Test
    void targetedFundingAndAlternativeProvisionReachBeyondPlans() {
        assertThat(row(LineGroup.TOP_UPS).beyondPlacements()).isPositive();
        assertThat(row(LineGroup.ALTERNATIVE).beyondPlacements()).isPositive();
    }

    @Test
    void theForecastOpensWithTheDeficitOfTheLedger() {
        MoneyAssumptions money =
                MoneyAssumptions.of(evidence, evidence.history(), 10, MoneyChoices.DEFAULT);

        // README of the sample: a deficit of GBP 17.8 million goes into 2026-27.
        assertThat(money.openingBalance()).isCloseTo(-17.8e6, within(0.1e6));
        assertThat(money.funding()).hasSize(10);
        assertThat(money.costs()).hasSize(10);
    }
}
