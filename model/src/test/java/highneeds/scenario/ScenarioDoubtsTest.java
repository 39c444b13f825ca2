package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.domain.Scope;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class ScenarioDoubtsTest {

    private static final Baseline BASELINE = Exampleshire.baseline();
    private static final Phasing FROM_2027 = Phasing.from(2027);

    private static List<String> doubts(Lever... levers) {
        return ScenarioDoubts.about(Arrays.stream(levers).map(PlacedLever::of).toList(), BASELINE);
    }

    @Test
    void plainLeversRaiseNone() {
        assertThat(doubts(new DemandLever.FewerNewPlans(5, Scope.ALL, FROM_2027))).isEmpty();
    }

    @Test
    void aStartAfterTheForecastIsSaid() {
        assertThat(doubts(new DemandLever.FewerNewPlans(5, Scope.ALL, Phasing.from(2050))))
                .singleElement()
                .asString()
                .contains("September 2050, after the forecast ends");
    }

    @Test
    void codesTheCatalogueDoesNotHaveAreNamed() {
        Scope scope = Scope.ofSettings(List.of("QQ")).withNeeds(List.of("ZZ"));
        assertThat(doubts(new PlacementLever.FewerOutCounty(5, 5, "XX", scope, FROM_2027)))
                .hasSize(3)
                .anyMatch(doubt -> doubt.contains("'XX'"))
                .anyMatch(doubt -> doubt.contains("'QQ'"))
                .anyMatch(doubt -> doubt.contains("'ZZ'"));
    }

    @Test
    void placesWhereNobodyWaitsAreSaid() {
        assertThat(
                        doubts(
                                new CapacityLever.NewSpecialSchool(
                                        40, 50, 0, 0, 0, "MS", Scope.ALL, FROM_2027)))
                .singleElement()
                .asString()
                .contains("knows no limit there");
    }

    @Test
    void leversThatPullAgainstEachOtherAreSaid() {
        assertThat(
                        doubts(
                                new AfterSixteenLever.StudentsStay(30, Scope.ALL, FROM_2027),
                                new AfterSixteenLever.TimelyCeasing(5, Scope.ALL, FROM_2027)))
                .singleElement()
                .asString()
                .contains("pull against each other");
    }

    @Test
    void theSameLeverUpwardsAndDownwardsIsSaid() {
        assertThat(
                        doubts(
                                new CostLever.FeeUplift(2, Scope.ALL, FROM_2027),
                                new CostLever.FeeUplift(-2, Scope.ALL.withNcys(0, 6), FROM_2027)))
                .singleElement()
                .asString()
                .contains("upwards and once downwards");
        assertThat(
                        doubts(
                                new CostLever.FeeUplift(2, Scope.ALL.withNcys(7, 11), FROM_2027),
                                new CostLever.FeeUplift(-2, Scope.ALL.withNcys(0, 6), FROM_2027)))
                .isEmpty();
    }

    @Test
    void moreChildrenThanPlacesIsSaid() {
        int special = Exampleshire.CATALOGUE.settingPosition("SS");
        Baseline tight =
                BASELINE.withYears(
                        BASELINE.years().stream()
                                .map(
                                        year ->
                                                year.withProvision(
                                                        year.provision()
                                                                .withPlaces(
                                                                        year.provision()
                                                                                .places()
                                                                                .with(special, 3))))
                                .toList());
        Lever school =
                new CapacityLever.NewSpecialSchool(40, 50, 0, 0, 0, "SS", Scope.ALL, FROM_2027);
        assertThat(ScenarioDoubts.about(List.of(PlacedLever.of(school)), tight))
                .singleElement()
                .asString()
                .contains("There are 3 places in", "over its places");
    }

    @Test
    void theSameLeverTwiceAndALargeTransferAreSaid() {
        Lever transfer = new FundingLever.BlockTransfer(1, 100, 1, FROM_2027);
        assertThat(doubts(transfer, transfer))
                .hasSize(3)
                .anyMatch(doubt -> doubt.contains("Secretary of State"))
                .anyMatch(doubt -> doubt.contains("twice"));
    }
}
