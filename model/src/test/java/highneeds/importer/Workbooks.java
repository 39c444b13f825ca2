package highneeds.importer;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes small workbooks and CSV files for tests: rows of text, numbers, dates and nulls. */
public final class Workbooks {

    private Workbooks() {}

    /** One row. */
    public static Object[] row(Object... cells) {
        return cells;
    }

    public static Path xlsx(Path file, String sheet, Object[]... rows) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book, sheet, rows);
            return save(book, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path xls(Path file, String sheet, Object[]... rows) {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            fill(book, sheet, rows);
            return save(book, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path save(Workbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    public static Sheet fill(Workbook book, String name, Object[]... rows) {
        Sheet sheet = book.createSheet(name);
        CellStyle dates = book.createCellStyle();
        dates.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                Object value = rows[r][c];
                if (value != null) {
                    set(row.createCell(c), value, dates);
                }
            }
        }
        return sheet;
    }

    private static void set(Cell cell, Object value, CellStyle dates) {
        switch (value) {
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(dates);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            case Boolean truth -> cell.setCellValue(truth);
            default -> cell.setCellValue(value.toString());
        }
    }

    /** A text file with these lines, in UTF-8. */
    public static Path text(Path file, String... lines) {
        try {
            return Files.writeString(file, String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
