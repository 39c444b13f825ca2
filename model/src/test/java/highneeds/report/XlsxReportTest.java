package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import highneeds.forecast.Measure;
import highneeds.report.table.Cell;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeReport;
import highneeds.report.table.SafeTable;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

class XlsxReportTest {

    @TempDir static Path folder;

    private static final SafeReport CONTENT = ReportExample.internal();
    private static XSSFWorkbook workbook;

    @BeforeAll
    static void writeAndReadAgain() throws IOException {
        Path file = folder.resolve("forecast.xlsx");
        XlsxReport.write(CONTENT, file);
        workbook = new XSSFWorkbook(Files.newInputStream(file));
        String copy = System.getProperty("report.copy", "");
        if (!copy.isEmpty()) {
            Files.copy(file, Path.of(copy), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @AfterAll
    static void close() throws IOException {
        workbook.close();
    }

    @Test
    void everyFigureIsTheForecasts() {
        for (ReportTable table : CONTENT.tables().stream().map(SafeTable::table).toList()) {
            XSSFTable marked = workbook.getSheet(table.name()).getTables().getFirst();
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (table.rows().get(row).cells().get(column) instanceof Cell.Figure figure) {
                        double shown = cell(marked, row, column).getNumericCellValue();
                        assertThat(shown)
                                .as("%s, row %d, column %d", table.name(), row, column)
                                .isCloseTo(figure.value(), within(1e-5));
                    }
                }
            }
        }
    }

    private static XSSFCell cell(XSSFTable table, int row, int column) {
        return table.getXSSFSheet()
                .getRow(table.getStartRowIndex() + 1 + row)
                .getCell(table.getStartColIndex() + column);
    }

    @Test
    void totalsAreLiveFormulas() {
        ReportTable table =
                CONTENT.tables().stream()
                        .map(SafeTable::table)
                        .filter(one -> one.name().equals("Plans by setting"))
                        .findFirst()
                        .orElseThrow();
        XSSFTable marked = workbook.getSheet(table.name()).getTables().getFirst();
        int total = table.row("Baseline", "All plans");
        assertThat(cell(marked, total, 2).getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(cell(marked, total, 2).getCellFormula()).startsWith("SUM(C");
    }

    @Test
    void aTotalFollowsWhenAPartIsChanged() {
        XSSFTable marked = workbook.getSheet("Plans by setting").getTables().getFirst();
        XSSFCell part = cell(marked, 0, 2);
        double before = part.getNumericCellValue();
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        XSSFCell total = firstFormula(marked);
        double totalBefore = total.getNumericCellValue();
        part.setCellValue(before + 10);
        assertThat(evaluator.evaluate(total).getNumberValue())
                .isCloseTo(totalBefore + 10, within(1e-9));
        part.setCellValue(before);
    }

    private static XSSFCell firstFormula(XSSFTable table) {
        int row = 0;
        while (cell(table, row, 2).getCellType() != CellType.FORMULA) {
            row++;
        }
        return cell(table, row, 2);
    }

    @Test
    void noFormulaIsAnError() {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    assertThat(evaluator.evaluateFormulaCell(cell))
                            .as(sheet.getSheetName() + "!" + cell.getAddress())
                            .isNotEqualTo(CellType.ERROR);
                }
            }
        }
    }

    @Test
    void allChecksHold() {
        assertThat(workbook.getName("Master_check").getRefersToFormula()).startsWith("'Checks'!");
        String result = "";
        for (Row row : workbook.getSheet("Checks")) {
            if (row.getCell(0).getCellType() == CellType.FORMULA) {
                result = row.getCell(0).getStringCellValue();
            }
        }
        assertThat(result).startsWith("all ").endsWith(" hold");
    }

    @Test
    void thePlansWorkedOutAgainByFormulasAreTheForecasts() {
        XSSFTable again = workbook.getSheet("Recalculation").getTables().getFirst();
        int total = again.getEndRowIndex() - again.getStartRowIndex() - 1;
        for (int year = 1; year <= 10; year++) {
            assertThat(cell(again, total, 1 + year).getNumericCellValue())
                    .isCloseTo(
                            CONTENT.figures(CONTENT.baseline()).plans(2026 + year), within(1e-6));
        }
    }

    @Test
    void theMoneyWorkedOutAgainByFormulasIsTheForecasts() {
        XSSFTable again = workbook.getSheet("Recalculation of money").getTables().getFirst();
        int last = again.getEndRowIndex() - again.getStartRowIndex() - 1;
        for (int year = 0; year < 10; year++) {
            for (var one :
                    java.util.Map.of(
                                    4, Measure.HNB_SPEND,
                                    1, Measure.IN_YEAR_BALANCE,
                                    0, Measure.CUMULATIVE_BALANCE)
                            .entrySet()) {
                int row = one.getKey() == 4 ? last - 3 : last - one.getKey();
                assertThat(cell(again, row, 1 + year).getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(cell(again, row, 1 + year).getNumericCellValue())
                        .as("%s, year %d", one.getValue(), year)
                        .isCloseTo(
                                CONTENT.figures(CONTENT.baseline())
                                        .total(one.getValue(), 2026 + year),
                                within(1e-4));
            }
        }
    }

    @Test
    void nothingIsHiddenAndNoCellsAreMerged() {
        Set<String> tables = new HashSet<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            assertThat(workbook.isSheetHidden(i)).isFalse();
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(sheet.getTables().size()).isLessThanOrEqualTo(1);
            sheet.getTables().forEach(table -> assertThat(tables.add(table.getName())).isTrue());
            for (Row row : sheet) {
                assertThat(row.getZeroHeight()).isFalse();
            }
            assertThat(sheet.getActiveCell().formatAsString()).isEqualTo("A1");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() {
        Set<String> found = new HashSet<>();
        for (Row row : workbook.getSheet("Data issues")) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (cell.getStringCellValue().startsWith("=XYZ")) {
                    found.add(cell.getAddress().formatAsString());
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            }
        }
        assertThat(found).hasSize(1);
    }

    @Test
    void propertiesNameTheProgramAndNoPerson() {
        var properties = workbook.getProperties();
        assertThat(properties.getCoreProperties().getCreator()).isEqualTo("High Needs 0.1.0");
        assertThat(properties.getCoreProperties().getTitle())
                .isEqualTo("High needs forecast: Exampleshire");
        assertThat(properties.getCoreProperties().getLastModifiedByUser()).isNullOrEmpty();
        assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("High Needs");
    }

    @Test
    void everyChartHasAlternativeText() {
        var frames =
                workbook.getSheet("Charts")
                        .getDrawingPatriarch()
                        .getCTDrawing()
                        .getTwoCellAnchorList();
        assertThat(frames).hasSizeGreaterThanOrEqualTo(4);
        frames.forEach(
                frame ->
                        assertThat(
                                        frame.getGraphicFrame()
                                                .getNvGraphicFramePr()
                                                .getCNvPr()
                                                .getDescr())
                                .isNotBlank());
    }
}
