package highneeds.report;

import highneeds.report.office.FinishedFile;
import highneeds.report.table.SafeReport;
import highneeds.report.workbook.ForecastWorkbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the Excel workbook. */
public final class XlsxReport {

    private XlsxReport() {}

    /**
     * Writes a workbook, replacing one that is there.
     *
     * @throws IOException if it cannot be written; a file that was there stays as it was
     */
    public static void write(SafeReport content, Path file) throws IOException {
        try (XSSFWorkbook workbook = ForecastWorkbook.of(content)) {
            FinishedFile.write(workbook::write, content.asAt(), file);
        }
    }
}
