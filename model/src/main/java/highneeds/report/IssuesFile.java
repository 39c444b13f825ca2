package highneeds.report;

import highneeds.importer.Issue;
import highneeds.importer.IssuesCsv;
import highneeds.report.workbook.IssuesWorkbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes a list of issues: an Excel workbook if the file is called so, else CSV. */
public final class IssuesFile {

    private IssuesFile() {}

    /**
     * Writes the issues, replacing a file that is there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(List<Issue> issues, Path file) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            IssuesCsv.write(issues, file);
            return;
        }
        try (XSSFWorkbook workbook = IssuesWorkbook.of(issues);
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
