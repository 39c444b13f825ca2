package highneeds.finance.price;

import static highneeds.finance.SmallCouncil.CATALOGUE;
import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.evidence.Evidence;
import highneeds.finance.SmallCouncil;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class ClosingSharesTest {

    private static Evidence starting(LocalDate day, int children) {
        SmallCouncil council = new SmallCouncil();
        for (int i = 0; i < children; i++) {
            council.placement("c" + i, "MS", day, Optional.empty(), 0, 7_500, 0);
        }
        return council.evidence();
    }

    @Test
    void withNothingElseKnownSeptemberToMarchCostsAtTheClosingCensus() {
        ClosingShares plain = ClosingShares.at(starting(LocalDate.of(2025, 4, 1), 5), 2026);

        assertThat(plain.shares().get(setting("MS"))).isEqualTo(7.0 / 12);
        assertThat(plain.shares().get(setting("FE"))).isEqualTo(8.0 / 12);
        assertThat(plain).isEqualTo(ClosingShares.plain(CATALOGUE));
    }

    @Test
    void startsAllInJanuaryOfTheYearLeaveLittleOfItToPay() {
        // 1 January 2026 to 31 March 2026: 90 of 365 days.
        ClosingShares late = ClosingShares.at(starting(LocalDate.of(2026, 1, 1), 2_000), 2026);

        assertThat(late.shares().get(setting("MS"))).isCloseTo(90.0 / 365, within(0.01));
        assertThat(late.starts()).isEqualTo(2_000);
    }

    @Test
    void anEndCountsWithThePartOfTheYearItNoLongerRuns() {
        // Ended 30 June 2025: does not run 1 July to 31 March, 274 of 365 days.
        SmallCouncil council = new SmallCouncil();
        for (int i = 0; i < 2_000; i++) {
            council.placement(
                    "c" + i,
                    "MS",
                    LocalDate.of(2010, 9, 1),
                    Optional.of(LocalDate.of(2025, 6, 30)),
                    0,
                    7_500,
                    0);
        }
        // Each child also started once, on 1 September 2010: 212 of 365 days.
        double expected = (274.0 / 365 + 212.0 / 365) / 2;

        ClosingShares shares = ClosingShares.at(council.evidence(), 2026);

        assertThat(shares.shares().get(setting("MS"))).isCloseTo(expected, within(0.01));
        assertThat(shares.starts()).isEqualTo(4_000);
    }

    @Test
    void settingsWithoutStartsKeepThePlainRule() {
        ClosingShares shares = ClosingShares.at(starting(LocalDate.of(2026, 1, 1), 500), 2026);

        assertThat(shares.shares().get(setting("SS"))).isEqualTo(7.0 / 12);
    }
}
