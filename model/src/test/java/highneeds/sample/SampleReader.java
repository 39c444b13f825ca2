package highneeds.sample;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the committed files back as plain cells, to compare them with what would be written. */
final class SampleReader {

    private SampleReader() {}

    /** Rows with the headings first; numbers as {@link Double}, dates as LocalDate. */
    static List<List<Object>> read(Path file) throws IOException {
        return file.toString().endsWith(".csv") ? csv(file) : workbook(file);
    }

    private static List<List<Object>> csv(Path file) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            List<Object> row = new ArrayList<>();
            for (String cell : line.split(",")) {
                row.add(rows.isEmpty() ? cell : (Object) Double.valueOf(cell));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<Object>> workbook(Path file) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            int width = workbook.getSheetAt(0).getRow(0).getLastCellNum();
            for (Row row : workbook.getSheetAt(0)) {
                List<Object> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    cells.add(value(row.getCell(column)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return null;
        }
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate()
                : (Object) cell.getNumericCellValue();
    }
}
