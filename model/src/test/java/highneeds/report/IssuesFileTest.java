package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.importer.Issue;
import highneeds.importer.sheet.Book;
import highneeds.importer.sheet.BookFile;
import highneeds.importer.sheet.Cell;
import highneeds.importer.sheet.SheetRow;
import highneeds.importer.sheet.SheetRows;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

class IssuesFileTest {

    private static final Issue ISSUE =
            new Issue(
                    Issue.Severity.LEFT_OUT,
                    "unknown-need",
                    "cohort.xlsx",
                    "=HYPERLINK(\"x\")",
                    OptionalInt.of(7),
                    "Need",
                    "The need is not in the catalogue.",
                    "Add it.",
                    12);

    @TempDir Path folder;

    private static List<List<String>> rows(Path file) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (Book book = BookFile.open(file);
                SheetRows source = book.sheets().getFirst().rows()) {
            for (SheetRow row = source.next(); row != null; row = source.next()) {
                rows.add(row.cells().stream().map(Cell::text).toList());
            }
        }
        return rows;
    }

    @Test
    void aWorkbookHoldsEveryIssueAndRunsNothing() throws Exception {
        Path file = folder.resolve("issues.XLSX");
        IssuesFile.write(List.of(ISSUE, ISSUE), file);
        assertThat(rows(file)).hasSize(3);
        assertThat(rows(file).getLast())
                .containsExactly(
                        "left out",
                        "unknown-need",
                        "cohort.xlsx",
                        "=HYPERLINK(\"x\")",
                        "7",
                        "Need",
                        "12",
                        "7 and 11 more",
                        "The need is not in the catalogue.",
                        "Add it.");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheetName = workbook.getSheetAt(0).getRow(1).getCell(3);
            assertThat(sheetName.getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheetName.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("High Needs");
        }
    }

    @Test
    void anyOtherNameIsWrittenAsCsv() throws Exception {
        Path file = folder.resolve("issues.csv");
        IssuesFile.write(List.of(ISSUE), file);
        assertThat(rows(file).getLast().get(3)).isEqualTo("'=HYPERLINK(\"x\")");
    }

    @Test
    void aListWithoutIssuesHasItsHeadings() throws Exception {
        Path file = folder.resolve("none.xlsx");
        IssuesFile.write(List.of(), file);
        assertThat(rows(file)).hasSize(1);
    }
}
