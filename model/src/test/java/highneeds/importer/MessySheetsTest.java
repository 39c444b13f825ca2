package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.caseload.Plan;
import highneeds.domain.Catalogue;
import highneeds.domain.Progress;
import highneeds.evidence.Evidence;
import highneeds.importer.entry.Importer;
import highneeds.importer.entry.MergePreview;
import highneeds.importer.entry.Survey;
import highneeds.importer.entry.TablePreview;
import highneeds.importer.entry.Trial;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.table.CodeWord;
import highneeds.importer.table.FoundTable;
import highneeds.importer.value.DateOrder;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

class MessySheetsTest {

    @TempDir Path folder;

    /** Remarks somebody wrote beside the table, in columns without a heading. */
    @Test
    void columnsWithoutAHeadingDoNotMakeTheFirstChildAHeading() {
        for (int remarks = 1; remarks <= 3; remarks++) {
            List<Object[]> rows = new ArrayList<>();
            rows.add(row("Pupil ID", "NC year", "Primary need", "Provision type"));
            for (int child = 1; child <= 4; child++) {
                List<Object> cells = new ArrayList<>(List.of("P" + child, 7, "ASD", "Special"));
                for (int remark = 0; remark < remarks; remark++) {
                    cells.add("see file " + child);
                }
                rows.add(cells.toArray());
            }
            Path file =
                    Workbooks.xlsx(
                            folder.resolve("beside " + remarks + " 2026.xlsx"),
                            "Plans",
                            rows.toArray(Object[][]::new));
            assertThat(Exampleshire.read(file).value().plans()).hasSize(4);
        }
    }

    @Test
    void titlesBlankRowsTotalsNotesAndHeadingsAgainArePassedOverAndSaid() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("messy.xlsx"),
                        "Plans",
                        row("EHCP caseload January 2026"),
                        row("Run on request of the data team"),
                        row(),
                        row(null, "Pupil ID", "NC year", "Primary need", "Provision type"),
                        row(null, "P1", "Y7", "ASD", "Special"),
                        row(),
                        row(null, "P2", "R", "SLCN", "Mainstream"),
                        row(null, "Autism total", 1),
                        row(null, "Pupil ID", "NC year", "Primary need", "Provision type"),
                        row(null, "P3", "N1", "MLD", "Nursery"),
                        row(null, "Grand total", 3),
                        row("Source: the case system"));
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().plans()).extracting(Plan::ncy).containsExactly(7, 0, -2);
        assertThat(result.readings().getFirst().read()).isEqualTo(3);
        Issue said =
                result.issues().stream()
                        .filter(issue -> issue.code().equals("rows-passed-over"))
                        .findFirst()
                        .orElseThrow();
        assertThat(said.what())
                .contains(
                        "rows 1 to 3 as title",
                        "2 rows of totals",
                        "1 row of headings again",
                        "1 row of notes");
    }

    @Test
    void headingsOverTwoRowsWithMergedCellsAreReadTogether() throws Exception {
        Path file = folder.resolve("two rows 2026.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet =
                    Workbooks.fill(
                            book,
                            "S",
                            row("Child", null, "Placement", null, null, "Contribution", null),
                            row("Pupil ID", "NCY", "Type", "Start", "End", "Health", "Social care"),
                            row("P1", 7, "Special", "2025-09-01", null, 100, 200));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 4));
            Workbooks.save(book, file);
        }
        FoundTable table = Exampleshire.look(file).tables().getFirst();
        assertThat(table.mapping().kind()).isEqualTo(TableKind.PLACEMENTS);
        assertThat(table.missing()).isEmpty();
    }

    @Test
    void severalSheetsAreSeveralCensuses() throws Exception {
        Path file = folder.resolve("years.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (int year = 2024; year <= 2026; year++) {
                Workbooks.fill(
                        book,
                        "Jan " + year,
                        row("Pupil ID", "NC year", "Primary need", "Provision type"),
                        row("P1", year - 2019, "ASD", "Special"));
            }
            Workbooks.fill(book, "Read me", row("This workbook has three sheets"));
            Workbooks.fill(
                    book, "Old", row("Pupil ID", "NC year", "Primary need", "Provision type"));
            book.setSheetHidden(4, true);
            Workbooks.save(book, file);
        }
        Import<Evidence> result = Exampleshire.read(file);
        assertThat(result.value().plans())
                .extracting(Plan::census)
                .containsExactly(2024, 2025, 2026);
        assertThat(Exampleshire.codes(result)).contains("no-headings", "hidden-sheet");
        assertThat(result.usable()).isTrue();
    }

    @Test
    void aWidePopulationTableByYearIsRead() {
        Path file =
                Workbooks.text(
                        folder.resolve("mid-year.csv"),
                        "Age,2023,2024,2025",
                        "All ages,9999,9999,9999",
                        "0,100,110,120",
                        "1,101,111,121",
                        "90+,1,1,1");
        var population = Exampleshire.read(file).value().population();
        assertThat(population.byYear().keySet()).containsExactly(2023, 2024, 2025);
        assertThat(population.in(2025).get(-3)).isEqualTo(121);
    }

    @Test
    void datesThatMayBeReadBothWaysAreAskedAbout() {
        Path file =
                Workbooks.text(
                        folder.resolve("2026.csv"),
                        "Pupil ID,Date of birth,Primary need,Provision type",
                        "P1,01/02/2014,ASD,Special",
                        "P2,03/04/2013,ASD,Special");
        Survey survey = Exampleshire.look(file);
        Import<Evidence> asked = Exampleshire.read(Exampleshire.nothing(), survey);
        assertThat(Exampleshire.codes(asked)).contains("date-order-unclear");
        assertThat(asked.value()).isEqualTo(Exampleshire.nothing());
        FoundTable table = survey.tables().getFirst();
        FoundTable told = table.withMapping(table.mapping().withDateOrder(DateOrder.DAY_FIRST));
        assertThat(
                        Exampleshire.read(Exampleshire.nothing(), survey.with(table, told))
                                .value()
                                .plans())
                .hasSize(2);
    }

    @Test
    void unknownCodesAreExplainedOnceAndRememberedForTheNextFile() {
        Path file =
                Workbooks.text(
                        folder.resolve("2026.csv"),
                        "Key;Yr;Difficulty;Where",
                        "P1;7;ASD;Hogwarts",
                        "P2;8;SEMH;Hogwarts",
                        "P3;8;MLD;Special");
        Survey survey = Exampleshire.look(file);
        assertThat(survey.tables()).hasSize(1);
        FoundTable table = survey.tables().getFirst();
        Mapping mapping =
                Mapping.of(TableKind.COHORT, table.mapping().fingerprint(), java.util.Map.of());
        mapping =
                mapping.withColumn("Key", highneeds.importer.mapping.Field.PUPIL_ID)
                        .withColumn("Yr", highneeds.importer.mapping.Field.NC_YEAR)
                        .withColumn("Difficulty", highneeds.importer.mapping.Field.PRIMARY_NEED)
                        .withColumn("Where", highneeds.importer.mapping.Field.PROVISION_TYPE);
        Survey mapped = survey.with(table, table.withMapping(mapping));
        Trial trial = trial(Exampleshire.nothing(), mapped);
        assertThat(trial.words().values().iterator().next().words())
                .contains(
                        new CodeWord(
                                CodeWord.Column.SETTING, "Hogwarts", 2, Optional.empty(), false));
        Mapping explained = mapping.withSetting("Hogwarts", "ISSR");
        Survey next =
                Importer.look(
                        List.of(FileToRead.of(file)),
                        Catalogue.standard(),
                        List.of(explained),
                        Progress.NONE);
        assertThat(Exampleshire.read(Exampleshire.nothing(), next).value().plans())
                .extracting(Plan::setting)
                .containsExactly("ISSR", "ISSR", "SS");
    }

    private static Trial trial(Evidence onto, Survey survey) {
        return Importer.attempt(survey, onto, Exampleshire.KEY, Exampleshire.TODAY, Progress.NONE);
    }

    @Test
    void aTrialCountsWhatIsNewChangedUnchangedAndGone() {
        String headings = "Pupil ID,NC year,Primary need,Provision type";
        Path first =
                Workbooks.text(
                        folder.resolve("a 2026.csv"),
                        headings,
                        "P1,7,ASD,Special",
                        "P2,7,ASD,Special",
                        "P3,7,ASD,Special");
        Path second =
                Workbooks.text(
                        folder.resolve("b 2026.csv"),
                        headings,
                        "P1,7,ASD,Special",
                        "P2,7,ASD,Mainstream",
                        "P4,7,ASD,Special",
                        "P5,7,QQ,Special");
        Evidence before = Exampleshire.read(first).value();
        Trial trial = trial(before, Exampleshire.look(second));
        assertThat(trial.preview().lines())
                .containsExactly(
                        new MergePreview.Line(TableKind.COHORT, "January 2026", 1, 1, 1, 1, 1));
    }

    @Test
    void theUserSaysWhichRowHasTheHeadings() throws Exception {
        Path file =
                Workbooks.text(
                        folder.resolve("2026.csv"),
                        "Pupil ID,NC year,Primary need,Provision type",
                        "Key,Yr,Difficulty,Where",
                        "P1,7,ASD,Special");
        FoundTable table = Exampleshire.look(file).tables().getFirst();
        var layout = TablePreview.headingsAt(table, 2, 2);
        assertThat(layout.headings()).containsExactly("Key", "Yr", "Difficulty", "Where");
        FoundTable again =
                Importer.lookAgain(table, layout, TableKind.COHORT, Catalogue.standard());
        assertThat(again.layout().firstHeaderRow()).isEqualTo(2);
    }

    @Test
    void cancellingLeavesNothingBehindAndStopsSoon() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(row("Pupil ID", "NC year", "Primary need", "Provision type"));
        for (int i = 0; i < 3_000; i++) {
            rows.add(row("P" + i, 7, "ASD", "Special"));
        }
        Path file = Workbooks.xlsx(folder.resolve("2026.xlsx"), "S", rows.toArray(Object[][]::new));
        List<Double> heard = new ArrayList<>();
        Progress cancelling =
                (fraction, doing) -> {
                    heard.add(fraction);
                    if (fraction > 0.1) {
                        throw new CancellationException();
                    }
                };
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () ->
                                Importer.read(
                                        List.of(FileToRead.of(file)),
                                        Exampleshire.nothing(),
                                        Exampleshire.KEY,
                                        cancelling))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).hasSizeLessThan(10);
    }

    @Test
    void aRowOfManySmallNumbersIsNotTakenForTheAgesOfAPopulation() {
        Object[] headings = new Object[40];
        Object[] first = new Object[40];
        Object[] second = new Object[40];
        Object[] plan = {"Pupil ID", "NC year", "Primary need", "Provision type"};
        for (int c = 0; c < headings.length; c++) {
            headings[c] = c < plan.length ? plan[c] : "Score " + (char) ('A' + c % 26) + c / 26;
            first[c] = 11 + 2 * c;
            second[c] = 90 - 2 * c;
        }
        System.arraycopy(new Object[] {"P1", 7, "ASD", "SS"}, 0, first, 0, 4);
        System.arraycopy(new Object[] {"P2", 8, "ASD", "SS"}, 0, second, 0, 4);
        Import<Evidence> result =
                Exampleshire.read(
                        Workbooks.xlsx(folder.resolve("c.xlsx"), "2026", headings, first, second));
        assertThat(result.value().plans()).as("%s", result.issues()).hasSize(2);
    }
}
