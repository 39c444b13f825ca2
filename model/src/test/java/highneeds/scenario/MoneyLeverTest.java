package highneeds.scenario;

import static highneeds.Exampleshire.CATALOGUE;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.assumptions.OtherLine;
import highneeds.assumptions.TransportCosts;
import highneeds.assumptions.YearAssumptions;
import highneeds.domain.CellValues;
import highneeds.domain.Cells;
import highneeds.domain.Scope;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Levers on prices, transport and funding, and what levers cost. */
class MoneyLeverTest {

    private static final double EXACT = 1e-6;
    private static final Baseline BASELINE = Exampleshire.baseline();
    private static final Phasing FROM_2027 = Phasing.from(2027);

    private static YearAssumptions year(int census) {
        return BASELINE.years().get(census - Exampleshire.LAST_CENSUS);
    }

    private static Cells in(String setting) {
        return Scope.ofSettings(List.of(setting)).in(Exampleshire.CATALOGUE);
    }

    private static double topUps(YearAssumptions year, String setting) {
        return year.costs().topUp().total(in(setting));
    }

    /** 3% off from September: 7/12 of it in the first financial year, all of it in the next. */
    @Test
    void feeNegotiationTouchesIndependentFeesOnly() {
        Lever lever = new CostLever.FeeNegotiation(3, Scope.ALL, FROM_2027);
        assertThat(topUps(lever.applyTo(year(2027)), "ISSO") / topUps(year(2027), "ISSO"))
                .isCloseTo(1 - 0.03 * 7 / 12, within(EXACT));
        assertThat(topUps(lever.applyTo(year(2028)), "ISSO") / topUps(year(2028), "ISSO"))
                .isCloseTo(0.97, within(EXACT));
        assertThat(topUps(lever.applyTo(year(2028)), "SS")).isEqualTo(topUps(year(2028), "SS"));
    }

    @Test
    void aBandReviewTouchesTheTopUpsTheCouncilSets() {
        Lever lever = new CostLever.BandReview(-2, Scope.ALL, FROM_2027);
        assertThat(topUps(lever.applyTo(year(2028)), "SS") / topUps(year(2028), "SS"))
                .isCloseTo(0.98, within(EXACT));
        assertThat(topUps(lever.applyTo(year(2028)), "SSO")).isEqualTo(topUps(year(2028), "SSO"));
        assertThat(topUps(lever.applyTo(year(2028)), "ISSO")).isEqualTo(topUps(year(2028), "ISSO"));
    }

    @Test
    void partnersPayAShareOfWhatEducationPaysForResidentialPlacements() {
        Lever lever = new CostLever.JointFunding(10, Scope.ALL, FROM_2027);
        YearAssumptions changed = lever.applyTo(year(2028));
        assertThat(changed.costs().net().total(in("ISSR")))
                .isCloseTo(0.9 * year(2028).costs().net().total(in("ISSR")), within(EXACT));
        assertThat(changed.costs().net().total(in("ISSO")))
                .isEqualTo(year(2028).costs().net().total(in("ISSO")));
    }

    /** 5% travel at a tenth of the cost: 1 − 0.05 × 0.9 = 0.955. */
    @Test
    void travelTrainingLeavesTheCostOfTheBus() {
        Lever lever = new TransportLever.TravelTraining(5, 10, Scope.ALL, FROM_2027);
        YearAssumptions year = driven(year(2028));
        assertThat(lever.applyTo(year).costs().transport().perPlan().get(0))
                .isCloseTo(8_500 * 0.955, within(EXACT));
    }

    private static YearAssumptions driven(YearAssumptions year) {
        CellValues taxi = year.costs().topUp().map(_ -> 8_500);
        return year.withCosts(
                year.costs().withTransport(new TransportCosts(taxi, taxi.map(_ -> 3_500))));
    }

    /** 20% of the miles: 8,500 less 0.2 × 3,500, in the settings of the scope alone. */
    @Test
    void shorterJourneysSaveTheMilesAndNotTheVehicle() {
        Lever lever =
                new TransportLever.ShorterJourneys(20, Scope.ofSettings(List.of("SS")), FROM_2027);
        CellValues cost = lever.applyTo(driven(year(2028))).costs().transport().perPlan();
        assertThat(cost.total(in("SS")))
                .isCloseTo(
                        driven(year(2028)).costs().transport().perPlan().total(in("SS"))
                                * 7_800
                                / 8_500,
                        within(1e-3));
        assertThat(cost.total(in("ISSO")))
                .isEqualTo(driven(year(2028)).costs().transport().perPlan().total(in("ISSO")));
    }

    /**
     * A quarter of the setting's places are new and half the miles nearer: 8,500 less 0.5 × ¼ ×
     * 3,500 = 8,062.50.
     */
    @Test
    void aNewSchoolShortensTheJourneysOfThoseWhoGoToIt() {
        YearAssumptions year = driven(year(2028));
        int special = CATALOGUE.settingPosition("SS");
        double places = year.provision().places().get(special);
        Lever lever =
                new CapacityLever.NewSpecialSchool(
                        places / 3, 0, 0, 0, 50, "SS", Scope.ALL, FROM_2027);
        int cell = CATALOGUE.grid().index(5, CATALOGUE.needPosition("ASD"), special);

        assertThat(lever.applyTo(year).costs().transport().perPlan().get(cell))
                .isCloseTo(8_062.5, within(1e-6));
        assertThat(lever.applyTo(driven(year(2026))).costs().transport())
                .isEqualTo(driven(year(2026)).costs().transport());
    }

    /** One point more in each of two years: × 1.01, × 1.0201. */
    @Test
    void theAllocationGrowsByWholeFinancialYears() {
        Lever lever = new FundingLever.AllocationGrowth(1, FROM_2027);
        assertThat(lever.applyTo(year(2028)).funding().allocation())
                .isCloseTo(year(2028).funding().allocation() * 1.0201, within(EXACT));
    }

    /** 0.5% of GBP 300m is GBP 1.5m, for two years. */
    @Test
    void aBlockTransferEnds() {
        Lever lever = new FundingLever.BlockTransfer(0.5, 300_000_000, 2, FROM_2027);
        assertThat(lever.applyTo(year(2027)).funding().blockTransfer())
                .isCloseTo(year(2027).funding().blockTransfer() + 1_500_000, within(EXACT));
        assertThat(lever.applyTo(year(2029))).isSameAs(year(2029));
        assertThat(new FundingLever.BlockTransfer(0.75, 1, 1, FROM_2027).needsTheSecretaryOfState())
                .isTrue();
    }

    @Test
    void aGrantEnds() {
        Lever lever = new FundingLever.Grant(250_000, 1, FROM_2027);
        assertThat(lever.applyTo(year(2027)).funding().grants())
                .isEqualTo(year(2027).funding().grants() + 250_000);
        assertThat(lever.applyTo(year(2028))).isSameAs(year(2028));
    }

    /** Once GBP 50,000 and capital in 2027-28, and 7/12 of GBP 120,000; then 120,000 a year. */
    @Test
    void aLeverCostsWhatItsInvestmentSays() {
        PlacedLever placed =
                PlacedLever.of(new FundingLever.Grant(0, 1, FROM_2027))
                        .withInvestment(new Investment(1_000_000, 50_000, 120_000));
        assertThat(added(placed, 2026, OtherLine.Fund.HIGH_NEEDS_BLOCK)).isZero();
        assertThat(added(placed, 2027, OtherLine.Fund.HIGH_NEEDS_BLOCK))
                .isCloseTo(120_000, within(EXACT));
        assertThat(added(placed, 2028, OtherLine.Fund.HIGH_NEEDS_BLOCK))
                .isCloseTo(120_000, within(EXACT));
        assertThat(added(placed, 2027, OtherLine.Fund.CAPITAL)).isEqualTo(1_000_000);
        assertThat(added(placed, 2028, OtherLine.Fund.CAPITAL)).isZero();
        assertThat(placed.switched(false).applyTo(year(2027))).isSameAs(year(2027));
    }

    private static double added(PlacedLever lever, int census, OtherLine.Fund fund) {
        return lever.applyTo(year(census)).funding().otherSpend(fund)
                - year(census).funding().otherSpend(fund);
    }
}
