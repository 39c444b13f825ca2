package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.entry.Importer;
import highneeds.importer.entry.Survey;
import highneeds.importer.entry.TablePreview;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.RowKind;
import highneeds.importer.table.FoundTable;
import highneeds.importer.table.PassedRows;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

/** What a person cannot see or what stands once for many is read, said, and can be overridden. */
class HiddenAndMergedTest {

    @TempDir Path folder;

    private static Workbook workbook(String format) {
        return format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static Trial attempt(Survey survey) {
        return Importer.attempt(
                survey,
                Exampleshire.nothing(),
                Exampleshire.KEY,
                Exampleshire.TODAY,
                Progress.NONE);
    }

    private static Survey reading(Survey survey, RowKind kind, boolean read) {
        FoundTable table = survey.tables().getFirst();
        return survey.with(table, table.withMapping(table.mapping().withRows(kind, read)));
    }

    private static List<Integer> passed(Trial trial, RowKind kind) {
        return trial.passed().values().iterator().next().stream()
                .filter(rows -> rows.kind() == kind)
                .map(PassedRows::first)
                .findFirst()
                .orElse(List.of());
    }

    private Path withHiddenRowAndColumn(String format) throws Exception {
        try (Workbook book = workbook(format)) {
            Sheet sheet =
                    Workbooks.fill(
                            book,
                            "Plans 2026",
                            row("Pupil ID", "NC year", "Primary need", "Provision type", "Notes"),
                            row("P1", 7, "ASD", "Special", "x"),
                            row("P2", 8, "ASD", "Special", "x"),
                            row("Total", 2));
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            sheet.setColumnHidden(4, true);
            return Workbooks.save(book, folder.resolve("hidden." + format));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenRowsCountUnlessThePersonLeavesThemOut(String format) throws Exception {
        Survey survey = Exampleshire.look(withHiddenRowAndColumn(format));
        Trial read = attempt(survey);
        assertThat(read.result().value().plans()).hasSize(2);
        assertThat(Exampleshire.codes(read.result())).contains("hidden-rows");
        Trial left = attempt(reading(survey, RowKind.HIDDEN, false));
        assertThat(left.result().value().plans())
                .extracting(Plan::person)
                .containsExactly(Exampleshire.KEY.of("P1"));
        assertThat(passed(left, RowKind.HIDDEN)).containsExactly(3);
        assertThat(passed(left, RowKind.TOTAL)).containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenColumnsThatAreReadAreNamed(String format) throws Exception {
        Survey survey = Exampleshire.look(withHiddenRowAndColumn(format));
        assertThat(survey.tables().getFirst().hidden()).containsExactly("Primary need", "Notes");
        assertThat(survey.issues())
                .filteredOn(issue -> issue.code().equals("hidden-columns"))
                .singleElement()
                .satisfies(
                        issue ->
                                assertThat(issue.what())
                                        .contains("Primary need")
                                        .doesNotContain("Notes"));
    }

    @Test
    void rowsTakenForTotalsAreReadIfThePersonSaysSo() {
        Path file =
                Workbooks.text(
                        folder.resolve("2026.csv"),
                        "Pupil ID,NC year,Primary need,Provision type",
                        "P1,7,ASD,Special",
                        "Total 4 Kids,8,ASD,Special");
        Survey survey = Exampleshire.look(file);
        Trial trial = attempt(survey);
        assertThat(trial.result().value().plans()).hasSize(1);
        assertThat(passed(trial, RowKind.TOTAL)).containsExactly(3);
        assertThat(attempt(reading(survey, RowKind.TOTAL, true)).result().value().plans())
                .hasSize(2);
    }

    @Test
    void aTableOnAHiddenSheetIsReadIfThePersonSaysSo() throws Exception {
        Path file = folder.resolve("hidden sheet.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (int year = 2025; year <= 2026; year++) {
                Workbooks.fill(
                        book,
                        "Jan " + year,
                        row("Pupil ID", "NC year", "Primary need", "Provision type"),
                        row("P1", year - 2019, "ASD", "Special"));
            }
            book.setSheetHidden(0, true);
            Workbooks.save(book, file);
        }
        Survey survey = Exampleshire.look(file);
        assertThat(survey.tables()).hasSize(1);
        assertThat(survey.hidden()).hasSize(1);
        Survey all = survey.including(survey.hidden().getFirst());
        assertThat(all.hidden()).isEmpty();
        assertThat(attempt(all).result().value().plans())
                .extracting(Plan::census)
                .containsExactly(2025, 2026);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aNameMergedOverRowsCountsForAllOfThemAndAnAmountForOne(String format) throws Exception {
        Path file = folder.resolve("merged." + format);
        try (Workbook book = workbook(format)) {
            Sheet sheet =
                    Workbooks.fill(
                            book,
                            "Placements",
                            row("Provision type", "Pupil ID", "Start date", "Annual cost"),
                            row("Special", "P1", "2024-09-01", 10_000),
                            row(null, "P2", "2024-09-01", 20_000),
                            row(null, "P3", "2024-09-01", null),
                            row("PRU", "P4", "2024-09-01", 5_000));
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 3, 3));
            Workbooks.save(book, file);
        }
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().placements())
                .extracting(placement -> placement.setting())
                .startsWith("SS", "SS");
        assertThat(result.value().placements().stream().mapToDouble(p -> p.netCost()).sum())
                .isEqualTo(35_000);
        assertThat(result.issues())
                .filteredOn(issue -> issue.code().equals("merged-cells"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.what()).startsWith("2 cells"));
    }

    @Test
    void thePreviewTellsWhatBecomesOfEachRow() throws Exception {
        Path file =
                Workbooks.text(
                        folder.resolve("2026.csv"),
                        "Caseload",
                        "Pupil ID,NC year,Primary need,Provision type",
                        "P1,7,ASD,Special",
                        "Total,1");
        FoundTable table = Exampleshire.look(file).tables().getFirst();
        assertThat(TablePreview.of(table, 10).rows())
                .extracting(TablePreview.Row::role)
                .containsExactly(
                        TablePreview.Role.TITLE,
                        TablePreview.Role.HEADINGS,
                        TablePreview.Role.READ,
                        TablePreview.Role.PASSED_OVER);
        assertThat(TablePreview.ofRows(table, List.of(4)).rows())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.kind()).isEqualTo(RowKind.TOTAL);
                            assertThat(row.cells()).containsExactly("Total", "1");
                        });
    }
}
