package highneeds.importer.value;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.importer.sheet.Cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

class DatesTest {

    private static DateColumn column(String... dates) {
        List<Cell> cells = Arrays.stream(dates).map(Cell::of).toList();
        return DateColumn.of(cells);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-09",
                "2024/3/9",
                "09/03/2024",
                "9.3.2024",
                "9-3-24",
                "09/03/2024 00:00",
                "9 March 2024",
                "9th March 2024",
                "Sat 9 Mar 2024",
                "09-Mar-24",
                "Mar 9, 2024",
                "2024-03-09T00:00:00",
                "20240309",
                "09 03 2024"
            })
    void aDateIsReadInAllItsSpellings(String text) {
        assertThat(DateOrder.DAY_FIRST.read(text)).contains(LocalDate.of(2024, 3, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "n/a", "tbc", "13/13/2024", "2024", "0", "9 Foo 2024"})
    void whatIsNoDateIsNone(String text) {
        assertThat(DateOrder.DAY_FIRST.read(text)).isEmpty();
    }

    @Test
    void theWholeColumnTellsTheOrder() {
        assertThat(column("01/02/2024", "03/04/2024", "25/12/2024").order())
                .isEqualTo(DateOrder.DAY_FIRST);
        assertThat(column("01/02/2024", "12/25/2024").order()).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void aColumnThatCannotTellIsNotGuessed() {
        assertThat(column("01/02/2024", "03/04/2024").order()).isEqualTo(DateOrder.AS_FOUND);
        assertThat(column("25/12/2024", "12/25/2024").order()).isEqualTo(DateOrder.AS_FOUND);
        assertThat(column("2024-02-01").needsOrder()).isFalse();
    }

    @Test
    void aNumberThatLostItsDateFormatIsADate() {
        assertThat(Dates.of(new Cell.Number(45360, false), DateOrder.AS_FOUND))
                .contains(LocalDate.of(2024, 3, 9));
        assertThat(Dates.of(new Cell.Number(7, false), DateOrder.AS_FOUND)).isEmpty();
    }

    @Test
    void ageIsCountedOn31August() {
        assertThat(Dates.ageAtCensus(LocalDate.of(2014, 8, 31), 2026)).isEqualTo(11);
        assertThat(Dates.ageAtCensus(LocalDate.of(2014, 9, 1), 2026)).isEqualTo(10);
    }
}
