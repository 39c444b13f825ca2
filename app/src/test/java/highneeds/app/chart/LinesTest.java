package highneeds.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    private static final Lines LINES = new Lines(String::length);

    @Test
    void aShortNameIsOneLine() {
        assertThat(LINES.of("Mainstream", 12, 2)).containsExactly("Mainstream");
    }

    @Test
    void aLongNameBreaksBetweenWords() {
        assertThat(LINES.of("Independent and non-maintained", 16, 2))
                .containsExactly("Independent and", "non-maintained");
    }

    @Test
    void whatFitsIntoNoLineIsShortened() {
        assertThat(LINES.of("Independent and non-maintained schools", 16, 2))
                .containsExactly("Independent and", "non-maintained\u2026");
    }
}
