package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.forecast.Measure;
import highneeds.report.table.SafeReport;
import highneeds.report.table.Words;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DocxReportTest {

    private static final SafeReport CONTENT = ReportExample.internal();

    @TempDir static Path folder;
    private static XWPFDocument paper;

    @BeforeAll
    static void writeAndReadAgain() throws Exception {
        Path file = folder.resolve("paper.docx");
        DocxReport.write(CONTENT, file);
        paper = new XWPFDocument(Files.newInputStream(file));
    }

    @AfterAll
    static void close() throws Exception {
        paper.close();
    }

    @Test
    void hasTheTenSectionsOfABoardPaperAndAnAppendix() {
        List<String> headings =
                paper.getParagraphs().stream()
                        .filter(one -> "Heading1".equals(one.getStyle()))
                        .map(XWPFParagraph::getText)
                        .toList();
        assertThat(headings).hasSize(11).first().isEqualTo("1 Purpose");
        assertThat(headings.get(9)).isEqualTo("10 Implications");
        assertThat(headings.getLast()).startsWith("Appendix");
    }

    @Test
    void itsWordsHoldTheForecastsFigures() {
        double plans = CONTENT.figures(CONTENT.baseline()).plans(2036);
        assertThat(paper.getParagraphs())
                .anyMatch(
                        one ->
                                one.getText()
                                        .contains(Words.count(plans) + " plans by January 2036"));
    }

    /** Who reads only the first page must not take an expected value for a certain one. */
    @Test
    void noForecastIsStatedWithoutItsRange() {
        List<String> forecasts =
                paper.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .filter(
                                text ->
                                        text.startsWith("Note the forecast")
                                                || text.contains("are expected by")
                                                || text.contains("is forecast at")
                                                || text.startsWith("The cumulative balance goes")
                                                || text.startsWith("Spend is above income"))
                        .toList();
        assertThat(forecasts).hasSize(6).allMatch(text -> text.contains("80% range"));
        double lower =
                CONTENT.figures(CONTENT.baseline())
                        .spread(Measure.CUMULATIVE_BALANCE, 2035)
                        .orElseThrow()
                        .p10();
        assertThat(forecasts.getFirst()).contains(Words.millions(Math.abs(lower)));
    }

    @Test
    void everyTableHasACaptionAndARepeatedHeading() {
        assertThat(paper.getTables()).hasSizeGreaterThan(6);
        for (XWPFTable table : paper.getTables()) {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).startsWith("Table ");
        }
    }

    @Test
    void aChartHoldsNoMoreThanItShows() throws Exception {
        for (XWPFChart chart : paper.getCharts()) {
            assertThat(chart.getWorkbook().getNumberOfSheets()).isEqualTo(1);
            XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
            int series =
                    chart.getCTChart().getPlotArea().getLineChartList().stream()
                                    .mapToInt(lines -> lines.sizeOfSerArray())
                                    .sum()
                            + chart.getCTChart().getPlotArea().getBarChartList().stream()
                                    .mapToInt(bars -> bars.sizeOfSerArray())
                                    .sum()
                            + chart.getCTChart().getPlotArea().getAreaChartList().stream()
                                    .mapToInt(areas -> areas.sizeOfSerArray())
                                    .sum();
            assertThat((int) sheet.getRow(0).getLastCellNum()).isEqualTo(series + 1);
        }
    }

    @Test
    void everyChartHasAlternativeText() {
        List<String> texts =
                paper.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .flatMap(run -> run.getCTR().getDrawingList().stream())
                        .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
                        .toList();
        assertThat(texts).hasSize(paper.getCharts().size()).allMatch(text -> text.endsWith("."));
    }

    @Test
    void itsPropertiesNameNoPerson() {
        assertThat(paper.getProperties().getCoreProperties().getCreator())
                .isEqualTo("High Needs 0.1.0");
    }
}
