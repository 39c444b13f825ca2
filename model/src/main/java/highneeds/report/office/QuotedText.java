package highneeds.report.office;

import highneeds.report.table.SafeText;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.HashMap;
import java.util.Map;

/** Marks words of a workbook that a spreadsheet could run, so that they stay words when edited. */
public final class QuotedText {

    private QuotedText() {}

    /** Marks every such cell of a workbook that is otherwise done. */
    public static void mark(XSSFWorkbook workbook) {
        Map<CellStyle, CellStyle> quoted = new HashMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && SafeText.looksLikeFormula(cell.getStringCellValue())) {
                        cell.setCellStyle(
                                quoted.computeIfAbsent(
                                        cell.getCellStyle(), style -> quoted(workbook, style)));
                    }
                }
            }
        }
    }

    private static CellStyle quoted(XSSFWorkbook workbook, CellStyle style) {
        CellStyle marked = workbook.createCellStyle();
        marked.cloneStyleFrom(style);
        marked.setQuotePrefixed(true);
        return marked;
    }
}
