package highneeds.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Fixture;
import highneeds.evidence.Placement;
import highneeds.importer.TableKind;
import highneeds.importer.entry.TablePreview;
import highneeds.importer.repair.Repair;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person can say in the steps of an import, and that it holds the next time too. */
class IntakeChoicesTest {

    private static final String[] HEADINGS = {
        "Census date", "Pupil ID", "NC year", "Primary need", "Provision type"
    };

    @TempDir Path folder;
    private Fixture fixture;
    private IntakeViewModel intake;

    @BeforeEach
    void begin() {
        fixture = new Fixture(folder.resolve("own"));
        intake = fixture.intake;
    }

    private Path file(String name, String... lines) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        return Files.writeString(data.resolve(name), String.join("\n", lines) + "\n");
    }

    private Path placements(String name, String person) throws IOException {
        return file(
                name,
                "Pupil ID,Provision type,Start date,End date,Annual cost",
                person + "1,Special school,2025-08-31,2024-09-01,20000",
                person + "2,Special school,2024-09-01,,20000");
    }

    private static void row(Sheet sheet, int at, String... cells) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    /** A title, a subtotal that could be a plan, a hidden row and a hidden sheet. */
    private Path workbook() throws IOException {
        Path file = Files.createDirectories(folder.resolve("data")).resolve("plans.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet now = book.createSheet("Now");
            row(now, 0, "Plans in force");
            row(now, 1, HEADINGS);
            row(now, 2, "2026-01-15", "P1", "7", "ASD", "Special school");
            row(now, 3, "2026-01-15", "P2", "8", "SLCN", "Special school");
            now.getRow(3).setZeroHeight(true);
            row(now, 4, "Total", "", "2");
            Sheet before = book.createSheet("Before");
            row(before, 0, HEADINGS);
            row(before, 1, "2025-01-16", "P1", "6", "ASD", "Special school");
            book.setSheetHidden(1, true);
            book.write(out);
        }
        return file;
    }

    private SkippedViewModel skipped() {
        SkippedViewModel skipped = new SkippedViewModel(intake);
        skipped.keepSheet(intake.sheets().all(), _ -> {});
        // As the page does when the list of sheets changes.
        intake.sheets()
                .all()
                .addListener(
                        (javafx.collections.ListChangeListener<FoundSheet>)
                                _ -> skipped.keepSheet(intake.sheets().all(), _ -> {}));
        return skipped;
    }

    private static SkippedLine line(SkippedViewModel skipped, String id) {
        return skipped.lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(skipped.lines().toString()));
    }

    @Test
    void whatIsSkippedIsShownAndCanBeSeen() throws IOException {
        fixture.projects.take(List.of(workbook()));
        SkippedViewModel skipped = skipped();
        assertThat(line(skipped, "title").what())
                .isEqualTo(
                        "Row 1 above the headings, as title (the rows of headings are chosen under"
                                + " Columns)");
        assertThat(line(skipped, "title").open()).isFalse();
        assertThat(line(skipped, "total").what()).isEqualTo("1 row of totals (5)");
        assertThat(line(skipped, "total").read()).isFalse();
        skipped.look(line(skipped, "total"));
        assertThat(skipped.rows()).extracting(TablePreview.Row::number).containsExactly(5);
    }

    @Test
    void totalsAreReadAnywayAndHiddenRowsAreNotIfThePersonSaysSo() throws IOException {
        fixture.projects.take(List.of(workbook()));
        SkippedViewModel skipped = skipped();
        FoundViewModel found = new FoundViewModel(intake);
        assertThat(found.rows(intake.sheets().wanted().getFirst())).isEqualTo("2");
        skipped.read(line(skipped, "total"), true);
        assertThat(found.rows(intake.sheets().wanted().getFirst())).isEqualTo("3");
        assertThat(line(skipped, "total").read()).isTrue();
        skipped.read(line(skipped, "total"), false);
        assertThat(line(skipped, "hidden").read()).isTrue();
        skipped.read(line(skipped, "hidden"), false);
        assertThat(found.rows(intake.sheets().wanted().getFirst())).isEqualTo("1");
        assertThat(line(skipped, "hidden").read()).isFalse();
        intake.go(Step.REVIEW);
        intake.accept();
        assertThat(fixture.workspace.project().evidence().plans()).hasSize(1);
    }

    @Test
    void aHiddenSheetIsReadIfThePersonSaysSo() throws IOException {
        fixture.projects.take(List.of(workbook()));
        FoundViewModel found = new FoundViewModel(intake);
        FoundSheet hidden =
                found.sheets().stream()
                        .filter(sheet -> sheet.sheet().equals("Before"))
                        .reduce(
                                (a, b) -> {
                                    throw new AssertionError("listed once: " + found.sheets());
                                })
                        .orElseThrow();
        assertThat(hidden.kind()).isEmpty();
        assertThat(found.remarks(hidden)).contains("hidden").contains("EHCP cohort");
        found.read(hidden, Optional.of(TableKind.COHORT));
        intake.go(Step.REVIEW);
        intake.accept();
        assertThat(fixture.workspace.project().evidence().plans()).hasSize(3);
    }

    @Test
    void aFaultIsMendedOnceForAllRowsAndSoTheNextTime() throws IOException {
        fixture.projects.take(List.of(placements("placements.csv", "P")));
        ChecksViewModel checks = new ChecksViewModel(intake);
        choose(checks, "end-before-start");
        assertThat(checks.choicesProperty().get())
                .extracting(RepairChoice::id)
                .containsExactly("none", "swap_dates", "no_end");
        checks.repair(new RepairChoice(Optional.of(Repair.SWAP_DATES)));
        assertThat(checks.groupProperty().get().code()).isEqualTo("end-before-start");
        assertThat(checks.chosen().repair()).contains(Repair.SWAP_DATES);
        intake.go(Step.REVIEW);
        intake.accept();
        assertThat(fixture.workspace.project().evidence().placements())
                .extracting(Placement::start)
                .containsOnly(LocalDate.of(2024, 9, 1))
                .hasSize(2);
        fixture.projects.take(List.of(placements("placements next term.csv", "Q")));
        intake.go(Step.REVIEW);
        intake.accept();
        assertThat(fixture.workspace.project().evidence().placements()).hasSize(2);
    }

    private static void choose(ChecksViewModel checks, String code) {
        checks.groupProperty()
                .set(
                        checks.groups().stream()
                                .filter(group -> group.code().equals(code))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void aRepairCanBeTakenBack() throws IOException {
        fixture.projects.take(List.of(placements("placements.csv", "P")));
        ChecksViewModel checks = new ChecksViewModel(intake);
        choose(checks, "end-before-start");
        checks.repair(new RepairChoice(Optional.of(Repair.NO_END)));
        checks.repair(new RepairChoice(Optional.empty()));
        assertThat(checks.groupProperty().get().size()).isEqualTo("Left out: 1 row");
        assertThat(intake.trialProperty().get().result().value().placements()).hasSize(1);
    }

    @Test
    void theRowOfAnIssueIsSeenWithThoseAroundIt() throws IOException {
        fixture.projects.take(List.of(placements("placements.csv", "P")));
        ChecksViewModel checks = new ChecksViewModel(intake);
        choose(checks, "end-before-start");
        checks.look(checks.groupProperty().get().issues().getFirst());
        assertThat(checks.context()).extracting(TablePreview.Row::number).containsExactly(1, 2, 3);
    }

    @Test
    void theLastDayOfTheRowsIsKeptWithTheImportAndUndoneWithIt() throws IOException {
        fixture.projects.openSample();
        var before = fixture.workspace.project();
        fixture.projects.take(List.of(placements("placements.csv", "P")));
        LocalDate day = LocalDate.of(2032, 3, 31);
        intake.deleteAfterProperty().set(day);
        intake.go(Step.REVIEW);
        intake.accept();
        var project = fixture.workspace.project();
        assertThat(project.readings())
                .filteredOn(reading -> reading.file().equals("placements.csv"))
                .singleElement()
                .satisfies(reading -> assertThat(project.retention().of(reading)).contains(day));
        assertThat(intake.deleteAfterProperty().get()).isNull();
        fixture.workspace.undo();
        assertThat(fixture.workspace.project()).isSameAs(before);
    }

    @Test
    void wordsTheProgramKnowsCanBeFoundAndChanged() throws IOException {
        fixture.projects.take(
                List.of(
                        file(
                                "transport.csv",
                                "Pupil ID,Transport mode,Start date,Annual cost",
                                "P1,Taxi,2025-09-01,9000",
                                "P2,Taxi,2025-09-01,9000",
                                "P3,Sparrow,2025-09-01,9000")));
        CodesViewModel codes = intake.codes();
        assertThat(codes.rows()).extracting(CodeRow::text).containsExactly("Sparrow", "Taxi");
        assertThat(codes.rows()).extracting(CodeRow::rows).containsExactly(1, 2);
        codes.openOnlyProperty().set(true);
        assertThat(codes.shown()).extracting(CodeRow::text).containsExactly("Sparrow");
        codes.openOnlyProperty().set(false);
        codes.filterProperty().set("tax");
        CodeRow taxi = codes.shown().getFirst();
        assertThat(taxi.by()).isEqualTo(CodeRow.By.CATALOGUE);
        CodeRow.Meaning minibus =
                CodesViewModel.meanings(taxi, intake.catalogue()).stream()
                        .filter(meaning -> meaning.code().equals("MINIBUS"))
                        .findFirst()
                        .orElseThrow();
        intake.choose(taxi, minibus);
        intake.go(Step.REVIEW);
        assertThat(intake.trialProperty().get().result().value().journeys())
                .extracting(journey -> journey.mode())
                .containsExactly("Minibus", "Minibus", "Other");
    }

    @Test
    void aMappingIsHandedToAnotherComputer() throws IOException {
        Path plans =
                file(
                        "cohort.csv",
                        String.join(",", HEADINGS),
                        "2026-01-15,P1,7,Purple,Special school");
        fixture.projects.take(List.of(plans));
        CodeRow purple = intake.codes().rows().getFirst();
        intake.choose(purple, new CodeRow.Meaning("ASD", "Autism"));
        Path mapping = folder.resolve("mapping.json");
        intake.savedMappings().save(mapping);

        Fixture other = new Fixture(folder.resolve("other"));
        other.projects.take(List.of(plans));
        assertThat(other.intake.openings().of(Step.CODES)).isEqualTo(1);
        other.intake.savedMappings().use(mapping);
        assertThat(other.intake.openings().none()).isTrue();
        assertThat(other.intake.trialProperty().get().result().value().plans()).hasSize(1);
    }

    @Test
    void theDistrictsThatMakeUpTheCouncilAreAskedFor() throws IOException {
        fixture.projects.openSample();
        fixture.projects.take(
                List.of(
                        file(
                                "population.csv",
                                "Area,Year,Age,Population",
                                "Northtown,2025,4,100",
                                "Southtown,2025,4,200",
                                "Elsewhere,2025,4,5000")));
        assertThat(intake.openings().of(Step.COLUMNS)).isEqualTo(1);
        ColumnsViewModel columns = new ColumnsViewModel(intake);
        assertThat(columns.areas()).containsExactly("Elsewhere", "Northtown", "Southtown");
        columns.areas(List.of("Northtown", "Southtown"));
        intake.go(Step.REVIEW);
        assertThat(intake.openings().none()).isTrue();
        intake.accept();
        var residents = fixture.workspace.project().evidence().population().byYear().get(2025);
        // Four years old on 31 August: Reception, NC year 0.
        assertThat(residents.get(0)).isEqualTo(300);
    }

    @Test
    void aMappingOfOtherFilesSaysThatItDoesNotFit() throws IOException {
        fixture.projects.take(List.of(placements("placements.csv", "P")));
        Path mapping = folder.resolve("mapping.json");
        intake.savedMappings().save(mapping);
        intake.cancel();
        fixture.projects.take(
                List.of(
                        file(
                                "places.csv",
                                "Provision type,From,Places",
                                "Special school,2025-09-01,100")));
        intake.savedMappings().use(mapping);
        assertThat(fixture.projects.problemProperty().get().what()).contains("does not fit");
    }
}
