package highneeds.importer;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.evidence.Evidence;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** Sheets as large as Excel has them; to be run with -Xmx512m. */
@Tag("slow")
class LargeFilesTest {

    private static final int LAST_ROW = 1_048_576;
    private static final int WIDE_ROWS = 200_000;
    private static final int WIDE_COLUMNS = 60;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir Path folder;

    @Test
    void aMillionBlankFormattedRowsBelowAPlanAreReadInAMinute() throws IOException {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("cohort 2026.xlsx"),
                        "Plans",
                        Workbooks.row("Pupil ID", "NC year", "Primary need", "Provision type"),
                        Workbooks.row("P1", 7, "ASD", "Special"));
        fillWithBlankRows(file);
        Instant start = Instant.now();
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.usable()).as(result.issues().toString()).isTrue();
        assertThat(result.value().plans()).hasSize(1);
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }

    @Test
    void twoHundredThousandRowsOfSixtyColumnsAreReadInAMinute() throws IOException {
        Path file = folder.resolve("wide cohort 2026.xlsx");
        try (SXSSFWorkbook book = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Plans");
            String[] headings = {"Pupil ID", "NC year", "Primary need", "Provision type"};
            for (int r = 0; r <= WIDE_ROWS; r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < WIDE_COLUMNS; c++) {
                    if (c >= headings.length) {
                        row.createCell(c)
                                .setCellValue(r == 0 ? "Other " + c : "Word " + (r + c) % 99);
                    } else if (r == 0) {
                        row.createCell(c).setCellValue(headings[c]);
                    }
                }
                if (r > 0) {
                    row.createCell(0).setCellValue("P" + r);
                    row.createCell(1).setCellValue(r % 12);
                    row.createCell(2).setCellValue("ASD");
                    row.createCell(3).setCellValue("Special");
                }
            }
            book.write(out);
        }
        Instant start = Instant.now();
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().plans()).hasSize(WIDE_ROWS);
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }

    private static void fillWithBlankRows(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
            String xml = Files.readString(sheet);
            int end = xml.indexOf("</sheetData>");
            Path filled = zip.getPath("xl/worksheets/filled.xml");
            try (Writer out =
                    new OutputStreamWriter(Files.newOutputStream(filled), StandardCharsets.UTF_8)) {
                out.write(xml, 0, end);
                for (int row = 3; row <= LAST_ROW; row++) {
                    out.write("<row r=\"" + row + "\">");
                    for (char column = 'A'; column <= 'D'; column++) {
                        out.write("<c r=\"" + column + row + "\" s=\"0\"/>");
                    }
                    out.write("</row>");
                }
                out.write(xml, end, xml.length() - end);
            }
            Files.move(filled, sheet, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
