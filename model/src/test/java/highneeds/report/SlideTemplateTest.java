package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.report.office.PaperProblem;
import highneeds.report.table.SafeReport;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The slides on the template of a council that does not exist. */
class SlideTemplateTest {

    private static final SafeReport CONTENT = ReportExample.forPublic();
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.presentationml.";

    @TempDir Path folder;

    /** A template with a slide for each pair of title and body. */
    private Path template(String... titlesAndBodies) throws IOException {
        Path file = folder.resolve("template.pptx");
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (int i = 0; i < titlesAndBodies.length; i += 2) {
                XSLFSlide slide =
                        show.createSlide(
                                show.getSlideMasters()
                                        .getFirst()
                                        .getLayout(SlideLayout.TITLE_AND_CONTENT));
                slide.getPlaceholder(0).setText(titlesAndBodies[i]);
                slide.getPlaceholder(1).setText(titlesAndBodies[i + 1]);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                show.write(out);
            }
        }
        return file;
    }

    private XMLSlideShow filled(Path template) throws IOException {
        Path slides = folder.resolve("slides.pptx");
        PptxReport.write(CONTENT, template, slides);
        String copy = System.getProperty("report.copy", "");
        if (!copy.isEmpty()) {
            Files.copy(slides, Path.of(copy), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        return new XMLSlideShow(Files.newInputStream(slides));
    }

    private static String text(XSLFSlide slide) {
        StringBuilder text = new StringBuilder();
        slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .forEach(shape -> text.append(((XSLFTextShape) shape).getText()).append('\n'));
        return text.toString();
    }

    private static long charts(XSLFSlide slide) {
        return slide.getRelations().stream()
                .filter(part -> part.getPackagePart().getContentType().contains("chart+xml"))
                .count();
    }

    @Test
    void namesOnItsSlidesAreFilled() throws IOException {
        Path template =
                template(
                        "{{council}}, {{as at}}", "{{summary}}",
                        "Plans", "{{chart:plans}}",
                        "Options", "{{table:options}}",
                        "All", "{{paper}}",
                        "Thank you", "Questions?");
        try (XMLSlideShow show = filled(template)) {
            List<XSLFSlide> slides = show.getSlides();
            assertThat(text(slides.getFirst()))
                    .contains("Exampleshire, 22 January 2026")
                    .contains("education, health and care plans in January 2026");
            assertThat(charts(slides.get(1))).isEqualTo(1);
            assertThat(slides.get(2).getShapes())
                    .anyMatch(org.apache.poi.xslf.usermodel.XSLFTable.class::isInstance);
            assertThat(text(slides.get(3))).contains("High needs forecast: Exampleshire");
            assertThat(text(slides.getLast())).contains("Questions?");
            slides.forEach(slide -> assertThat(text(slide)).doesNotContain("{{"));
        }
    }

    @Test
    void aTemplateWithoutSlidesGetsTheUsualOnes() throws Exception {
        Path template =
                MadeUpTemplate.asTemplate(
                        template(), MAIN + "presentation.main+xml", MAIN + "template.main+xml");
        try (XMLSlideShow show = filled(template)) {
            assertThat(show.getSlides()).hasSizeBetween(8, 10);
            assertThat(show.getPackagePart().getContentType())
                    .isEqualTo(MAIN + "presentation.main+xml");
        }
    }

    @Test
    void aNarrowerPageHasSmallerLettersSoThatNothingRunsOver() throws IOException {
        Path template = folder.resolve("narrow.pptx");
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(720, 540));
            XSLFSlide slide =
                    show.createSlide(
                            show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
            slide.getPlaceholder(0).setText("Spend");
            XSLFTextShape box = slide.createTextBox();
            box.setAnchor(new Rectangle(40, 130, 640, 330));
            box.setText("{{table:spend}}");
            show.createSlide().createTextBox().setText("{{paper}}");
            try (OutputStream out = Files.newOutputStream(template)) {
                show.write(out);
            }
        }
        try (XMLSlideShow show = filled(template)) {
            XSLFTable spend = table(show.getSlides().getFirst());
            double rows = spend.getRows().stream().mapToDouble(row -> row.getHeight()).sum();
            assertThat(rows).isLessThanOrEqualTo(330);
            XSLFTextShape findings =
                    show.getSlides().get(1).getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance)
                            .map(XSLFTextShape.class::cast)
                            .filter(shape -> shape.getText().startsWith("There were"))
                            .findFirst()
                            .orElseThrow();
            // A page of 25.4 cm where ours has 33.87: letters of 20 points become 15.
            assertThat(
                            findings.getTextParagraphs()
                                    .getFirst()
                                    .getTextRuns()
                                    .getFirst()
                                    .getFontSize())
                    .isLessThanOrEqualTo(15.0);
        }
    }

    private static XSLFTable table(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ourOwnSlidesAreEightToTen() throws IOException {
        for (SafeReport report : List.of(CONTENT, ReportExample.internal())) {
            Path slides = folder.resolve("own.pptx");
            PptxReport.write(report, slides);
            try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(slides))) {
                assertThat(show.getSlides()).hasSizeBetween(8, 10);
            }
        }
    }

    @Test
    void slidesWithoutANameAreRefusedAndNothingIsWritten() throws Exception {
        Path bare = template("Our council", "Nothing to fill in");
        Path slides = folder.resolve("never.pptx");
        assertThatThrownBy(() -> PptxReport.write(CONTENT, bare, slides))
                .isInstanceOf(PaperProblem.class)
                .hasMessageContaining("no placeholder")
                .hasMessageContaining("{{paper}}");
        Path macros =
                MadeUpTemplate.withPart(
                        template("{{council}}", "{{summary}}"),
                        "/ppt/vbaProject.bin",
                        "application/vnd.ms-office.vbaProject");
        assertThatThrownBy(() -> PptxReport.write(CONTENT, macros, slides))
                .hasMessageContaining("holds macros")
                .hasMessageContaining("Save it in PowerPoint");
        assertThat(slides).doesNotExist();
    }

    @Test
    void commentsOnATemplatesSlidesGoOutWithNoSlides() throws Exception {
        Path commented = template("{{council}}", "{{summary}}");
        try (OPCPackage pack = OPCPackage.open(commented.toFile())) {
            var comments = PackagingURIHelper.createPartName("/ppt/comments/comment1.xml");
            pack.createPart(comments, MAIN + "comments+xml");
            pack.getPart(PackagingURIHelper.createPartName("/ppt/slides/slide1.xml"))
                    .addRelationship(
                            comments,
                            TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                    + "comments");
        }
        Path slides = folder.resolve("never.pptx");
        assertThatThrownBy(() -> PptxReport.write(CONTENT, commented, slides))
                .isInstanceOf(PaperProblem.class)
                .hasMessageContaining("has comments")
                .hasMessageContaining("delete them in PowerPoint");
        assertThat(slides).doesNotExist();
    }

    @Test
    void aNameItDoesNotKnowIsSaid() throws IOException {
        List<String> remarks =
                PptxReport.write(
                        CONTENT, template("{{council}}", "{{mayor}}"), folder.resolve("s.pptx"));
        assertThat(remarks).anyMatch(one -> one.contains("{{mayor}}, which the program"));
    }
}
