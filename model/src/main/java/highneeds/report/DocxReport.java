package highneeds.report;

import highneeds.report.office.FinishedFile;
import highneeds.report.table.SafeReport;
import highneeds.report.word.WordPaper;
import highneeds.report.word.WordTemplate;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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

    /**
     * Writes a paper on a council's template, replacing one that is there.
     *
     * @param template a .docx or .dotx with names in double braces
     * @return what the person should know of how it was filled, in sentences
     * @throws IOException if the template cannot be used or the paper not be written; a file that
     *     was there stays as it was
     */
    public static List<String> write(SafeReport content, Path template, Path file)
            throws IOException {
        WordTemplate.Filled filled = WordTemplate.of(content, template);
        try (XWPFDocument document = filled.document()) {
            FinishedFile.write(document::write, content.asAt(), file);
        }
        return filled.remarks();
    }
}
