package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Catalogue;
import highneeds.domain.Scope;

import org.junit.jupiter.api.Test;

import java.util.List;

class LeverWordingTest {

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final LeverType FEWER = LeverType.of("fewer-new-plans");

    private static Lever fewer(double percent, Phasing phasing) {
        return new DemandLever.FewerNewPlans(percent, Scope.ALL.withNcys(0, 6), phasing);
    }

    @Test
    void describesWhatForWhomAndWhen() {
        assertThat(FEWER.describe(fewer(5, Phasing.from(2027).over(2)), CATALOGUE))
                .isEqualTo(
                        "5% fewer new plans for Reception to Year 6 from September 2027, over 2"
                                + " years");
    }

    @Test
    void leavesOutWhatIsTurnedToNothing() {
        Phasing from2027 = Phasing.from(2027);
        LeverType nearer = LeverType.of("fewer-out-county");

        assertThat(
                        nearer.describe(
                                new PlacementLever.FewerOutCounty(25, 0, "SS", Scope.ALL, from2027),
                                CATALOGUE))
                .startsWith("25% of new out-of-area placements made in ");
        assertThat(
                        nearer.describe(
                                new PlacementLever.FewerOutCounty(
                                        25, 10, "SS", Scope.ALL, from2027),
                                CATALOGUE))
                .startsWith(
                        "25% of new out-of-area placements, and 10% of those due for a phase"
                                + " transfer made in ");
    }

    @Test
    void aNewSchoolThatTakesNobodyFromElsewhereDoesNotSaySo() {
        LeverType school = LeverType.of("new-special-school");

        assertThat(
                        school.describe(
                                new CapacityLever.NewSpecialSchool(
                                        60, 0, 0, 0, 0, "SS", Scope.ALL, Phasing.from(2027)),
                                CATALOGUE))
                .startsWith("60 places more in ")
                .doesNotContain("0%");
    }

    @Test
    void saysWhichDialWasTurned() {
        Phasing from2027 = Phasing.from(2027);
        assertThat(FEWER.difference(fewer(5, from2027), fewer(10, from2027), CATALOGUE))
                .isEqualTo("Early support: fewer new plans needed: 5% → 10%, from September 2027");
    }

    @Test
    void saysHowItsTimeChanged() {
        assertThat(
                        FEWER.difference(
                                fewer(5, Phasing.from(2027)),
                                fewer(5, Phasing.from(2028)),
                                CATALOGUE))
                .endsWith(": from September 2027 → from September 2028");
    }

    @Test
    void namesNeedsAndSettings() {
        Scope scope = Scope.ofSettings(List.of("SS", "ISSO")).withNeeds(List.of("ASD"));
        assertThat(ScopeWording.of(scope.withNcys(12, 20), CATALOGUE))
                .isEqualTo(
                        "for Year 12 and above with autistic spectrum disorder in state-funded"
                            + " special school or independent special school, day, out of area");
    }

    @Test
    void writesUnitsAsPeopleDo() {
        assertThat(Quantity.of(1, "places")).isEqualTo("1 place");
        assertThat(Quantity.of(40, "places")).isEqualTo("40 places");
        assertThat(Quantity.of(2.5, "%")).isEqualTo("2.5%");
        assertThat(Quantity.of(-6000, "GBP")).isEqualTo("\u2212£6,000");
        assertThat(LeverType.of("fee-uplift").dials().getFirst().words(1))
                .isEqualTo("+1 percentage point");
    }

    @Test
    void differencesOfScenariosAreSentences() {
        PlacedLever five = PlacedLever.of(fewer(5, Phasing.from(2027)));
        PlacedLever ten = PlacedLever.of(fewer(10, Phasing.from(2027)));
        PlacedLever fees = PlacedLever.of(LeverType.of("fee-uplift").starting(2027));
        assertThat(Differences.between(List.of(five), List.of(ten, fees), CATALOGUE))
                .containsExactly(
                        "Early support: fewer new plans needed: 5% → 10%, from September 2027",
                        "New: -1 percentage point a year on the uplift of fees and top-ups from"
                                + " September 2027");
        assertThat(Differences.between(List.of(five, fees), List.of(fees, five), CATALOGUE))
                .containsExactly("The levers apply in another order.");
        assertThat(Differences.between(List.of(five), List.of(five), CATALOGUE)).isEmpty();
    }

    @Test
    void deliveryAndCostsShowInTheDifference() {
        PlacedLever sure = PlacedLever.of(fewer(5, Phasing.from(2027)));
        PlacedLever risky =
                sure.withDelivery(new Delivery(0.4, 0.8, 1))
                        .withInvestment(new Investment(0, 50_000, 20_000));
        assertThat(Differences.between(List.of(sure), List.of(risky), CATALOGUE))
                .containsExactly(
                        "Early support: fewer new plans needed: delivered in full → 40 to 100%,"
                                + " most likely 80%",
                        "Early support: fewer new plans needed: costs nothing more → £50,000 once"
                                + " and £20,000 a year");
    }
}
