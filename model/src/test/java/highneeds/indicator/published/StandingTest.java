package highneeds.indicator.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.published.PublishedTables;
import highneeds.published.tables.Council;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.OptionalDouble;

/** Golden figures are those of the Department's and the ONS's tables, with their arithmetic. */
class StandingTest {

    private static final Council BUCKINGHAMSHIRE = council("Buckinghamshire");

    private static Council council(String name) {
        return PublishedTables.council(name).orElseThrow();
    }

    private static IndicatorValue figure(String council, Indicator indicator, int year) {
        return indicator.of(new Area(council(council).code()), year);
    }

    /** Table "lait_sen_measures_2016_2025": la_code, measure_code, period. */
    @ParameterizedTest
    @CsvSource({
        "Buckinghamshire, WITHIN_20_WEEKS, 2024, 32.1",
        "Buckinghamshire, REFUSED, 2024, 17.1",
        "Buckinghamshire, APPEALS, 2024, 3.0",
        "Buckinghamshire, PUPILS_WITH_PLAN, 2025, 4.9",
        "Buckinghamshire, PUPILS_WITH_SUPPORT, 2025, 12.7",
        "Buckinghamshire, WEEKLY_COST, 2024, 135",
        "Southend-on-Sea, WITHIN_20_WEEKS, 2023, 3.8",
        "Southend-on-Sea, WITHIN_20_WEEKS, 2016, 11",
        "Southend-on-Sea, APPEALS, 2024, 2.2",
        "Cumberland, WITHIN_20_WEEKS, 2024, 42.1",
        "City of London, REFUSED, 2024, 0"
    })
    void measuresOfTheInteractiveToolAreAsPublished(
            String council, Indicator indicator, int year, double published) {
        assertThat(figure(council, indicator, year).value())
                .hasValueCloseTo(published, within(0.0005));
    }

    /** January 2025, table "ehcp_caseload_by_setting": 1,807 of 7,217; 191 + 27 + 171; 2,889. */
    @Test
    void sharesOfSettingsAreOfAllPlans() {
        assertThat(figure("Buckinghamshire", Indicator.SPECIAL_SHARE, 2025).value())
                .hasValueCloseTo(100 * 1807 / 7217.0, within(1e-9));
        assertThat(figure("Buckinghamshire", Indicator.INDEPENDENT_SHARE, 2025).value())
                .hasValueCloseTo(100 * 389 / 7217.0, within(1e-9));
        assertThat(figure("Buckinghamshire", Indicator.MAINSTREAM_SHARE, 2025).value())
                .hasValueCloseTo(100 * 2889 / 7217.0, within(1e-9));
        assertThat(Indicator.SPECIAL_SHARE.of(Area.ENGLAND, 2025).value())
                .hasValueCloseTo(100 * 159_852 / 638_745.0, within(1e-9));
    }

    /** Residents aged 0 to 24: 161,401 in mid-2019. Plans: 4,595 in January 2020; 668 began. */
    @Test
    void ratesTakeTheResidentsOfTheYearBefore() {
        assertThat(figure("Buckinghamshire", Indicator.PLANS_RATE, 2020).value())
                .hasValueCloseTo(1000 * 4595 / 161_401.0, within(1e-9));
        assertThat(figure("Buckinghamshire", Indicator.NEW_PLANS_RATE, 2019).value())
                .hasValueCloseTo(1000 * 668 / 161_401.0, within(1e-9));
    }

    /**
     * Section 251 budget 2021-22: places 17,680,000 + top-ups 49,464,019 and 19,072,759 + services
     * 6,595,464.38 + 898,116.93 + 385,486 + 2,085,453.69; 5,415 plans in January 2022.
     */
    @Test
    void spendForEachPlanIsThePlannedLinesOverThePlans() {
        double planned =
                17_680_000
                        + 49_464_019
                        + 19_072_759
                        + 6_595_464.38
                        + 898_116.93
                        + 385_486
                        + 2_085_453.69;
        assertThat(figure("Buckinghamshire", Indicator.SPEND_FOR_EACH_PLAN, 2021).value())
                .hasValueCloseTo(planned / 5415, within(0.001));
    }

    /** Devon planned £118,301,000 for a block of £86,953,000 or so: 136%. */
    @Test
    void spendThatDoesNotFitTheBlockIsNotSoundAndSaysSo() {
        IndicatorValue devon = figure("Devon", Indicator.SPEND_FOR_EACH_PLAN, 2021);
        assertThat(devon.isPublished()).isFalse();
        assertThat(devon.note()).startsWith("No sound figure").contains("136%");
    }

    /**
     * Allocations 2023-24: 123,541,886 over 6,697 plans in January 2024; England's the same way.
     */
    @Test
    void blockForEachPlanIsTheAllocationOverThePlans() {
        assertThat(figure("Buckinghamshire", Indicator.BLOCK_FOR_EACH_PLAN, 2023).value())
                .hasValueCloseTo(123_541_886 / 6697.0, within(1e-6));
        assertThat(Indicator.BLOCK_FOR_EACH_PLAN.of(Area.ENGLAND, 2023).value())
                .hasValueCloseTo(9_953_984_391.0 / 576_474, within(5.0));
    }

    /** Table "dsg_cumulative_balance_pct". */
    @Test
    void theBalanceIsThePublishedShareOfIncome() {
        assertThat(figure("Buckinghamshire", Indicator.BALANCE_SHARE, 2021).value())
                .hasValueCloseTo(-0.7, within(1e-9));
        assertThat(Indicator.BALANCE_SHARE.of(Area.ENGLAND, 2021).value())
                .hasValueCloseTo(-2.26, within(1e-9));
        assertThat(Indicator.BALANCE_SHARE.of(new Area("South East"), 2021).value())
                .hasValueCloseTo(-4.28, within(1e-9));
    }

    /**
     * 2024: 32.1 beside 38.6, 55.2, 48, 40.6, 7.7, 45.1, 42.5, 100, 53.4 and 41: only 7.7 is lower.
     * 111 of the 152 other councils with a figure are higher.
     */
    @Test
    void theRankCountsFromTheHighestAmongThoseWithAFigure() {
        Standing standing = Standing.of(Indicator.WITHIN_20_WEEKS, BUCKINGHAMSHIRE, 2024);
        assertThat(standing.neighbours()).hasSize(10);
        assertThat(standing.amongNeighbours()).contains(new Rank(10, false, 11));
        assertThat(standing.inEngland().orElseThrow().place()).isEqualTo(112);
        assertThat(standing.inEngland().orElseThrow().of()).isEqualTo(153);
        assertThat(standing.neighboursMean()).hasValueCloseTo(47.21, within(1e-9));
        assertThat(standing.england().value()).hasValueCloseTo(45.9, within(1e-9));
        assertThat(standing.region().value()).hasValueCloseTo(37.9, within(1e-9));
    }

    @Test
    void neighboursWithoutAFigureAreNotRanked() {
        Standing standing = Standing.of(Indicator.SPEND_FOR_EACH_PLAN, council("Dorset"), 2021);
        long known =
                standing.neighbours().stream().filter(near -> near.figure().isPublished()).count();
        assertThat(known).isBetween(1L, 9L);
        assertThat(standing.council().isPublished()).isFalse();
        assertThat(standing.amongNeighbours()).isEmpty();
        assertThat(standing.neighbours())
                .filteredOn(near -> !near.figure().isPublished())
                .allSatisfy(near -> assertThat(near.figure().note()).isNotBlank());
    }

    @Test
    void aCouncilThatBeganLaterHasNoFigureBeforeAndSaysWhy() {
        IndicatorValue before = figure("Cumberland", Indicator.PLANS_RATE, 2022);
        assertThat(before.value()).isEmpty();
        assertThat(before.note()).contains("part of another council");
        assertThat(figure("Cumberland", Indicator.PLANS_RATE, 2024).value()).isPresent();
        assertThat(figure("West Northamptonshire", Indicator.PLANS_RATE, 2022).value()).isPresent();
    }

    @Test
    void aShareIsMissingWhereOnlyTheTotalIsPublished() {
        IndicatorValue share = figure("Cambridgeshire", Indicator.MAINSTREAM_SHARE, 2025);
        assertThat(share.value()).isEmpty();
        assertThat(share.note()).contains("no setting is published");
    }

    @Test
    void aShareWithManySettingsNotRecordedSaysThatItIsTooLow() {
        long remarked =
                PublishedTables.councils().stream()
                        .map(one -> Indicator.SPECIAL_SHARE.of(new Area(one.code()), 2025))
                        .filter(value -> value.isPublished() && value.note().contains("too low"))
                        .count();
        assertThat(remarked).isPositive();
    }

    @Test
    void aYearThatWasNeverPublishedSaysWhichWere() {
        assertThat(figure("Buckinghamshire", Indicator.BALANCE_SHARE, 2023).note())
                .isEqualTo("Published from 2019-20 to 2021-22.");
    }

    @ParameterizedTest
    @EnumSource
    void everyIndicatorIsAFigureOrAReasonInEveryYearOfEveryCouncil(Indicator indicator) {
        for (Council council : PublishedTables.councils()) {
            for (int year : indicator.years()) {
                IndicatorValue value = indicator.of(new Area(council.code()), year);
                assertThat(value.isPublished() || !value.note().isBlank()).isTrue();
                value.value().ifPresent(number -> assertThat(number).isFinite());
            }
        }
        assertThat(indicator.source()).isNotBlank();
    }

    @Test
    void aTrendHasEveryYearPublished() {
        Trend trend = Trend.of(Indicator.WITHIN_20_WEEKS, BUCKINGHAMSHIRE);
        assertThat(trend.years()).first().isEqualTo(2016);
        assertThat(trend.years()).last().isEqualTo(2024);
        assertThat(trend.council()).hasSize(9).allMatch(IndicatorValue::isPublished);
        assertThat(trend.england().getLast().value()).hasValueCloseTo(45.9, within(1e-9));
        assertThat(trend.neighbours().getLast()).hasValueCloseTo(47.21, within(1e-9));
    }

    @Test
    void equalFiguresShareAPlace() {
        List<OptionalDouble> others =
                List.of(OptionalDouble.of(5), OptionalDouble.of(3), OptionalDouble.empty());
        assertThat(Rank.of(OptionalDouble.of(3), others).orElseThrow().words())
                .isEqualTo("joint 2nd highest of 3");
        assertThat(Rank.of(OptionalDouble.of(6), others).orElseThrow().words())
                .isEqualTo("highest of 3");
        assertThat(Rank.of(OptionalDouble.of(1), others).orElseThrow().words())
                .isEqualTo("lowest of 3");
        assertThat(Rank.of(OptionalDouble.empty(), others)).isEmpty();
    }
}
