package highneeds.finance.price;

import static highneeds.finance.SmallCouncil.CATALOGUE;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.assumptions.Funding;
import highneeds.assumptions.OtherLine.Fund;
import highneeds.caseload.Caseload;
import highneeds.domain.CellValues;
import highneeds.domain.FinancialYear;
import highneeds.domain.Origin;
import highneeds.domain.SettingValues;
import highneeds.evidence.Evidence;
import highneeds.evidence.Placement;
import highneeds.finance.LineSpend;
import highneeds.finance.LineSpend.Kind;
import highneeds.finance.MoneyBasis;
import highneeds.finance.SmallCouncil;
import highneeds.finance.choices.Uplifts;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a placement is made of, from the sheet to the line it is booked to. */
class PartsOfAPlacementTest {

    private static final LocalDate START = LocalDate.of(2024, 9, 1);

    private static Placement placement(
            String person,
            String setting,
            String provider,
            double topUp,
            double contributions,
            Optional<Double> health,
            Optional<Double> direct,
            String band,
            int weeks) {
        return new Placement(
                person,
                setting,
                provider,
                START,
                Optional.empty(),
                0,
                topUp,
                contributions,
                band,
                weeks,
                health,
                direct,
                Origin.NONE);
    }

    private static PlacementPrices prices(Evidence evidence) {
        return PriceBook.at(evidence, 2026, Uplifts.DEFAULT).placements();
    }

    /** Spend of a year in which the plans of the census cost, without any uplift. */
    private static LineSpend spend(Evidence evidence) {
        PriceBook prices = PriceBook.at(evidence, 2026, Uplifts.DEFAULT);
        CellValues plans = Caseload.count(2026, evidence.plans(), CATALOGUE).plans();
        return LineSpend.of(
                new MoneyBasis(
                        new FinancialYear(2025),
                        CATALOGUE,
                        plans,
                        plans,
                        prices.in(new FinancialYear(2025)),
                        SettingValues.of(CATALOGUE.grid(), _ -> Double.POSITIVE_INFINITY),
                        new Funding(0, 0, 0, List.of())));
    }

    private static double of(LineSpend spend, Kind kind) {
        return spend.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .mapToDouble(LineSpend.Entry::amount)
                .sum();
    }

    /** 200,000 a year: education pays half, health and social care a quarter each. */
    @Test
    void aResidentialPlacementIsFundedHalfByEducationAndAQuarterEachByHealthAndCare() {
        Evidence evidence =
                new SmallCouncil()
                        .plan(2026, "r", 9, "SEMH", "ISSR52")
                        .evidence()
                        .withPlacements(
                                List.of(
                                        placement(
                                                "r",
                                                "ISSR52",
                                                "Moor House",
                                                200_000,
                                                100_000,
                                                Optional.of(50_000.0),
                                                Optional.empty(),
                                                "",
                                                52)));

        PlacementPrices prices = prices(evidence);
        LineSpend spend = spend(evidence);

        assertThat(prices.contributionShare().get(setting("ISSR52"))).isCloseTo(0.5, within(1e-9));
        assertThat(prices.healthShare().get(setting("ISSR52"))).isCloseTo(0.5, within(1e-9));
        // Whatever the fee is drawn to, the block pays half of it.
        assertThat(of(spend, Kind.CONTRIBUTION))
                .isCloseTo(-0.5 * of(spend, Kind.TOP_UP_OR_FEE), within(1e-6));
        assertThat(spend.of("1.2.3")).isCloseTo(0.5 * of(spend, Kind.TOP_UP_OR_FEE), within(1e-6));
    }

    /** One of two mainstream children has 3,000 of a top-up of 6,000 as a direct payment. */
    @Test
    void directPaymentsAreBookedToTheirOwnLineAndTheTotalStays() {
        SmallCouncil council =
                new SmallCouncil().plan(2026, "a", 4, "ASD", "MS").plan(2026, "b", 4, "ASD", "MS");
        List<Placement> placements = new ArrayList<>();
        placements.add(
                placement("a", "MS", "", 6_000, 0, Optional.empty(), Optional.of(3_000.0), "", 0));
        placements.add(
                placement("b", "MS", "", 6_000, 0, Optional.empty(), Optional.empty(), "", 0));
        Evidence evidence = council.evidence().withPlacements(placements);

        LineSpend spend = spend(evidence);

        // 3,000 of 12,000: a quarter of the top-ups.
        assertThat(prices(evidence).directPayments().get(setting("MS")))
                .isCloseTo(0.25, within(1e-9));
        assertThat(spend.of("1.2.11"))
                .isCloseTo(0.25 * spend.total(Fund.HIGH_NEEDS_BLOCK), within(1e-6));
        assertThat(spend.of("1.2.1") + spend.of("1.2.11"))
                .isCloseTo(spend.total(Fund.HIGH_NEEDS_BLOCK), within(1e-6));
    }

    @Test
    void aSmallBandOrProviderIsDrawnTowardsWhatItsChildrenCostInTheSetting() {
        SmallCouncil council = new SmallCouncil();
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            boolean rare = i == 40;
            council.plan(2026, "c" + i, 8, "ASD", "ISS");
            placements.add(
                    placement(
                            "c" + i,
                            "ISS",
                            rare ? "Far Lodge" : "Near House",
                            rare ? 120_000 : 60_000 + 100 * i,
                            0,
                            Optional.empty(),
                            Optional.empty(),
                            rare ? "E" : "B",
                            0));
        }
        Evidence evidence = council.evidence().withPlacements(placements);
        PriceBook prices = PriceBook.at(evidence, 2026, Uplifts.DEFAULT);

        List<PriceGroup> bands = PriceGroup.at(evidence, 2026, prices, PriceGroup.By.BAND);
        List<PriceGroup> providers = PriceGroup.at(evidence, 2026, prices, PriceGroup.By.PROVIDER);

        assertThat(bands).extracting(PriceGroup::name).containsExactly("B", "E");
        // Σ (60,000 + 100 i) / 40 = 61,950, known from forty placements.
        assertThat(bands.getFirst().average()).isCloseTo(61_950, within(1e-6));
        assertThat(bands.getFirst().pooled()).isCloseTo(61_950, within(400.0));
        assertThat(providers).extracting(PriceGroup::name).contains("Far Lodge");
        assertThat(providers)
                .filteredOn(group -> group.name().equals("Far Lodge"))
                .singleElement()
                .satisfies(
                        far -> {
                            assertThat(far.average()).isEqualTo(120_000);
                            assertThat(far.pooled())
                                    .isGreaterThan(far.expected())
                                    .isLessThanOrEqualTo(120_000);
                        });
    }
}
