package highneeds.finance.price;

import static highneeds.finance.SmallCouncil.CATALOGUE;
import static highneeds.finance.SmallCouncil.need;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.domain.SettingValues;
import highneeds.evidence.Evidence;
import highneeds.finance.SmallCouncil;
import highneeds.finance.choices.Uplifts;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class PlacementPricesTest {

    private static final SettingValues NO_RISE = SettingValues.of(CATALOGUE.grid(), setting -> 1);

    private static PlacementPrices prices(Evidence evidence) {
        return PlacementPrices.at(evidence, 2026, NO_RISE, Uplifts.DEFAULT);
    }

    @Test
    void settingsWithoutPlacementsHaveTheirTypicalCost() {
        PlacementPrices none = prices(new SmallCouncil().evidence());

        assertThat(none.topUp().get(5, need("ASD"), setting("ISS"))).isEqualTo(62_000);
        assertThat(none.placeFunding().get(setting("SS"))).isEqualTo(10_000);
        assertThat(none.observed().get(setting("ISS"))).isZero();
    }

    @Test
    void childrenOfASettingCostOnAverageWhatTheSettingDoes() {
        SmallCouncil council = new SmallCouncil();
        for (int i = 0; i < 40; i++) {
            String need = i % 4 == 0 ? "PMLD" : "MLD";
            council.plan(2026, "c" + i, i % 2 == 0 ? 3 : 9, need, "SS")
                    .placement("c" + i, "SS", 10_000, i % 4 == 0 ? 30_000 + i : 12_000 + i);
        }

        PlacementPrices prices = prices(council.evidence());

        double total = 0;
        for (int i = 0; i < 40; i++) {
            total +=
                    prices.topUp()
                            .get(
                                    i % 2 == 0 ? 3 : 9,
                                    need(i % 4 == 0 ? "PMLD" : "MLD"),
                                    setting("SS"));
        }
        // (10·30,000 + 30·12,000 + Σ 0..39) / 40 = 16,519.5; typical 17,000 draws it up by little.
        assertThat(total / 40).isCloseTo(16_519.5, within(350.0));
        assertThat(prices.topUp().get(3, need("PMLD"), setting("SS")))
                .isGreaterThan(prices.topUp().get(3, need("MLD"), setting("SS")) + 15_000);
    }

    @Test
    void aNeedNeverSeenInASettingCostsAboutWhatTheSettingDoes() {
        SmallCouncil council = new SmallCouncil();
        for (int i = 0; i < 20; i++) {
            council.plan(2026, "c" + i, 8, "SEMH", "ISS").placement("c" + i, "ISS", 0, 70_000 + i);
        }

        double unseen = prices(council.evidence()).topUp().get(8, need("HI"), setting("ISS"));

        assertThat(unseen).isBetween(60_000.0, 71_000.0);
    }

    @Test
    void contributionsAreAShareOfTheWholeCost() {
        // A residential placement of 100,000 funded 50 : 25 : 25 by education, health and care.
        SmallCouncil council =
                new SmallCouncil()
                        .plan(2026, "a", 10, "ASD", "ISSR")
                        .placement(
                                "a",
                                "ISSR",
                                LocalDate.of(2024, 9, 1),
                                Optional.empty(),
                                0,
                                100_000,
                                50_000);

        assertThat(prices(council.evidence()).contributionShare().get(setting("ISSR")))
                .isEqualTo(0.5);
    }

    @Test
    void placeFundingOfThePlacesSheetIsNotPaidTwiceWhenPlacementsShowTheWholeCost() {
        SmallCouncil council =
                new SmallCouncil()
                        .plan(2026, "a", 5, "SLD", "SS")
                        .placement("a", "SS", 0, 27_000)
                        .places("SS", 2025, 2, 10_000);

        PlacementPrices prices = prices(council.evidence());

        // 27,000 − 10,000 = 17,000, which is also what is typical.
        assertThat(prices.topUp().get(5, need("SLD"), setting("SS")))
                .isCloseTo(17_000, within(1.0));
        assertThat(prices.emptyPlace().get(setting("SS"))).isEqualTo(10_000);
    }

    @Test
    void endedPlacementsAndPersonsWithoutAPlanAreKnownForWhatTheyAre() {
        SmallCouncil council =
                new SmallCouncil()
                        .placement("stranger", "ISS", 0, 60_000)
                        .placement(
                                "gone",
                                "ISS",
                                LocalDate.of(2022, 9, 1),
                                Optional.of(LocalDate.of(2025, 7, 31)),
                                0,
                                90_000,
                                0);

        PlacementPrices prices = prices(council.evidence());

        assertThat(prices.withoutPlan()).isEqualTo(1);
        assertThat(prices.observed().get(setting("ISS"))).isEqualTo(1);
    }
}
