package highneeds.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class TableTwinTest {

    private static final ChartSpec CHART =
            new ChartSpec(
                    "Spend",
                    "£m",
                    "",
                    "",
                    Numbers.POUNDS,
                    List.of("2026-27", "2027-28"),
                    -1,
                    List.of(
                            new Layer.Band("80% range", 80, List.of(1e6, 2e6), List.of(3e6, 4e6)),
                            new Layer.Line("Spend", Layer.Role.MAIN, 1, List.of(2e6, Double.NaN))));

    @Test
    void hasEveryFigureOfTheChartInThousandsTheFigureBeforeItsRange() {
        TableTwin table = TableTwin.of(CHART);
        assertThat(table.headings())
                .containsExactly("Year", "Spend", "80% range, low", "80% range, high");
        assertThat(table.rows())
                .containsExactly(
                        List.of("2026-27", "2,000", "1,000", "3,000"),
                        List.of("2027-28", "", "2,000", "4,000"));
    }

    @Test
    void pastesIntoASpreadsheet() {
        assertThat(TableTwin.of(CHART).tabSeparated())
                .startsWith("Year\tSpend\t80% range, low\t80% range, high\n2026-27\t2,000");
    }

    @Test
    void aLayerNeedsAValueForEveryYear() {
        Layer line = new Layer.Line("x", Layer.Role.MAIN, 1, List.of(1.0));
        assertThatThrownBy(
                        () ->
                                new ChartSpec(
                                        "t",
                                        "",
                                        "",
                                        "",
                                        Numbers.PLANS,
                                        List.of("1", "2"),
                                        -1,
                                        List.of(line)))
                .hasMessageContaining("every year");
    }

    @Test
    void theReadOutSaysTheYearAndEveryFigure() {
        assertThat(ReadOut.of(CHART, 0))
                .containsExactly("2026-27", "Spend: £2.0m", "80% range: £1.0m to £3.0m");
    }
}
