package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class FormatTest {

    @Test
    void writesMillionsToOneDecimalAndDeficitsWithAMinus() {
        assertThat(Format.millions(12_345_678)).isEqualTo("£12.3m");
        assertThat(Format.millions(-4_000_000)).isEqualTo("\u2212£4.0m");
        assertThat(Format.millions(-10)).isEqualTo("£0.0m");
        assertThat(Format.wholeMillions(-120e6)).isEqualTo("\u2212£120m");
    }

    @Test
    void writesCountsWholeWithCommas() {
        assertThat(Format.count(3411.5)).isEqualTo("3,412");
        assertThat(Format.countChange(35.2)).isEqualTo("+35");
        assertThat(Format.countChange(-35.2)).isEqualTo("\u221235");
        assertThat(Format.countChange(0.2)).isEqualTo("0");
    }

    @Test
    void isBritishWhateverTheComputerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Format.thousands(1_234_567_890)).isEqualTo("1,234,568");
            assertThat(Format.percent(0.0456)).isEqualTo("4.6%");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsWhatSomebodyTypedOnADial() {
        assertThat(Format.parseDial(" 1,250 ")).hasValue(1250);
        assertThat(Format.parseDial("\u22122.5")).hasValue(-2.5);
        assertThat(Format.parseDial("lots")).isEmpty();
    }

    @Test
    void writesNoMoreDecimalsThanADialHasSteps() {
        assertThat(Format.dial(12.5, 0.5)).isEqualTo("12.5");
        assertThat(Format.dial(12, 1)).isEqualTo("12");
        assertThat(Format.dial(0.25, 0.25)).isEqualTo("0.25");
    }
}
