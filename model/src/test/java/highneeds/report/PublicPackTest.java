package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.report.chart.Chart;
import highneeds.report.chart.ReportCharts;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.Rounded;
import highneeds.report.disclosure.RuleSet;
import highneeds.report.table.Cell;
import highneeds.report.table.Part;
import highneeds.report.table.ReportContent;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;
import highneeds.report.table.Unit;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class PublicPackTest {

    private static final SafeReport CONTENT = ReportExample.forPublic();
    private static final Pattern PLANS =
            Pattern.compile("(\\d[\\d,]*) (?:plans|more plan|fewer plan)");

    @TempDir Path folder;

    @Test
    void everyCountIsAMultipleOfFive() {
        for (SafeTable safe : CONTENT.tables()) {
            ReportTable table = safe.table();
            for (ReportTable.Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    if (cell instanceof Cell.Figure figure && figure.unit() == Unit.COUNT) {
                        assertThat(figure.value() % 5).as(table.name() + " " + row).isZero();
                        assertThat(figure.formula()).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void moneyIsRoundedAndNoRateIsShown() {
        for (SafeTable safe : CONTENT.tables()) {
            for (ReportTable.Row row : safe.table().rows()) {
                for (Cell cell : row.cells()) {
                    if (cell instanceof Cell.Figure figure) {
                        assertThat(figure.unit()).isNotEqualTo(Unit.RATE);
                        if (figure.unit() == Unit.POUNDS) {
                            assertThat(figure.value()).isEqualTo(Rounded.pounds(figure.value()));
                        }
                    }
                }
            }
        }
    }

    @Test
    void moneyOfThinSettingsIsNowhere() {
        for (SafeTable safe : CONTENT.tables()) {
            ReportTable table = safe.table();
            for (ReportTable.Row row : table.rows()) {
                if (table.labels() > 1 && CONTENT.disclosure().hidesMoneyOf(row.label(1))) {
                    assertThat(row.cells())
                            .as(table.name() + " " + row.label(1))
                            .noneMatch(
                                    cell ->
                                            cell instanceof Cell.Figure figure
                                                    && figure.unit() == Unit.POUNDS);
                }
            }
        }
    }

    @Test
    void chartsHoldWhatTheTablesShowAndNoMore() {
        Map<String, ReportTable> tables = new HashMap<>();
        CONTENT.tables().forEach(safe -> tables.put(safe.table().name(), safe.table()));
        for (Chart chart : ReportCharts.of(CONTENT)) {
            for (Chart.Series series : chart.series()) {
                Chart.Origin origin = series.origin();
                List<Double> shown = new ArrayList<>();
                for (int row = origin.firstRow(); row <= origin.lastRow(); row++) {
                    for (int c = origin.firstColumn(); c <= origin.lastColumn(); c++) {
                        shown.add(tables.get(origin.table()).value(row, c));
                    }
                }
                assertThat(series.values()).as(chart.name()).isEqualTo(shown);
            }
        }
    }

    @Test
    void namesTheCouncilGaveScenariosAreShownOnlyIfSomebodyReadThem() {
        ReportContent named = ReportExample.named("Move J Smith", "For J Smith of Oak Road");

        SafeReport unread = ReportExample.released(named, Release.forPublic());
        SafeReport read = ReportExample.released(named, Release.forPublic().withWordsChecked(true));

        assertThat(unread.scenarios().getLast().name()).isEqualTo("Option 3");
        assertThat(unread.scenarios().getLast().description()).isEmpty();
        assertThat(unread.scenarios().getLast().levers()).isNotEmpty();
        assertThat(unread.cautions()).anyMatch(caution -> caution.contains("options"));
        assertThat(read.scenarios().getLast().name()).isEqualTo("Move J Smith");
    }

    @Test
    void smallRowsPutTogetherAddUpAsBefore() {
        SafeReport merged = ReportExample.released(Release.forPublic().withMerging(true));

        ReportTable needs =
                merged.tables().stream()
                        .map(SafeTable::table)
                        .filter(table -> table.name().equals("Plans by need"))
                        .findFirst()
                        .orElseThrow();
        assertThat(needs.rows()).anyMatch(row -> row.label(1).endsWith("smallest together"));
        assertThat(merged.tables().stream().mapToInt(SafeTable::low).sum())
                .isLessThan(CONTENT.tables().stream().mapToInt(SafeTable::low).sum());
    }

    @Test
    void aRestrictedPaperIsExactButNamesNoFilesAndNoUnitCost() {
        SafeReport restricted = ReportExample.released(Release.restricted());

        assertThat(restricted.tables())
                .extracting(safe -> safe.table().name())
                .contains("Assumptions")
                .doesNotContain("Files read", "Data issues");
        assertThat(restricted.run().readings()).isEmpty();
        assertThat(restricted.exact()).isEmpty();
        assertThatThrownBy(
                        () ->
                                restricted.internal(
                                        Part.INPUTS, restricted.tables().getFirst().table()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void countsAreLeftUnprotectedOnlyByName() {
        assertThatThrownBy(() -> Release.forPublic().with(RuleSet.UNROUNDED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(
                        ReportExample.released(
                                        Release.forPublic().by("A Head").with(RuleSet.UNROUNDED))
                                .method())
                .contains("Released by A Head");
    }

    @Test
    void thereIsNoListOfFilesOrIssuesAndNoRate() {
        assertThat(CONTENT.tables())
                .extracting(safe -> safe.table().name())
                .doesNotContain(
                        "Files read",
                        "Data issues",
                        "Residents",
                        "New plans per resident",
                        "Share of plans ceasing");
    }

    @Test
    void theWorkbookIsWrittenWithoutChecksOrRecalculation() throws IOException {
        Path file = folder.resolve("public.xlsx");
        XlsxReport.write(CONTENT, file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheet("Checks")).isNull();
            assertThat(workbook.getSheet("Recalculation")).isNull();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(
                            cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                }
            }
        }
    }

    @Test
    void thePaperSaysNoExactCountAndItsChartsHoldNone() throws Exception {
        Path file = folder.resolve("public.docx");
        DocxReport.write(CONTENT, file);
        try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(file))) {
            List<String> words =
                    paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            words.forEach(PublicPackTest::assertRounded);
            assertThat(words).anyMatch(text -> text.startsWith("Every count, totals too"));
            for (XWPFChart chart : paper.getCharts()) {
                chart.getWorkbook()
                        .getSheetAt(0)
                        .forEach(row -> row.forEach(PublicPackTest::assertRounded));
            }
        }
    }

    @Test
    void theSlidesSayHowFiguresAreProtected() throws IOException {
        Path file = folder.resolve("public.pptx");
        PptxReport.write(CONTENT, file);
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertThat(show.getSlides().getLast().getTitle())
                    .isEqualTo("How figures are protected");
        }
    }

    private static void assertRounded(String words) {
        Matcher plans = PLANS.matcher(words);
        while (plans.find()) {
            long count = Long.parseLong(plans.group(1).replace(",", ""));
            assertThat(count % 5).as(words).isZero();
        }
    }

    private static void assertRounded(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            assertThat(cell.getNumericCellValue() % 5).as(cell.getAddress().toString()).isZero();
        }
    }
}
