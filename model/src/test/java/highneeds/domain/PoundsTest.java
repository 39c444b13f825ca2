package highneeds.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoundsTest {

    @Test
    void theMinusIsATrueOneAndStandsBeforeThePoundSign() {
        assertThat(Pounds.whole(-48_178)).isEqualTo("\u2212£48,178");
        assertThat(Pounds.whole(48_177.5)).isEqualTo("£48,178");
    }

    @Test
    void nothingIsNotMinusNothing() {
        assertThat(Pounds.whole(-0.4)).isEqualTo("£0");
    }
}
