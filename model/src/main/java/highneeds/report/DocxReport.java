package highneeds.report;

import highneeds.report.office.FinishedFile;
import highneeds.report.table.SafeReport;
import highneeds.report.word.WordPaper;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the Word board paper. */
public final class DocxReport {

    private DocxReport() {}

    /**
     * Writes a paper, replacing one that is there.
     *
     * @throws IOException if it cannot be written; a file that was there stays as it was
     */
    public static void write(SafeReport content, Path file) throws IOException {
        try (XWPFDocument document = WordPaper.of(content)) {
            FinishedFile.write(document::write, content.asAt(), file);
        }
    }
}
