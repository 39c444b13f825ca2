package highneeds.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.caseload.Plan;
import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.domain.Sector;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.evidence.PlacesOffered;
import highneeds.forecast.Forecast;
import highneeds.forecast.Forecasting;
import highneeds.forecast.RunChoices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AreaSplitTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);

    private static Plan plan(int number, int census, String setting, String school, String home) {
        return new Plan("P" + number, census, 5, "ASD", setting, school, home);
    }

    private static Journey journey(int number, double cost) {
        return new Journey(
                "P" + number, "Taxi", Optional.empty(), 1, false, LONG_AGO, Optional.empty(), cost);
    }

    /** Six of the north in Hill School, in the south; six in Fen School, in the north. */
    private static Evidence handWorked() {
        List<Plan> plans = new ArrayList<>();
        List<Journey> journeys = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            plans.add(plan(i, 2026, "SS", "Hill School", "North"));
            journeys.add(journey(i, 12_000));
            plans.add(plan(10 + i, 2026, "SS", "Fen School", "North"));
            journeys.add(journey(10 + i, 4_000));
        }
        plans.add(plan(20, 2026, "SS", "HILL SCHOOL", "South"));
        plans.add(plan(21, 2026, "ISSO", "Far School", "South"));
        plans.add(plan(22, 2026, "SS", "Nobody Knows School", ""));
        plans.add(plan(23, 2026, "EHE", "", "South"));
        return Evidence.none(Catalogue.standard(), "Twoshire")
                .withPlans(plans)
                .withJourneys(journeys)
                .withPlaces(
                        List.of(
                                new PlacesOffered("SS", "Hill School", 2020, 8, 0),
                                new PlacesOffered("SS", "Hill School", 2024, 10, 0),
                                new PlacesOffered("SS", "Hill School", 2026, 40, 0),
                                new PlacesOffered("SS", "Fen School", 2022, 6, 0)))
                .withProviderAreas(Map.of("hill school", "South", "fen school", "North"));
    }

    @Test
    void childrenAreCountedWhereTheyLiveAndWhereTheyAreTaught() {
        AreaSplit split = AreaSplit.of(handWorked()).orElseThrow();
        assertThat(split.flows().flows())
                .containsExactly(
                        new AreaFlow("North", "North", 6, 6, 24_000),
                        new AreaFlow("North", "South", 6, 6, 72_000),
                        new AreaFlow("Not known", "Not known", 1, 0, 0),
                        new AreaFlow("South", "No school", 1, 0, 0),
                        new AreaFlow("South", "Outside the council", 1, 0, 0),
                        new AreaFlow("South", "South", 1, 0, 0));
        assertThat(split.flows().children()).isEqualTo(16);
        assertThat(split.flows().homes()).containsExactly("North", "South", "Not known");
        assertThat(split.flows().taught("South")).isEqualTo(7);
        assertThat(split.knowsSchools()).isTrue();
    }

    @Test
    void placesOfAnAreaAreTheLatestOfEachOfItsProviders() {
        AreaSplit split = AreaSplit.of(handWorked()).orElseThrow();
        assertThat(split.places()).containsOnly(Map.entry("South", 10.0), Map.entry("North", 6.0));
    }

    /** 72,000 / 6 beside 24,000 / 6: £8,000 a year for each child. */
    @Test
    void travelToAnotherAreaCostsMoreThanTravelWithin() {
        NearerHome north = AreaSplit.of(handWorked()).orElseThrow().nearerHome().getFirst();
        assertThat(north.home()).isEqualTo("North");
        assertThat(north.within()).isEqualTo(6);
        assertThat(north.across()).isEqualTo(6);
        assertThat(north.costWithin()).isEqualTo(4_000);
        assertThat(north.costAcross()).isEqualTo(12_000);
        assertThat(north.savedForEach()).isEqualTo(8_000);
    }

    @Test
    void aDifferenceOfFewTravellersIsNotTold() {
        NearerHome south = AreaSplit.of(handWorked()).orElseThrow().nearerHome().get(1);
        assertThat(south.outside()).isEqualTo(1);
        assertThat(south.elsewhere()).isEqualTo(1);
        assertThat(south.savedForEach()).isNaN();
    }

    @Test
    void aCouncilWhoseFilesTellNoDistrictHasNoSplit() {
        Evidence none =
                Evidence.none(Catalogue.standard(), "Oneshire")
                        .withPlans(List.of(plan(1, 2026, "SS", "Hill School", "")));
        assertThat(AreaSplit.of(none)).isEmpty();
        assertThat(AreaSplit.of(Evidence.none(Catalogue.standard(), "Noshire"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areasAddUpToTheCouncilInEveryYearAndInWholePlans(AreaTrend trend) {
        Forecast forecast =
                Forecasting.run(
                        "Baseline",
                        Exampleshire.baseline(),
                        new RunChoices(10, 0, 1),
                        Progress.NONE);
        AreaForecast split = AreaForecast.of(Exampleshire.evidence(), forecast, trend);
        forecast.outcome()
                .years()
                .forEach(
                        year -> {
                            double total = year.closing().total();
                            assertThat(split.total(year.census()))
                                    .isCloseTo(total, within(1e-6 * total));
                            assertThat(Arrays.stream(split.whole(year.census())).sum())
                                    .isEqualTo(Math.round(total));
                            assertThat(Arrays.stream(split.years().get(year.census())))
                                    .allMatch(plans -> plans >= 0);
                        });
        AreaForecast special =
                AreaForecast.of(
                        Exampleshire.evidence(),
                        forecast,
                        trend,
                        setting -> setting.sector() == Sector.STATE_SPECIAL);
        assertThat(special.total(2030)).isLessThan(split.total(2030)).isPositive();
    }

    /** Two of four in the north in 2024, three of four in 2026: an eighth a year, fading by 0.8. */
    @Test
    void aTrendOfSharesGoesOnALittleLessEachYear() {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            plans.add(plan(i, 2024, "MS", "", i < 2 ? "North" : "South"));
            plans.add(plan(i, 2026, "MS", "", i < 3 ? "North" : "South"));
        }
        Evidence evidence = Evidence.none(Catalogue.standard(), "Twoshire").withPlans(plans);
        assertThat(AreaShares.of(evidence, AreaTrend.HELD).ahead("MS", 5)[0])
                .isCloseTo(0.75, within(1e-12));
        AreaShares moving = AreaShares.of(evidence, AreaTrend.TREND);
        assertThat(moving.ahead("MS", 0)[0]).isCloseTo(0.75, within(1e-12));
        assertThat(moving.ahead("MS", 1)[0]).isCloseTo(0.875, within(1e-12));
        // The south would be at 0.25 - 0.125 x 1.8 = 0.025, its least: a tenth of 0.25.
        assertThat(moving.ahead("MS", 2)[0]).isCloseTo(0.975 / (0.975 + 0.025), within(1e-9));
        assertThat(Arrays.stream(moving.ahead("SS", 3)).sum()).isCloseTo(1, within(1e-12));
    }
}
