package highneeds.finance.transport;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.TransportMode;
import highneeds.evidence.Evidence;
import highneeds.evidence.Journey;
import highneeds.finance.SmallCouncil;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ModeMixTest {

    private static final TransportMode ALONE = TransportMode.ofCode("SOLO_TAXI");
    private static final TransportMode SHARED = TransportMode.ofCode("SHARED_TAXI");
    private static final TransportMode PASS = TransportMode.ofCode("BUS_PASS");

    private static Journey journey(
            String person, String mode, int passengers, double miles, double cost) {
        return new Journey(
                person,
                mode,
                Optional.of(miles),
                passengers,
                false,
                LocalDate.of(2025, 9, 1),
                Optional.empty(),
                cost);
    }

    /** Four pupils of Year 8: two alone in taxis at 16,000, two sharing one at 8,000 each. */
    private static ModeMix mix() {
        Evidence evidence =
                new SmallCouncil()
                        .plan(2026, "a", 8, "ASD", "SS")
                        .plan(2026, "b", 8, "ASD", "SS")
                        .plan(2026, "c", 8, "ASD", "SS")
                        .plan(2026, "d", 8, "ASD", "SS")
                        .evidence()
                        .withJourneys(
                                List.of(
                                        journey("a", "Taxi", 1, 5, 16_000),
                                        journey("b", "Taxi", 1, 5, 16_000),
                                        journey("c", "TAXI", 2, 5, 8_000),
                                        journey("d", "Shared taxi", 2, 5, 8_000),
                                        journey("stranger", "Taxi", 1, 5, 99_000)));
        return ModeMix.at(evidence, 2026);
    }

    @Test
    void aTaxiIsSharedIfItSaysSoOrHasMoreThanOnePassenger() {
        assertThat(mix().rows()).extracting(ModeMix.Row::mode).containsExactly(ALONE, SHARED);
        assertThat(mix().rows()).extracting(ModeMix.Row::journeys).containsExactly(2, 2);
        assertThat(mix().cost(TransportBand.PRE_16)).isEqualTo(48_000);
    }

    @Test
    void aModeNobodyUsesYetHasItsTypicalCost() {
        assertThat(mix().average(TransportBand.PRE_16, PASS)).isEqualTo(900);
    }

    @Test
    void anUnknownWordIsOther() {
        assertThat(Traveller.mode(journey("a", "Hovercraft", 1, 1, 1)).code()).isEqualTo("OTHER");
    }
}
