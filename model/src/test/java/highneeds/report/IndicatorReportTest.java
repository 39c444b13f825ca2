package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.area.AreaForecast;
import highneeds.area.AreaSplit;
import highneeds.area.AreaTrend;
import highneeds.indicator.IndicatorBook;
import highneeds.indicator.IndicatorSheet;
import highneeds.indicator.OwnFigure;
import highneeds.indicator.Target;
import highneeds.indicator.published.Indicator;
import highneeds.published.PublishedTables;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.RuleSet;
import highneeds.report.paper.Block;
import highneeds.report.paper.BoardPaper;
import highneeds.report.table.AroundForecast;
import highneeds.report.table.Cell;
import highneeds.report.table.ReportContent;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;
import highneeds.statement.Limit.Side;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Indicators and areas in papers: published figures as they are, the council's own behind the gate.
 */
class IndicatorReportTest {

    private static final String SOURCE = "Return of a certain child";

    private static final IndicatorBook BOOK =
            IndicatorBook.EMPTY
                    .with(
                            new OwnFigure(
                                    Indicator.WITHIN_20_WEEKS,
                                    2025,
                                    55.5,
                                    SOURCE,
                                    LocalDate.of(2026, 1, 31)))
                    .with(new Target(Indicator.PLANS_RATE, Side.AT_MOST, 1, 2030))
                    .with(new Target(Indicator.APPEALS, Side.AT_MOST, 2, 2030));

    private static final SafeReport INTERNAL =
            ReportExample.released(content(), Release.internal());
    private static final SafeReport OPEN = ReportExample.released(content(), Release.forPublic());

    private static ReportContent content() {
        ReportContent plain = ReportExample.full();
        var evidence = highneeds.Exampleshire.evidence();
        List<AreaForecast> forecasts =
                plain.scenarios().stream()
                        .map(each -> AreaForecast.of(evidence, each.forecast(), AreaTrend.HELD))
                        .toList();
        return plain.with(
                plain.around()
                        .withIndicators(
                                IndicatorSheet.all(
                                        PublishedTables.evidence("Buckinghamshire").value(), BOOK))
                        .withAreas(
                                AreaSplit.of(evidence)
                                        .map(
                                                split ->
                                                        new AroundForecast.ByArea(
                                                                split, forecasts))));
    }

    private static ReportTable table(SafeReport report, String name) {
        return report.tables().stream()
                .map(SafeTable::table)
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }

    private static List<String> names(SafeReport report) {
        return report.tables().stream().map(safe -> safe.table().name()).toList();
    }

    /** 32.1 in 2024, England 45.9: DfE, Local authority interactive tool, 2025. */
    @Test
    void publishedFiguresAreTheSameInEveryPaper() {
        for (SafeReport report : List.of(INTERNAL, OPEN)) {
            ReportTable table = table(report, "Indicators");
            int row = table.row(Indicator.WITHIN_20_WEEKS.label());
            assertThat(table.value(row, table.column("Council"))).isCloseTo(32.1, within(0.001));
            assertThat(table.value(row, table.column("England"))).isCloseTo(45.9, within(0.001));
            assertThat(table.rows().get(row).label(table.column("Among neighbours")))
                    .isEqualTo("10th highest of 11");
        }
    }

    @Test
    void aFigureOfTheCouncilsOwnIsInNoPublicPaperNorItsSource() {
        String label = Indicator.WITHIN_20_WEEKS.label();
        ReportTable exact = table(INTERNAL, "Indicators by year");
        assertThat(exact.value(exact.row(label, "2025", "own figure"), exact.column("Council")))
                .isEqualTo(55.5);
        ReportTable shown = table(OPEN, "Indicators by year");
        ReportTable.Row row = shown.rows().get(shown.row(label, "2025", "own figure"));
        assertThat(row.cells().get(shown.column("Council"))).isEqualTo(Cell.CONFIDENTIAL);
        assertThat(OPEN.tables())
                .allSatisfy(
                        safe ->
                                assertThat(safe.table().rows().toString())
                                        .doesNotContain(SOURCE)
                                        .doesNotContain("55.5"));
    }

    @Test
    void aPublicPaperSaysWhetherATargetIsMetWithoutFigures() {
        ReportTable shown = table(OPEN, "Indicator targets");
        ReportTable exact = table(INTERNAL, "Indicator targets");
        int plans = 0;
        assertThat(exact.rows().get(plans).label(exact.column("Verdict"))).isEqualTo("not met");
        assertThat(exact.rows().get(plans).label(exact.column("Figures"))).contains("Expected");
        assertThat(shown.rows().get(plans).label(shown.column("Verdict"))).isEqualTo("not met");
        assertThat(shown.rows().get(plans).label(shown.column("Figures"))).isEmpty();
        assertThat(shown.rows().get(plans).cells().get(shown.column("Expected")))
                .isEqualTo(Cell.CONFIDENTIAL);
        assertThat(shown.rows().get(1).label(shown.column("Figures"))).contains("cannot foretell");
    }

    @Test
    void thePaperHasATableBesideOtherCouncils() {
        assertThat(BoardPaper.of(OPEN))
                .filteredOn(block -> block instanceof Block.Tabled)
                .anySatisfy(
                        block ->
                                assertThat(((Block.Tabled) block).table().rows().toString())
                                        .contains("32.1%", "10th highest of 11"));
    }

    @Test
    void whoIsTaughtWhereIsInternalAndPlansByAreaAreLeftOutWhereCountsAreWithheld() {
        assertThat(names(INTERNAL))
                .contains("Plans by area", "Area flows", "Area places", "Area travel");
        assertThat(names(OPEN)).contains("Plans by area").doesNotContain("Area flows");
        SafeReport strict =
                ReportExample.released(content(), Release.forPublic().with(RuleSet.STRICT));
        assertThat(names(strict)).doesNotContain("Plans by area", "Area flows");
    }

    @Test
    void plansByAreaAddUpToThePlansOfTheReport() {
        ReportTable areas = table(INTERNAL, "Plans by area");
        String scenario = content().baseline().name();
        ReportTable.Row total = areas.rows().get(areas.row(scenario, "All areas"));
        assertThat(total.strong()).isTrue();
        double last = areas.value(areas.row(scenario, "All areas"), areas.columns().size() - 1);
        double expected =
                content().baseline().forecast().outcome().years().getLast().closing().total();
        assertThat(last).isCloseTo(expected, within(1e-6 * expected));
    }
}
