package highneeds.report;

import highneeds.report.table.SafeReport;
import highneeds.report.workbook.ForecastWorkbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the Excel workbook. */
public final class XlsxReport {

    private XlsxReport() {}

    /**
     * Writes a workbook, replacing one that is there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(SafeReport content, Path file) throws IOException {
        try (XSSFWorkbook workbook = ForecastWorkbook.of(content);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
