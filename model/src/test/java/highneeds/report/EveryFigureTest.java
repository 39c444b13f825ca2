package highneeds.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import highneeds.forecast.Forecast;
import highneeds.forecast.ResultKey;
import highneeds.forecast.Spread;
import highneeds.report.TenPacks.OnePack;
import highneeds.report.table.Cell;
import highneeds.report.table.ReportTable;
import highneeds.report.table.SafeTable;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * E3: every figure of ten packs, from the engine by way of the tables to the files that are handed
 * out, each read back and compared. The window shows the engine's results and these tables.
 */
class EveryFigureTest {

    static List<OnePack> packs() {
        return TenPacks.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void tablesHoldWhatTheEngineGaveExactOrRoundedAsStated(OnePack pack) {
        int compared = 0;
        for (SafeTable safe : pack.report().tables()) {
            ReportTable table = safe.table();
            for (ReportTable.Row row : table.rows()) {
                for (int column = table.labels(); column < table.columns().size(); column++) {
                    if (row.cells().get(column) instanceof Cell.Figure figure) {
                        OptionalDouble engine =
                                EngineFigures.of(
                                        pack,
                                        table.name(),
                                        row,
                                        table.columns().get(column).heading());
                        if (engine.isPresent()) {
                            assertThat(figure.value())
                                    .as(table.name() + ", " + row.label(1) + ", column " + column)
                                    .isCloseTo(
                                            engine.getAsDouble(),
                                            within(
                                                    EngineFigures.rounding(
                                                            pack.report(),
                                                            figure.unit(),
                                                            engine.getAsDouble())));
                            compared++;
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theWorkbookHoldsEveryFigureOfTheTables(OnePack pack) throws IOException {
        int compared = 0;
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(pack.file(Pack.Paper.WORKBOOK)))) {
            for (SafeTable safe : pack.report().tables()) {
                ReportTable table = safe.table();
                if (table.rows().isEmpty()) {
                    continue;
                }
                XSSFTable marked = workbook.getSheet(table.name()).getTables().getFirst();
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        XSSFCell cell = cell(marked, row, column);
                        if (table.rows().get(row).cells().get(column)
                                instanceof Cell.Figure figure) {
                            assertThat(cell.getNumericCellValue())
                                    .as("%s, row %d, column %d", table.name(), row, column)
                                    .isCloseTo(figure.value(), within(1e-5));
                            compared++;
                        } else {
                            assertThat(cell.getStringCellValue()).isNotNull();
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    private static XSSFCell cell(XSSFTable table, int row, int column) {
        return table.getXSSFSheet()
                .getRow(table.getStartRowIndex() + 1 + row)
                .getCell(table.getStartColIndex() + column);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theTablesAsTextHoldEveryFigure(OnePack pack) throws IOException {
        for (SafeTable safe : pack.report().tables()) {
            ReportTable table = safe.table();
            Path file =
                    pack.file(Pack.Paper.TABLES)
                            .resolve(
                                    table.name().toLowerCase(Locale.ROOT).replace(' ', '-')
                                            + ".csv");
            try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(file)) {
                List<CsvRecord> rows = lines.stream().skip(1).toList();
                assertThat(rows).hasSameSizeAs(table.rows());
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < table.columns().size(); column++) {
                        String field = rows.get(row).getField(column);
                        switch (table.rows().get(row).cells().get(column)) {
                            case Cell.Figure figure ->
                                    assertThat(Double.parseDouble(field))
                                            .as(file + ", line " + (row + 2))
                                            .isCloseTo(figure.value(), within(5e-7));
                            case Cell.Missing(String shorthand) ->
                                    assertThat(field).isEqualTo(shorthand);
                            case Cell.Text _ -> assertThat(field).isNotNull();
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void resultsHoldEveryFigureOfTheEngineAndNoMore(OnePack pack) throws IOException {
        if (!Pack.mayHold(pack.report().disclosure().profile(), Pack.Paper.RESULTS)) {
            assertThat(pack.files()).doesNotContainKey(Pack.Paper.RESULTS);
            return;
        }
        Map<List<String>, Double> means = new HashMap<>();
        Map<List<String>, Spread> spreads = new HashMap<>();
        for (var scenario : pack.exact().scenarios()) {
            Forecast forecast = scenario.forecast();
            forecast.results()
                    .means()
                    .forEach(
                            (key, mean) -> {
                                means.put(names(forecast.scenario(), key), mean);
                                forecast.results()
                                        .spread(key)
                                        .ifPresent(
                                                spread ->
                                                        spreads.put(
                                                                names(forecast.scenario(), key),
                                                                spread));
                            });
        }
        int lines = 0;
        int ranges = 0;
        try (CsvReader<NamedCsvRecord> file =
                CsvReader.builder().ofNamedCsvRecord(pack.file(Pack.Paper.RESULTS))) {
            for (NamedCsvRecord line : file) {
                List<String> names = line.getFields().subList(0, 7);
                assertThat(Double.parseDouble(line.getField("mean")))
                        .as(names.toString())
                        .isCloseTo(means.get(names), within(5e-7));
                Spread spread = spreads.get(names);
                if (spread != null) {
                    same(line, "sd", spread.sd());
                    same(line, "p2.5", spread.p2_5());
                    same(line, "p10", spread.p10());
                    same(line, "p50", spread.p50());
                    same(line, "p90", spread.p90());
                    same(line, "p97.5", spread.p97_5());
                    ranges++;
                }
                lines++;
            }
        }
        assertThat(lines).isEqualTo(means.size());
        assertThat(ranges).isEqualTo(spreads.size()).isPositive();
    }

    private static void same(NamedCsvRecord line, String column, double value) {
        assertThat(Double.parseDouble(line.getField(column)))
                .as(column)
                .isCloseTo(value, within(5e-7));
    }

    private static List<String> names(String scenario, ResultKey key) {
        return List.of(
                scenario,
                key.measure().code(),
                key.measure().yearLabel(key.year()),
                key.ageGroup(),
                key.ncy(),
                key.need(),
                key.setting());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void paperAndSlidesHoldFiguresOfTheTablesRoundedSoThatTheyAddUp(OnePack pack)
            throws IOException {
        PrintedFigures printed = new PrintedFigures(pack.report());
        printed.requireWord(pack.file(Pack.Paper.BOARD_PAPER));
        assertThat(printed.compared()).as("figures of the paper").isGreaterThan(150);
        printed.requireSlides(pack.file(Pack.Paper.SLIDES));
        assertThat(printed.left()).as("tables whose rows no table of the report has").isEmpty();
    }
}
