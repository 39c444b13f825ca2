package highneeds.finance.price;

import static highneeds.finance.SmallCouncil.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.evidence.Evidence;
import highneeds.finance.SmallCouncil;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

class StartsAndEndsTest {

    private static Evidence starting(LocalDate day, int children) {
        SmallCouncil council = new SmallCouncil();
        for (int i = 0; i < children; i++) {
            council.placement("c" + i, "MS", day, Optional.empty(), 0, 7_500, 0);
        }
        return council.evidence();
    }

    @Test
    void withNothingElseKnownSeptemberToMarchCostsAtTheClosingCensus() {
        MonthShares plain = StartsAndEnds.at(starting(LocalDate.of(2025, 4, 1), 5), 2026);

        assertThat(plain.closingShares().get(setting("MS"))).isCloseTo(7.0 / 12, within(1e-12));
        assertThat(plain.closingShares().get(setting("FE"))).isCloseTo(8.0 / 12, within(1e-12));
        // April to August 0, September to March 1.
        assertThat(plain.get(setting("MS"), 4)).isZero();
        assertThat(plain.get(setting("MS"), 5)).isEqualTo(1);
        assertThat(plain.events()).isZero();
    }

    @Test
    void startsAllInJanuaryOfTheYearLeaveLittleOfItToPay() {
        // 1 January 2026 to 31 March 2026: 3 of 12 months.
        MonthShares late = StartsAndEnds.at(starting(LocalDate.of(2026, 1, 1), 2_000), 2026);

        assertThat(late.closingShares().get(setting("MS"))).isCloseTo(3.0 / 12, within(0.01));
        assertThat(late.events()).isEqualTo(2_000);
    }

    @Test
    void anEndCountsWithThePartOfTheYearItNoLongerRuns() {
        // Ended 30 June 2025: does not run July to March, 9 of 12 months.
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
        // Each child also started once, on 1 September 2010: 7 of 12 months.
        double expected = (9.0 / 12 + 7.0 / 12) / 2;

        MonthShares shares = StartsAndEnds.at(council.evidence(), 2026);

        assertThat(shares.closingShares().get(setting("MS"))).isCloseTo(expected, within(0.01));
        assertThat(shares.events()).isEqualTo(4_000);
    }

    @Test
    void settingsWithoutStartsKeepThePlainRule() {
        MonthShares shares = StartsAndEnds.at(starting(LocalDate.of(2026, 1, 1), 500), 2026);

        assertThat(shares.closingShares().get(setting("SS"))).isCloseTo(7.0 / 12, within(1e-12));
    }

    @Test
    void aStartAfterTheClosingCensusCostsInThatYearAlready() {
        // From 1 February 2025 the plan costs all of 2025-26, and two months of 2024-25 that stand
        // for those of next year's starts: 14 of 12 months.
        MonthShares early = StartsAndEnds.at(starting(LocalDate.of(2025, 2, 1), 2_000), 2026);

        assertThat(early.closingShares().get(setting("MS"))).isCloseTo(14.0 / 12, within(0.01));
        assertThat(early.get(setting("MS"), 11)).isCloseTo(2, within(0.02));
    }
}
