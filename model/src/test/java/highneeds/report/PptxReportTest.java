package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class PptxReportTest {

    @TempDir Path folder;

    @Test
    void hasEightToTenSlidesWithATitleEachAndNativeCharts() throws IOException {
        Path file = folder.resolve("slides.pptx");
        PptxReport.write(ReportExample.internal(), file);
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertThat(show.getSlides()).hasSizeBetween(8, 10);
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(slide.getTitle()).isNotBlank();
            }
            assertThat(show.getCharts()).hasSize(5);
        }
    }

    /** A row is as high as its words make it, which the file does not say. */
    @Test
    void theTableOfOptionsDoesNotReachIntoTheWordsBelowIt() throws IOException {
        Path file = folder.resolve("slides.pptx");
        PptxReport.write(ReportExample.internal(), file);
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            XSLFSlide options =
                    show.getSlides().stream()
                            .filter(slide -> slide.getTitle().equals("What the options change"))
                            .findFirst()
                            .orElseThrow();
            XSLFTable table = one(options, XSLFTable.class);
            double foot = table.getAnchor().getY();
            for (XSLFTableRow row : table.getRows()) {
                foot +=
                        row.getCells().stream()
                                .mapToDouble(XSLFTableCell::getTextHeight)
                                .reduce(row.getHeight(), Math::max);
            }
            double top = table.getAnchor().getY();
            double below =
                    options.getShapes().stream()
                            .filter(XSLFTextShape.class::isInstance)
                            .mapToDouble(shape -> shape.getAnchor().getY())
                            .filter(y -> y > top)
                            .min()
                            .orElseThrow();
            assertThat(foot).isLessThan(below);
        }
    }

    private static <T> T one(XSLFSlide slide, Class<T> kind) {
        return slide.getShapes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
