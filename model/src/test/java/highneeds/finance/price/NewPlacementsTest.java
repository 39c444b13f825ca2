package highneeds.finance.price;

import static highneeds.finance.SmallCouncil.CATALOGUE;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.domain.SettingValues;
import highneeds.finance.SmallCouncil;
import highneeds.finance.choices.Uplifts;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class NewPlacementsTest {

    private static NewPlacements at(SmallCouncil council) {
        SettingValues noRise = SettingValues.of(CATALOGUE.grid(), setting -> 1);
        return PlacementPrices.at(council.evidence(), 2026, noRise, Uplifts.DEFAULT).newOnes();
    }

    /** Eighty placements of long standing at 60,000 and twenty made this school year. */
    private static SmallCouncil council(double newFee) {
        SmallCouncil council = new SmallCouncil();
        for (int i = 0; i < 100; i++) {
            LocalDate start = LocalDate.of(i < 20 ? 2025 : 2021, 9, 1);
            council.plan(2026, "c" + i, 8, "ASD", "ISS")
                    .placement(
                            "c" + i,
                            "ISS",
                            start,
                            Optional.empty(),
                            0,
                            (i < 20 ? newFee : 60_000) + i,
                            0);
        }
        return council;
    }

    @Test
    void dearerNewPlacementsPullTheAverageUpAsFastAsPlacementsTurnOver() {
        NewPlacements dearer = at(council(75_000));

        // Average about 63,050; new ones about 75,010: 19% dearer. A fifth is new each year.
        assertThat(dearer.premium().get(setting("ISS"))).isCloseTo(0.19, within(0.01));
        assertThat(dearer.turnover().get(setting("ISS"))).isCloseTo(0.2, within(1e-9));
        // After two years 1 − 0.8² = 36% of the premium is in the average.
        assertThat(dearer.factorAfter(setting("ISS"), 2)).isCloseTo(1 + 0.36 * 0.19, within(0.005));
        assertThat(dearer.factorAfter(setting("ISS"), 0)).isEqualTo(1);
    }

    @Test
    void placementsAtThePriceOfTheOthersLeaveTheAverageAlone() {
        assertThat(at(council(60_000)).factorAfter(setting("ISS"), 5)).isCloseTo(1, within(0.001));
    }

    @Test
    void withoutNewPlacementsNothingIsAssumedOfTheirPrice() {
        assertThat(at(new SmallCouncil()).premium())
                .isEqualTo(NewPlacements.atAveragePrice(CATALOGUE.grid()).premium());
        assertThat(at(new SmallCouncil()).observed())
                .isEqualTo(
                        List.copyOf(java.util.Collections.nCopies(CATALOGUE.settings().size(), 0)));
    }
}
