package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;
import highneeds.report.disclosure.Release;
import highneeds.report.disclosure.RuleSet;
import highneeds.report.table.SafeReport;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
