package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
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
}
