package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.RuleSet;
import highneeds.report.table.Cell;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;
import highneeds.report.table.Unit;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A council of about forty plans, where almost every cell is small. */
class SmallCouncilTest {

    private static final Evidence EVIDENCE = RandomCouncil.evidence(2, 0.09);

    @TempDir Path folder;

    @Test
    void itHasAboutFortyPlans() {
        assertThat(EVIDENCE.history().latest().plans().total()).isBetween(30.0, 50.0);
    }

    @Test
    void itsPublicPaperIsCompleteAndSaysHowItIsProtected() throws IOException {
        Path file = folder.resolve("small.docx");
        DocxReport.write(RandomCouncil.released(EVIDENCE, Release.forPublic()), file);
        try (XWPFDocument paper = new XWPFDocument(Files.newInputStream(file))) {
            List<String> words =
                    paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            for (String heading :
                    List.of("1 Purpose", "4 Current position and forecast", "10 Implications")) {
                assertThat(words).contains(heading);
            }
            assertThat(words).anyMatch(text -> text.startsWith("Every count, totals too"));
            assertThat(words).noneMatch(text -> text.contains("NaN"));
        }
    }

    @Test
    void itsSlidesAndWorkbookAreWritten() throws IOException {
        SafeReport report = RandomCouncil.released(EVIDENCE, Release.forPublic());
        PptxReport.write(report, folder.resolve("small.pptx"));
        XlsxReport.write(report, folder.resolve("small.xlsx"));

        Unpacked.all(folder)
                .forEach((part, text) -> assertThat(text.contains(">NaN<")).as(part).isFalse());
    }

    @Test
    void everyPublicPaperIsWrittenWholeAndShowsNoCountOfFew() throws IOException {
        SafeReport report = RandomCouncil.released(EVIDENCE, Release.forPublic());
        Pack.write(
                report,
                List.of(
                        Pack.Paper.WORKBOOK,
                        Pack.Paper.BOARD_PAPER,
                        Pack.Paper.SLIDES,
                        Pack.Paper.TABLES),
                Map.of(),
                "Small",
                folder,
                Progress.NONE);

        for (SafeTable safe : report.tables()) {
            assertThat(safe.table().rows()).as(safe.table().name()).isNotEmpty();
            safe.table().rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> assertThat(few(cell)).as(safe.table().name()).isFalse());
        }
        assertThat(report.tables().stream().mapToInt(SafeTable::low).sum()).isGreaterThan(50);
        Path slides = folder.resolve("Small - Slides.pptx");
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(slides))) {
            assertThat(show.getSlides()).hasSizeBetween(8, 10);
            assertThat(show.getSlides().getLast().getTitle())
                    .isEqualTo("How figures are protected");
        }
        Map<String, String> parts = Unpacked.all(folder);
        assertThat(parts.keySet())
                .anyMatch(part -> part.startsWith("Small - Workbook.xlsx"))
                .anyMatch(part -> part.startsWith("Small - Board paper.docx"))
                .anyMatch(part -> part.startsWith("Small - Tables"));
        parts.forEach(
                (part, text) ->
                        assertThat(text.contains("NaN") || text.contains("Infinity"))
                                .as(part)
                                .isFalse());
    }

    /** A count of 1 to 4. */
    private static boolean few(Cell cell) {
        return cell instanceof Cell.Figure figure
                && figure.unit() == Unit.COUNT
                && Math.abs(figure.value()) > 0
                && Math.abs(figure.value()) < 5;
    }

    @Test
    void whereWithholdingWouldLeaveTooLittleItRoundsAndSaysWhy() {
        SafeReport report =
                RandomCouncil.released(EVIDENCE, Release.forPublic().with(RuleSet.DFE_CIN));

        assertThat(report.disclosure().applied()).isEqualTo(RuleSet.ROUND_TO_5);
        assertThat(report.method()).contains("Rounding was used instead");
    }

    @Test
    void aNeedFoundInOneCategoryOnlyIsPointedOut() {
        Evidence tiny = RandomCouncil.evidence(3, 0.03);

        assertThat(RandomCouncil.counted(tiny, Release.forPublic()).cautions())
                .anyMatch(caution -> caution.contains("whoever knows the need"));
    }
}
