package highneeds.report;

import highneeds.report.office.FinishedFile;
import highneeds.report.slide.SlideDeck;
import highneeds.report.slide.SlideTemplate;
import highneeds.report.table.SafeReport;

import org.apache.poi.xslf.usermodel.XMLSlideShow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the slides. */
public final class PptxReport {

    private PptxReport() {}

    /**
     * Writes slides, replacing a file that is there.
     *
     * @throws IOException if it cannot be written; a file that was there stays as it was
     */
    public static void write(SafeReport content, Path file) throws IOException {
        try (XMLSlideShow show = SlideDeck.of(content)) {
            FinishedFile.write(show::write, content.asAt(), file);
        }
    }

    /**
     * Writes slides on a council's template, replacing a file that is there.
     *
     * @param template a .pptx or .potx; slides of it may have names in double braces
     * @return what the person should know of how it was filled, in sentences
     * @throws IOException if the template cannot be used or the slides not be written; a file that
     *     was there stays as it was
     */
    public static List<String> write(SafeReport content, Path template, Path file)
            throws IOException {
        SlideTemplate.Filled filled = SlideTemplate.of(content, template);
        try (XMLSlideShow show = filled.show()) {
            FinishedFile.write(show::write, content.asAt(), file);
        }
        return filled.remarks();
    }
}
