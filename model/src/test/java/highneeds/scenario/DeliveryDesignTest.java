package highneeds.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Scope;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class DeliveryDesignTest {

    private static final List<PlacedLever> THIRTEEN =
            IntStream.range(0, 13).mapToObj(DeliveryDesignTest::lever).toList();

    private static PlacedLever lever(int number) {
        return PlacedLever.of(new DemandLever.FewerNewPlans(10, Scope.ALL, Phasing.from(2027)))
                .named("lever " + number)
                .withDelivery(new Delivery(0.2, 0.7, 1));
    }

    /** 27 combinations ÷ 9 pairs = 3 each. */
    @Test
    void everyTwoLeversMeetAllPairsOfThirdsEquallyOften() {
        DeliveryDesign design = new DeliveryDesign(THIRTEEN);
        for (int a = 0; a < THIRTEEN.size(); a++) {
            for (int b = 0; b < a; b++) {
                Map<List<Integer>, Integer> met = new HashMap<>();
                for (int i = 0; i < DeliveryDesign.COMBINATIONS; i++) {
                    List<Integer> thirds = design.thirds(i);
                    met.merge(List.of(thirds.get(a), thirds.get(b)), 1, Integer::sum);
                }
                assertThat(met.values()).hasSize(9).containsOnly(3);
            }
        }
    }

    @Test
    void aLeverHasTheSameThirdsWhateverStandsAfterIt() {
        DeliveryDesign alone = new DeliveryDesign(THIRTEEN.subList(0, 1));
        DeliveryDesign withOthers = new DeliveryDesign(THIRTEEN);
        for (int i = 0; i < 100; i++) {
            assertThat(withOthers.thirds(i).getFirst()).isEqualTo(alone.thirds(i).getFirst());
        }
    }

    @Test
    void turningADialLeavesItsThirdsAsTheyWere() {
        PlacedLever lever = lever(1);
        PlacedLever turned =
                lever.withLever(LeverType.of(lever.lever()).withDial(lever.lever(), "percent", 25));
        DeliveryDesign before = new DeliveryDesign(List.of(lever));
        DeliveryDesign after = new DeliveryDesign(List.of(turned));
        assertThat(after.thirds(11)).isEqualTo(before.thirds(11));
    }
}
