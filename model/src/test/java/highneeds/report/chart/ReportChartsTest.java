package highneeds.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.report.ReportExample;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReportChartsTest {

    private static final SafeReport CONTENT = ReportExample.internal();
    private static final List<SafeTable> SAFE = CONTENT.tables();
    private static final List<ReportTable> TABLES = SAFE.stream().map(SafeTable::table).toList();
    private static final List<Chart> CHARTS = ReportCharts.of(CONTENT);

    @Test
    void titlesSayWhatIsSeenInTenWordsAtMost() {
        for (Chart chart : CHARTS) {
            assertThat(chart.title().split(" ")).hasSizeLessThanOrEqualTo(10);
            assertThat(chart.summary()).endsWith(".");
            assertThat(chart.subtitle()).contains("Exampleshire");
        }
    }

    @Test
    void everyPointIsAFigureOfATable() {
        for (Chart chart : CHARTS) {
            for (Chart.Series series : chart.series()) {
                Chart.Origin origin = series.origin();
                ReportTable table =
                        TABLES.stream()
                                .filter(one -> one.name().equals(origin.table()))
                                .findFirst()
                                .orElseThrow();
                assertThat(series.values().getLast())
                        .isEqualTo(
                                Double.valueOf(table.value(origin.lastRow(), origin.lastColumn())));
            }
        }
    }

    @Test
    void theBandOpensAtTheLastCountedCensus() {
        Chart forecast = CHARTS.getFirst();
        int opening = forecast.categories().indexOf("2026");
        for (Chart.Series series : forecast.series()) {
            if (series.look() == Chart.Look.OUTER_BAND) {
                assertThat(series.values().get(opening)).isZero();
                assertThat(series.values().getLast()).isPositive();
            }
        }
    }

    @Test
    void namesThatWouldOverlapGoToALegend() {
        assertThat(DirectLabel.fits(CHARTS.getFirst())).isTrue();
        assertThat(DirectLabel.fits(CHARTS.getLast())).isFalse();
    }
}
