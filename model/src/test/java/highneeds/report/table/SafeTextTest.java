package highneeds.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-cmd", "@SUM(A1)", "  =1+1", "\t=1", "\rx", "\0=1"})
    void whatASpreadsheetCouldTakeForAFormulaGetsAnApostrophe(String text) {
        assertThat(SafeText.forCsv(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Baseline", "5-10", "a=b", "Mainstream school, out of area"})
    void ordinaryWordsStayAsTheyAre(String text) {
        assertThat(SafeText.forCsv(text)).isEqualTo(text);
    }
}
