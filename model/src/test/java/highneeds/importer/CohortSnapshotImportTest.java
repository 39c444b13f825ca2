package highneeds.importer;

import static highneeds.importer.Workbooks.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import highneeds.caseload.Plan;
import highneeds.evidence.Evidence;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

class CohortSnapshotImportTest {

    private static final Object[] HEADINGS =
            row("Census date", "Pupil ID", "NC year", "Primary need", "Provision type", "Provider");
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);

    @TempDir Path folder;

    private Path book(Object[]... rows) {
        Object[][] all = java.util.Arrays.copyOf(rows, rows.length + 1);
        System.arraycopy(rows, 0, all, 1, rows.length);
        all[0] = HEADINGS;
        return Workbooks.xlsx(folder.resolve("cohort.xlsx"), "Plans", all);
    }

    @Test
    void aRowBecomesAPlanWithoutItsIdentifier() {
        Import<Evidence> result =
                Exampleshire.read(book(row(JANUARY, "P1", 7, "ASD", "Special", "Oak School")));
        Plan plan = result.value().plans().getFirst();
        assertThat(plan.person()).isEqualTo(Exampleshire.KEY.of("P1")).doesNotContain("P1");
        assertThat(plan)
                .extracting(Plan::census, Plan::ncy, Plan::need, Plan::setting, Plan::provider)
                .containsExactly(2026, 7, "ASD", "SS", "Oak School");
        assertThat(result.usable()).isTrue();
    }

    @Test
    void aCensusDateThatDoesNotExistIsLeftOutAndNotTakenForItsYear() {
        Import<Evidence> result =
                Exampleshire.read(
                        book(
                                row("15/01/2026", "P1", 7, "ASD", "Special", ""),
                                row("35/01/2026", "P2", 7, "ASD", "Special", "")));
        assertThat(result.value().plans()).hasSize(1);
        assertThat(Exampleshire.codes(result)).contains("impossible-date");
    }

    @Test
    void oldCodesAndNamesMeanTheSameNeed() {
        Import<Evidence> result =
                Exampleshire.read(
                        book(
                                row(JANUARY, "P1", 7, "BESD", "Mainstream", ""),
                                row(JANUARY, "P2", 7, "ASC", "Mainstream", ""),
                                row(JANUARY, "P3", 7, "Autism (ASD)", "Mainstream", ""),
                                row(JANUARY, "P4", 7, "sld - Severe", "Mainstream", "")));
        assertThat(result.value().plans())
                .extracting(Plan::need)
                .containsExactly("SEMH", "ASD", "ASD", "SLD");
    }

    @Test
    void readIsUsedAndLeftOut() {
        Import<Evidence> result =
                Exampleshire.read(
                        book(
                                row(JANUARY, "P1", 7, "ASD", "Special", ""),
                                row(JANUARY, "P1", 7, "MLD", "Special", ""),
                                row(JANUARY, null, 7, "ASD", "Special", ""),
                                row(JANUARY, "P2", 7, "XYZ", "Special", ""),
                                row(JANUARY, "P3", 7, "XYZ", "Special", ""),
                                row(JANUARY, "P7", 7, "XYZ", "Special", ""),
                                row(JANUARY, "P4", 30, "ASD", "Special", ""),
                                row(JANUARY, "P5", 7, null, "Special", ""),
                                row(JANUARY, "P6", 7, "ASD", "Moon base", "")));
        TableReading reading = result.readings().getFirst();
        assertThat(reading.read()).isEqualTo(9);
        assertThat(reading.used()).isEqualTo(2);
        assertThat(Exampleshire.leftOut(result)).isEqualTo(reading.leftOut()).isEqualTo(7);
        assertThat(Exampleshire.codes(result))
                .contains(
                        "two-main-needs",
                        "missing-id",
                        "unknown-need",
                        "age-outside-range",
                        "need-not-recorded",
                        "unknown-setting");
        Issue unknown =
                result.issues().stream()
                        .filter(issue -> issue.code().equals("unknown-need"))
                        .findFirst()
                        .orElseThrow();
        assertThat(unknown.rows()).isEqualTo(3);
        assertThat(unknown.toString())
                .contains("cohort.xlsx", "'Plans'", "row 5 and 2 more", "'Primary need'", "XYZ");
        // What few rows have may be a name typed into the wrong column.
        assertThat(result.issues().toString()).doesNotContain("Moon base");
    }

    @Test
    void aCensusReadAgainReplacesItselfAndNoOther() {
        Evidence first =
                Exampleshire.read(
                                book(
                                        row(
                                                LocalDate.of(2025, 1, 16),
                                                "P1",
                                                6,
                                                "ASD",
                                                "Special",
                                                ""),
                                        row(JANUARY, "P1", 7, "ASD", "Special", ""),
                                        row(JANUARY, "P2", 7, "ASD", "Special", "")))
                        .value();
        Evidence second =
                Exampleshire.read(first, book(row(JANUARY, "P3", 7, "ASD", "Special", ""))).value();
        assertThat(second.plans()).extracting(Plan::census).containsExactly(2025, 2026);
        assertThat(second.plans().getLast().person()).isEqualTo(Exampleshire.KEY.of("P3"));
    }

    @Test
    void theSheetNameTellsTheCensusWhereNoColumnDoes() {
        Path file =
                Workbooks.xlsx(
                        folder.resolve("sen2.xlsx"),
                        "SEN2 2025-26",
                        row("Pupil ID", "Date of birth", "Primary need", "Provision type"),
                        row("P1", LocalDate.of(2014, 9, 1), "ASD", "Special"),
                        row("P2", LocalDate.of(2014, 8, 31), "ASD", "Special"));
        assertThat(Exampleshire.read(file).value().plans())
                .extracting(Plan::census, Plan::ncy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2026, 6),
                        org.assertj.core.groups.Tuple.tuple(2026, 7));
    }

    @Test
    void anotherCouncilsSchoolIsOutOfAreaAndBoardingIsResidential() {
        Path file =
                Workbooks.text(
                        folder.resolve("cohort 2026.csv"),
                        "Pupil ID,NC year,Primary need,Provision type,Provider"
                                + " authority,Residential weeks",
                        "P1,7,ASD,Special,Exampleshire,0",
                        "P2,7,ASD,Special,Otherton,0",
                        "P3,7,ASD,Independent special,Out of county,",
                        "P4,7,ASD,Independent special,Otherton,38",
                        "P5,7,ASD,Independent special,Otherton,52");
        assertThat(Exampleshire.read(file).value().plans())
                .extracting(Plan::setting)
                .containsExactly("SS", "SSO", "ISSO", "ISSR", "ISSR52");
    }

    @Test
    void aTableWithAnErrorLeavesTheEvidenceAsItWas() {
        Evidence before =
                Exampleshire.read(book(row(JANUARY, "P1", 7, "ASD", "Special", ""))).value();
        Import<Evidence> result =
                Exampleshire.read(before, book(row(JANUARY, "P1", 7, "ASD", "Moon base", "")));
        assertThat(result.usable()).isFalse();
        assertThat(result.value()).isEqualTo(before);
    }

    @Test
    void aFailedFormulaIsToldFromAnEmptyCell() throws Exception {
        Path file = folder.resolve("errors 2026.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet =
                    Workbooks.fill(
                            book,
                            "Plans",
                            row("Pupil ID", "NC year", "Primary need", "Provision type"),
                            row("P1", 7, "ASD", "Special"),
                            row("P2", 7, null, "Special"),
                            row("P3", 7, null, "Special"),
                            row("P4", 7, "ASD", null));
            byte error = FormulaError.NA.getCode();
            sheet.getRow(3).createCell(2).setCellErrorValue(error);
            sheet.getRow(4).createCell(3).setCellErrorValue(error);
            Workbooks.save(book, file);
        }
        assertThat(Exampleshire.read(file).issues())
                .filteredOn(issue -> issue.row().isPresent())
                .extracting(issue -> issue.row().getAsInt(), issue -> issue.what().split("[;,]")[0])
                .containsExactly(
                        tuple(3, "There is no primary need"),
                        tuple(4, "The cell holds an error such as #N/A in place of a primary need"),
                        tuple(
                                5,
                                "The cell holds an error such as #N/A in place of a provision"
                                        + " type"));
    }
}
