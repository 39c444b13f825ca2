package highneeds.importer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.importer.Workbooks;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class XlsxCellsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void everyTypeOfCellIsReadByItsType(String format) throws Exception {
        Path file = folder.resolve("cells." + format);
        try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Row row = book.createSheet("S").createRow(4);
            row.createCell(0).setCellValue("  text\u00a0");
            row.createCell(1).setCellValue(12.5);
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("d mmm yyyy"));
            row.createCell(2).setCellValue(LocalDate.of(2026, 1, 15));
            row.getCell(2).setCellStyle(date);
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0%"));
            row.createCell(3).setCellValue(0.4);
            row.getCell(3).setCellStyle(percent);
            row.createCell(4).setCellValue(true);
            row.createCell(5)
                    .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
            row.createCell(6).setCellFormula("B5*2");
            row.createCell(7).setCellFormula("A5&\"x\"");
            row.createCell(8).setCellFormula("C5+1");
            row.getCell(8).setCellStyle(date);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(10).setCellValue(123456789);
            Workbooks.save(book, file);
        }
        List<Cell> cells = first(file);
        assertThat(cells.get(0)).isEqualTo(new Cell.Text("text"));
        assertThat(cells.get(1)).isEqualTo(new Cell.Number(12.5, false));
        assertThat(cells.get(2)).isEqualTo(new Cell.Date(LocalDate.of(2026, 1, 15)));
        assertThat(cells.get(3)).isEqualTo(new Cell.Number(0.4, true));
        assertThat(cells.get(4)).isEqualTo(new Cell.Truth(true));
        assertThat(cells.get(5)).isInstanceOf(Cell.Fault.class);
        assertThat(cells.get(6)).isEqualTo(new Cell.Number(25, false));
        assertThat(cells.get(7).text()).startsWith("text");
        assertThat(cells.get(8)).isEqualTo(new Cell.Date(LocalDate.of(2026, 1, 16)));
        assertThat(cells.get(9).blank()).isTrue();
        assertThat(cells.get(10).text()).isEqualTo("123456789");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void datesOfTheCalendarFrom1904AreTheSameDays(String format) throws Exception {
        Path file = folder.resolve("mac." + format);
        try (Workbook book = format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            if (book instanceof XSSFWorkbook xssf) {
                xssf.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            } else {
                ((HSSFWorkbook) book)
                        .getInternalWorkbook().getRecords().stream()
                                .filter(
                                        r ->
                                                r
                                                        instanceof
                                                        org.apache.poi.hssf.record
                                                                .DateWindow1904Record)
                                .forEach(
                                        r ->
                                                ((org.apache.poi.hssf.record.DateWindow1904Record)
                                                                r)
                                                        .setWindowing((short) 1));
            }
            Workbooks.fill(book, "S", new Object[] {44_000.0});
            CellStyle date = book.createCellStyle();
            date.setDataFormat((short) 14);
            book.getSheetAt(0).getRow(0).getCell(0).setCellStyle(date);
            Workbooks.save(book, file);
        }
        assertThat(first(file).getFirst())
                .isEqualTo(new Cell.Date(LocalDate.of(1904, 1, 1).plusDays(44_000)));
    }

    private static List<Cell> first(Path file) throws UnreadableFile {
        try (Book book = BookFile.open(file);
                SheetRows rows = book.sheets().getFirst().rows()) {
            return rows.next().cells();
        }
    }
}
