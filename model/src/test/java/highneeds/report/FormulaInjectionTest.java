package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import highneeds.forecast.Forecast;
import highneeds.report.disclosure.Release;
import highneeds.report.table.ReportContent;
import highneeds.report.table.ReportContent.ScenarioForecast;
import highneeds.report.table.SafeReport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** E1: forty names that a spreadsheet could run are words in every export. */
class FormulaInjectionTest {

    private static final List<String> STARTS =
            List.of("=", "+", "-", "@", "\t", "\r", " =", "  +", "\t@", " -");

    private static final List<String> TAILS =
            List.of(
                    "1+1",
                    "HYPERLINK(\"http://example.org\";\"Click\")",
                    "cmd|' /C calc'!A0",
                    "SUM(A1:A9)");

    /** Of 40 names and levers, those that differ only in the blanks around them being one. */
    private static final int MET_IN_A_WORKBOOK = 15;

    @TempDir static Path folder;

    @BeforeAll
    static void writeEveryExport() throws IOException {
        SafeReport report = ReportExample.released(content(), Release.internal());
        XlsxReport.write(report, folder.resolve("workbook.xlsx"));
        DocxReport.write(report, folder.resolve("paper.docx"));
        PptxReport.write(report, folder.resolve("slides.pptx"));
        TableCsv.writeAll(report, folder.resolve("tables"));
    }

    private static List<String> dangerous() {
        List<String> names = new ArrayList<>();
        STARTS.forEach(start -> TAILS.forEach(tail -> names.add(start + tail)));
        assertThat(names).hasSize(40).doesNotHaveDuplicates();
        return names;
    }

    /** The baseline ten times more, with a dangerous name, description and two levers each. */
    private static ReportContent content() {
        ReportContent small = ReportExample.small();
        Forecast run = small.scenarios().getFirst().forecast();
        List<ScenarioForecast> scenarios = new ArrayList<>(small.scenarios());
        List<String> names = dangerous();
        for (int i = 0; i < names.size(); i += TAILS.size()) {
            Forecast named =
                    new Forecast(
                            names.get(i),
                            run.assumed(),
                            run.outcome(),
                            run.budget(),
                            run.results(),
                            run.simulations());
            scenarios.add(
                    new ScenarioForecast(
                            named, names.get(i + 1), List.of(names.get(i + 2), names.get(i + 3))));
        }
        return new ReportContent(
                        small.council(),
                        small.asAt(),
                        small.catalogue(),
                        small.history(),
                        scenarios,
                        small.run())
                .with(small.behind());
    }

    @Test
    void inAWorkbookEachIsTextThatStaysTextWhenEdited() throws IOException {
        Set<String> found = new HashSet<>();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(folder.resolve("workbook.xlsx")))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING && dangerous(cell)) {
                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                    .as(sheet.getSheetName() + "!" + cell.getAddress())
                                    .isTrue();
                            found.add(cell.getStringCellValue().strip());
                        }
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula())
                                    .doesNotContain("HYPERLINK")
                                    .doesNotContain("cmd|");
                        }
                    }
                }
            }
        }
        assertThat(found).hasSizeGreaterThanOrEqualTo(MET_IN_A_WORKBOOK);
    }

    private static boolean dangerous(Cell cell) {
        String text = cell.getStringCellValue();
        return TAILS.stream().anyMatch(text::endsWith)
                && STARTS.stream().anyMatch(text::startsWith);
    }

    @Test
    void inCsvEachHasAnApostropheAndNumbersStayNumbers() throws IOException {
        int words = 0;
        int negatives = 0;
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                try (CsvReader<CsvRecord> rows =
                        CsvReader.builder()
                                .allowExtraFields(true)
                                .allowMissingFields(true)
                                .ofCsvRecord(file)) {
                    for (CsvRecord row : rows) {
                        for (String field : row.getFields()) {
                            if (field.matches("-[0-9.]+(E-?[0-9]+)?")) {
                                negatives++;
                            } else {
                                assertThat(field)
                                        .as(file.toString())
                                        .doesNotMatch("(?s)\\s*[=+@-].*");
                                words += field.startsWith("'") ? 1 : 0;
                            }
                        }
                    }
                }
            }
        }
        assertThat(words).isGreaterThanOrEqualTo(40);
        assertThat(negatives).isPositive();
    }

    @Test
    void inPapersNoFieldHoldsThem() throws IOException {
        Unpacked.all(folder)
                .forEach(
                        (part, text) -> {
                            if (part.contains(".docx/") || part.contains(".pptx/")) {
                                assertThat(text)
                                        .as(part)
                                        .doesNotContainPattern(
                                                "instr(Text)?[^<]*(cmd|HYPERLINK\\()")
                                        .doesNotContain("Target=\"http://example.org");
                            }
                        });
    }
}
