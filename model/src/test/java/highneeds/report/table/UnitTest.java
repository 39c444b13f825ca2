package highneeds.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class UnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT|-0.3|0",
                "COUNT|0.3|0",
                "COUNT|1234.4|1,234",
                "POUNDS|-1234.4|-1,234",
                "PERCENT|-0.0001|0.0%",
                "PERCENT|-0.051|-5.1%"
            })
    void whatRoundsToNothingHasNoMinus(Unit unit, double value, String shown) {
        assertThat(new DataFormatter(Locale.UK).formatRawCellContents(value, 0, unit.format()))
                .isEqualTo(shown);
    }
}
