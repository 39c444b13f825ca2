package highneeds.report.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {

    @ParameterizedTest
    @CsvSource({"0,0", "2.4,0", "2.5,5", "7.5,10", "12,10", "-2.5,-5", "-2.4,0", "1003,1005"})
    void countsGoToTheNearestFiveHalvesAway(double exact, double shown) {
        assertThat(Rounded.count(exact)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"499,0", "500,1000", "999499,999000", "1004999,1000000", "-2345678,-2350000"})
    void poundsGoToAThousandAndLargeOnesToTen(double exact, double shown) {
        assertThat(Rounded.pounds(exact)).isEqualTo(shown);
    }

    @Test
    void sharesKeepATenthOfAPercentAndNoMinusBeforeNothing() {
        assertThat(Rounded.share(0.18749)).isEqualTo(0.187);
        assertThat(Rounded.share(-0.0004)).isEqualTo(0.0);
    }

    @Test
    void numbersOfChildrenInWordsAreRounded() {
        assertThat(Rounded.inWords("3 placements that ran at the census, prices of 2025-26"))
                .isEqualTo("5 placements that ran at the census, prices of 2025-26");
        assertThat(Rounded.inWords("1,203 children travel at 4.0%"))
                .isEqualTo("1,205 children travel at 4.0%");
    }

    @Test
    void largePoundsInWordsAreRoundedAndPricesAreNot() {
        assertThat(Rounded.inWords("\u2212£17,751,495 and £127,226, £8,800 a traveller"))
                .isEqualTo("\u2212£17,750,000 and £127,000, £8,800 a traveller");
    }
}
