package highneeds.finance.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.domain.FinancialYear;
import highneeds.finance.SmallCouncil;
import highneeds.finance.choices.Uplifts;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;

/** What the journeys of a year came to, worked by hand. 2025-26 has 365 days. */
class DaysTravelledTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);

    private static Map<String, Double> cost(SmallCouncil council) {
        return DaysTravelled.of(council.evidence(), YEAR, Uplifts.DEFAULT);
    }

    @Test
    void aJourneyPastTheSummerCountsOnEachSideInTheAgeOfThatSchoolYear() {
        Map<String, Double> cost =
                cost(
                        new SmallCouncil()
                                .plan(2025, "a", 14, "ASD", "FE")
                                .journey("a", LocalDate.of(2023, 9, 1), null, 3_650));

        // 153 days to 31 August in Year 14, 212 days from September in Year 15, GBP 10 a day.
        assertThat(cost.get("AGE_16_TO_18")).isCloseTo(1_530, within(1e-9));
        assertThat(cost.get("AGE_19_TO_25")).isCloseTo(2_120, within(1e-9));
    }

    @Test
    void journeysThatBeginAndEndBetweenTheCensusesCountByTheirDays() {
        Map<String, Double> cost =
                cost(
                        new SmallCouncil()
                                .plan(2026, "a", 8, "ASD", "SS")
                                .journey(
                                        "a",
                                        LocalDate.of(2025, 9, 10),
                                        LocalDate.of(2025, 12, 8),
                                        3_650));

        // 10 September to 8 December: 90 days.
        assertThat(cost).containsOnlyKeys("PRE_16");
        assertThat(cost.get("PRE_16")).isCloseTo(900, within(1e-9));
    }

    @Test
    void aJourneyThatStillRunsCostWhatItDidInTheYearNotWhatItDoesNow() {
        // 10,500 in 2026-27; at 5% a year 10,000 in 2025-26. What ended then had its own price.
        Map<String, Double> cost =
                cost(
                        new SmallCouncil()
                                .plan(2025, "a", 8, "ASD", "SS")
                                .plan(2026, "a", 9, "ASD", "SS")
                                .plan(2027, "a", 10, "ASD", "SS")
                                .plan(2026, "b", 9, "ASD", "SS")
                                .journey("a", 10_500)
                                .journey(
                                        "b",
                                        LocalDate.of(2024, 9, 1),
                                        LocalDate.of(2026, 3, 31),
                                        3_650));

        assertThat(cost.get("PRE_16")).isCloseTo(10_000 + 3_650, within(1e-9));
    }

    @Test
    void whatEndedBeforeAprilAndStrangersCountForNothing() {
        assertThat(
                        cost(
                                new SmallCouncil()
                                        .plan(2025, "a", 8, "ASD", "SS")
                                        .journey(
                                                "a",
                                                LocalDate.of(2024, 9, 1),
                                                LocalDate.of(2025, 3, 31),
                                                3_650)
                                        .journey("stranger", 9_000)))
                .isEmpty();
    }
}
