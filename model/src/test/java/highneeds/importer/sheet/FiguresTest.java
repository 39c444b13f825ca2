package highneeds.importer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Random;

/** Numbers of a file are read to the last bit as Java reads them. */
class FiguresTest {

    private static double parse(String text) {
        return Figures.parse(text.toCharArray(), text.length());
    }

    @Test
    void numbersOfUpToTwentyDigitsAreThoseJavaReads() {
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "-" : "");
            int digits = 1 + random.nextInt(20);
            int point = random.nextInt(2 * digits);
            for (int d = 0; d < digits; d++) {
                text.append(d == point ? "." : "").append((char) ('0' + random.nextInt(10)));
            }
            assertThat(parse(text.toString()))
                    .as(text.toString())
                    .isEqualTo(Double.parseDouble(text.toString()));
        }
    }

    @Test
    void moneyToThePennyIsThatMoney() {
        for (int pence = 0; pence < 1_000_000; pence += 37) {
            String text = BigDecimal.valueOf(pence, 2).toPlainString();
            assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5E-3", "4.2e10", "+7", "123456789012345678901234567890", ".5", "5."})
    void otherSpellingsOfNumbersAreRead(String text) {
        assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".", "x", "1x", "NaN", "Infinity", "1d", "0x1p3", "1.2.3", "-"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(parse(text)).isNaN();
    }
}
