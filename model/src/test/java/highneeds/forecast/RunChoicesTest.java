package highneeds.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RunChoicesTest {

    @Test
    void asManySimulationsAsFitIntoMemoryAreAllowed() {
        assertEquals(10_000, new RunChoices(10, 10_000, 1).simulations());
        assertEquals(5_000, new RunChoices(20, 5_000, 1).simulations());
    }

    @Test
    void moreAreRefusedWithTheNumberThatFits() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new RunChoices(10, 100_000, 1));
        assertEquals(
                "A forecast of 10 years holds 0 to 10,000 simulations in memory, but was asked for"
                        + " 100,000",
                refused.getMessage());
    }
}
