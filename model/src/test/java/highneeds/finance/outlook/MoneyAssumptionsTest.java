package highneeds.finance.outlook;

import static highneeds.finance.SmallCouncil.need;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.assumptions.Source;
import highneeds.assumptions.UnitCosts;
import highneeds.evidence.Evidence;
import highneeds.finance.SmallCouncil;
import highneeds.finance.choices.FundingChoices;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.choices.Uplifts;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class MoneyAssumptionsTest {

    private static final Offset<Double> A_PENNY = within(0.005);

    private static SmallCouncil council() {
        return new SmallCouncil()
                .plan(2025, "a", 4, "ASD", "ISS")
                .plan(2026, "a", 5, "ASD", "ISS")
                .placement("a", "ISS", 0, 62_000);
    }

    private static MoneyAssumptions money(SmallCouncil council, MoneyChoices choices) {
        Evidence evidence = council.evidence();
        return MoneyAssumptions.of(evidence, evidence.history(), 3, choices);
    }

    private static List<Double> amounts(MoneyAssumptions money, String code) {
        return money.funding().stream()
                .map(
                        funding ->
                                funding.otherLines().stream()
                                        .filter(line -> line.code().equals(code))
                                        .mapToDouble(OtherLine::amount)
                                        .sum())
                .toList();
    }

    @Test
    void pricesOfTheCensusRiseIntoEachForecastYear() {
        List<UnitCosts> costs = money(council(), MoneyChoices.DEFAULT).costs();

        // 62,000 in 2025-26, independent fees + 6% a year: 65,720 and 69,663.20
        assertThat(costs.get(0).topUp().get(5, need("ASD"), setting("ISS")))
                .isCloseTo(65_720, A_PENNY);
        assertThat(costs.get(1).topUp().get(5, need("ASD"), setting("ISS")))
                .isCloseTo(69_663.20, A_PENNY);
        // Place funding is held.
        assertThat(costs.get(2).placeFunding().get(5, need("ASD"), setting("SS")))
                .isCloseTo(10_000, A_PENNY);
    }

    @Test
    void theAllocationIsHeldForAYearAndThenGrows() {
        List<Funding> funding =
                money(council().outturn("HNB", 2025, 50e6), MoneyChoices.DEFAULT).funding();

        // 2026-27: 0%, 2027-28: 3% of 50 m, 2028-29: 3% of 51.5 m
        assertThat(funding).extracting(Funding::allocation).containsExactly(50e6, 51.5e6, 53.045e6);
    }

    @Test
    void ownFiguresForTheAllocationComeBeforeTheLedgerAndGrowOn() {
        MoneyChoices choices =
                MoneyChoices.DEFAULT.withFunding(
                        FundingChoices.DEFAULT.withAllocations(new TreeMap<>(Map.of(2027, 60e6))));

        List<Funding> funding = money(council().outturn("HNB", 2025, 50e6), choices).funding();

        assertThat(funding).extracting(Funding::allocation).containsExactly(50e6, 60e6, 61.8e6);
    }

    @Test
    void aYearMissingFromTheLedgerGrowsOnFromTheLastThatIsThere() {
        List<Funding> funding =
                money(
                                council().outturn("HNB", 2025, 50e6).outturn("HNB", 2027, 54e6),
                                MoneyChoices.DEFAULT)
                        .funding();

        // 2026-27 is missing: held at 50 m; 2027-28 as the ledger has it; then 3%.
        assertThat(funding).extracting(Funding::allocation).containsExactly(50e6, 54e6, 55.62e6);
    }

    @Test
    void importsAndExportsRollForwardAndAreIncome() {
        MoneyChoices own =
                MoneyChoices.DEFAULT.withFunding(
                        FundingChoices.DEFAULT.withImportExport(
                                new TreeMap<>(Map.of(2027, -0.2e6))));

        List<Funding> funding =
                money(council().outturn("HNB", 2025, 50e6).outturn("IMPORT", 2025, -0.3e6), own)
                        .funding();

        assertThat(funding)
                .extracting(Funding::importExport)
                .containsExactly(-0.3e6, -0.2e6, -0.3e6);
        assertThat(funding.getFirst().income()).isCloseTo(49.7e6, A_PENNY);
    }

    @Test
    void aLineRisesByItsOwnPercentageInTheYearThatHasOne() {
        MoneyChoices chosen =
                MoneyChoices.DEFAULT.withUplifts(Uplifts.DEFAULT.inYear("1.2.3", 2027, 10));

        List<UnitCosts> costs = money(council(), chosen).costs();
        double first = costs.get(0).topUp().get(5, need("ASD"), setting("ISS"));

        // 10% into 2027-28, then 6% again.
        assertThat(costs.get(1).topUp().get(5, need("ASD"), setting("ISS")) / first)
                .isCloseTo(1.10, within(1e-9));
        assertThat(costs.get(2).topUp().get(5, need("ASD"), setting("ISS")) / first)
                .isCloseTo(1.10 * 1.06, within(1e-9));
    }

    @Test
    void linesOfTheirOwnRollForwardAndGeneralFundLinesStayApart() {
        MoneyAssumptions money =
                money(
                        council().outturn("1.2.5", 2025, 1e6).outturn("2.1.2", 2025, 2e6),
                        MoneyChoices.DEFAULT);

        assertThat(amounts(money, "1.2.5").getFirst()).isCloseTo(1_030_000, A_PENNY);
        assertThat(money.funding().getFirst().otherSpend(Fund.HIGH_NEEDS_BLOCK))
                .isCloseTo(1_030_000, A_PENNY);
        assertThat(money.funding().getFirst().otherSpend(Fund.GENERAL_FUND))
                .isCloseTo(2_060_000, A_PENNY);
    }

    @Test
    void whatTheReconciliationLeavesIsCarriedOnlyIfThePersonSaysSo() {
        // The ledger has 72,000 on independent providers, the model one child at 62,000.
        SmallCouncil council = council().outturn("1.2.3", 2025, 72_000);

        assertThat(amounts(money(council, MoneyChoices.DEFAULT), "1.2.3")).containsOnly(0.0);
        // 10,000 carried; line 1.2.3 rises by 6% a year.
        assertThat(amounts(money(council, MoneyChoices.DEFAULT.carryingResidual(true)), "1.2.3"))
                .element(0)
                .satisfies(carried -> assertThat(carried).isCloseTo(10_600, A_PENNY));
    }

    @Test
    void saysWhichFiguresAreOnlyIllustrative() {
        List<Source> sources = money(council(), MoneyChoices.DEFAULT).sources();

        assertThat(sources)
                .filteredOn(source -> source.assumption().startsWith("Unit cost"))
                .filteredOn(source -> !source.illustrative())
                .extracting(Source::assumption)
                .containsExactly("Unit cost, Independent special school, day");
        assertThat(sources)
                .filteredOn(source -> source.assumption().startsWith("Balance"))
                .allMatch(Source::illustrative);
    }
}
