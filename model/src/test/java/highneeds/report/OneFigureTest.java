package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.forecast.Measure;
import highneeds.forecast.ResultKey;
import highneeds.report.table.ReportContent;
import highneeds.report.table.SafeReport;
import highneeds.report.table.Words;

import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One figure is the same in what the window shows (the results), results.csv, the workbook, the
 * paper and the slides: each is written, read back and compared.
 */
class OneFigureTest {

    private static final SafeReport REPORT = ReportExample.internal();
    private static final ReportContent CONTENT = ReportExample.full();
    private static final int LAST = 2036;

    @TempDir static Path folder;

    private static List<Path> files;

    @BeforeAll
    static void writeThePack() throws IOException {
        files =
                Pack.write(
                                REPORT,
                                List.of(Pack.Paper.values()),
                                Map.of(),
                                "Exampleshire",
                                folder,
                                highneeds.domain.Progress.NONE)
                        .files();
    }

    private static Path file(Pack.Paper paper) {
        return files.get(List.of(Pack.Paper.values()).indexOf(paper));
    }

    /** What the window reads. */
    private static double window(Measure measure, int year) {
        return CONTENT.baseline().forecast().results().mean(ResultKey.total(measure, year));
    }

    private static double csv(Measure measure, int year) throws IOException {
        try (CsvReader<NamedCsvRecord> lines =
                CsvReader.builder().ofNamedCsvRecord(file(Pack.Paper.RESULTS))) {
            for (NamedCsvRecord line : lines) {
                if (line.getField("scenario").equals("Baseline")
                        && line.getField("measure").equals(measure.code())
                        && line.getField("year").equals(measure.yearLabel(year))
                        && List.of("age_group", "ncy", "need", "setting").stream()
                                .allMatch(name -> line.getField(name).isEmpty())) {
                    return Double.parseDouble(line.getField("mean"));
                }
            }
        }
        throw new AssertionError("results.csv has no " + measure + " of " + year);
    }

    private static double lastOf(XSSFWorkbook workbook, String range) {
        XSSFName name = workbook.getName(range);
        AreaReference area =
                new AreaReference(name.getRefersToFormula(), workbook.getSpreadsheetVersion());
        CellReference last = area.getLastCell();
        return workbook.getSheet(name.getSheetName())
                .getRow(last.getRow())
                .getCell(last.getCol())
                .getNumericCellValue();
    }

    private static String paper() throws IOException {
        try (XWPFDocument document =
                new XWPFDocument(Files.newInputStream(file(Pack.Paper.BOARD_PAPER)))) {
            StringBuilder words = new StringBuilder();
            document.getParagraphs().forEach(one -> words.append(one.getText()).append('\n'));
            document.getTables().forEach(one -> words.append(one.getText()).append('\n'));
            return words.toString();
        }
    }

    private static String slides() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file(Pack.Paper.SLIDES)))) {
            StringBuilder words = new StringBuilder();
            for (XSLFSlide slide : show.getSlides()) {
                slide.getShapes().stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .forEach(
                                shape ->
                                        words.append(((XSLFTextShape) shape).getText())
                                                .append('\n'));
            }
            return words.toString();
        }
    }

    @Test
    void plansSpendAndBalanceAreTheSameInAllFive() throws IOException {
        Map<Measure, String> names =
                Map.of(
                        Measure.PLANS, "Baseline_plans",
                        Measure.HNB_SPEND, "Baseline_spend",
                        Measure.CUMULATIVE_BALANCE, "Baseline_balance");
        String paper = paper();
        String slides = slides();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(file(Pack.Paper.WORKBOOK)))) {
            for (Map.Entry<Measure, String> one : names.entrySet()) {
                boolean plans = one.getKey() == Measure.PLANS;
                int year = plans ? LAST : LAST - 1;
                double window = window(one.getKey(), year);
                assertThat(csv(one.getKey(), year)).isCloseTo(window, within(5e-7));
                assertThat(lastOf(workbook, one.getValue())).isCloseTo(window, within(1e-5));
                String written = plans ? Words.count(window) : Words.millions(Math.abs(window));
                assertThat(paper).as("%s in the paper", one.getKey()).contains(written);
                assertThat(slides).as("%s on the slides", one.getKey()).contains(written);
            }
        }
    }

    @Test
    void nothingIsEverMinusNothing() throws IOException {
        Unpacked.all(folder)
                .forEach(
                        (part, text) ->
                                assertThat(text)
                                        .as(part)
                                        .doesNotContainPattern(">[-\u2212]0(\\.0+)?%?<")
                                        .doesNotContain("-£0.0 ", "\u2212£0.0 "));
    }
}
