package highneeds.report;

import highneeds.report.office.FinishedFile;
import highneeds.report.slide.SlideDeck;
import highneeds.report.table.SafeReport;

import org.apache.poi.xslf.usermodel.XMLSlideShow;

import java.io.IOException;
import java.nio.file.Path;

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
}
