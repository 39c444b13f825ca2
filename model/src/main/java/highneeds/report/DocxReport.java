package highneeds.report;

import highneeds.report.table.SafeReport;
import highneeds.report.word.WordPaper;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the Word board paper. */
public final class DocxReport {

    private DocxReport() {}

    /**
     * Writes a paper, replacing one that is there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(SafeReport content, Path file) throws IOException {
        try (XWPFDocument document = WordPaper.of(content);
                OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
    }
}
