package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import highneeds.Exampleshire;
import highneeds.assumptions.Baseline;
import highneeds.domain.Scope;

import org.junit.jupiter.api.Test;

import java.util.List;

class DeliveryTest {

    private static final double EXACT = 1e-9;

    @Test
    void expectsTheMeanOfItsSpread() {
        assertThat(new Delivery(0.3, 0.9, 0.9).expected()).isCloseTo(0.7, within(EXACT));
        assertThat(Delivery.CERTAIN.expected()).isEqualTo(1);
    }

    @Test
    void quantilesRunFromLowToHigh() {
        Delivery delivery = new Delivery(0.2, 0.7, 1);
        assertThat(delivery.at(0)).isEqualTo(0.2);
        assertThat(delivery.at(0.625)).isCloseTo(0.7, within(EXACT));
        assertThat(delivery.at(1)).isEqualTo(1);
    }

    @Test
    void itsThirdsHaveItsMean() {
        for (Delivery delivery :
                List.of(
                        new Delivery(0.2, 0.7, 1),
                        new Delivery(0, 0, 1),
                        new Delivery(0.5, 1, 1))) {
            List<Double> thirds = delivery.thirds();
            assertThat(thirds).isSorted();
            assertThat(thirds.stream().mapToDouble(share -> share).average().orElseThrow())
                    .isCloseTo(delivery.expected(), within(EXACT));
            assertThat(thirds.get(1)).isBetween(delivery.at(1.0 / 3), delivery.at(2.0 / 3));
        }
    }

    @Test
    void sharesThatCrossAreSaidPlainly() {
        assertThatThrownBy(() -> new Delivery(0.9, 0.7, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("90%, 70% and 100%");
    }

    /** 10% fewer at shares with a mean of 0.7 is 7% fewer. */
    @Test
    void anUncertainLeverIsExpectedAtItsMeanShare() {
        Baseline baseline = Exampleshire.baseline();
        PlacedLever lever =
                PlacedLever.of(new DemandLever.FewerNewPlans(10, Scope.ALL, Phasing.from(2027)))
                        .withDelivery(new Delivery(0.3, 0.9, 0.9));
        DeliveredBaselines delivered = new DeliveredBaselines(List.of(lever), baseline);
        assertThat(delivered.uncertain()).isEqualTo(1);
        double before = joiners(baseline);
        assertThat(joiners(delivered.expected())).isCloseTo(0.93 * before, within(1e-6));
        double mean = 0;
        for (int way = 0; way < DeliveredBaselines.WAYS; way++) {
            mean += joiners(delivered.drawn(List.of(way))) / DeliveredBaselines.WAYS;
        }
        assertThat(mean).isCloseTo(0.93 * before, within(1e-6));
    }

    private static double joiners(Baseline baseline) {
        var year = baseline.years().get(2027 - Exampleshire.LAST_CENSUS);
        return year.rates().joiners(year.population()).total();
    }
}
