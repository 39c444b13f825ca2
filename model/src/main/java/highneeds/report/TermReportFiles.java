package highneeds.report;

import highneeds.report.office.FinishedFile;
import highneeds.report.paper.TermPaper;
import highneeds.report.table.SafeReport;
import highneeds.report.word.WordPaper;
import highneeds.report.workbook.TermWorkbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the monitoring report of a term: a Word paper and an Excel workbook. */
public final class TermReportFiles {

    private TermReportFiles() {}

    /** True if a report has a year under way to write about. */
    public static boolean possible(SafeReport content) {
        return TermPaper.possible(content);
    }

    /**
     * Writes the Word paper, replacing one that is there.
     *
     * @throws IOException if it cannot be written; a file that was there stays as it was
     */
    public static void writePaper(SafeReport content, Path file) throws IOException {
        try (XWPFDocument document = WordPaper.ofTerm(content)) {
            FinishedFile.write(document::write, content.asAt(), file);
        }
    }

    /**
     * Writes the Excel workbook, replacing one that is there.
     *
     * @throws IOException if it cannot be written; a file that was there stays as it was
     */
    public static void writeWorkbook(SafeReport content, Path file) throws IOException {
        try (XSSFWorkbook workbook = TermWorkbook.of(content)) {
            FinishedFile.write(workbook::write, content.asAt(), file);
        }
    }
}
