package highneeds.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Background;
import highneeds.app.Fixture;
import highneeds.app.Place;
import highneeds.importer.TableKind;
import highneeds.importer.mapping.Field;
import highneeds.importer.value.DateOrder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

class IntakeViewModelTest {

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

    private Path cohort(String need) throws IOException {
        return file(
                "cohort.csv",
                "Census date,Pupil ID,NC year,Primary need,Provision type",
                "2026-01-15,P1,7,ASD,Special school",
                "2026-01-15,P2,8," + need + ",Special school");
    }

    /** Words that are asked or were explained. */
    private List<CodeRow> codes() {
        return codes(intake);
    }

    private static List<CodeRow> codes(IntakeViewModel intake) {
        return intake.codes().rows().filtered(row -> row.by() != CodeRow.By.CATALOGUE);
    }

    private CodeRow.Meaning autism() {
        return new CodeRow.Meaning("ASD", "Autism");
    }

    @Test
    void filesThatNeedNoDecisionAreReviewedAndThenImported() throws IOException {
        fixture.projects.take(List.of(cohort("SLCN")));
        assertThat(intake.stepProperty().get()).isEqualTo(Step.REVIEW);
        assertThat(fixture.projects.placeProperty().get()).isEqualTo(Place.DATA);
        assertThat(fixture.workspace.project()).isNull();
        intake.accept();
        assertThat(intake.underWayProperty().get()).isFalse();
        assertThat(fixture.workspace.project().evidence().plans()).hasSize(2);
        assertThat(fixture.workspace.worthSaving()).isTrue();
    }

    @Test
    void importsAreStraightAwayIfThePersonSaidSo() throws IOException {
        intake.straightAwayProperty().set(true);
        fixture.projects.take(List.of(cohort("SLCN")));
        assertThat(intake.underWayProperty().get()).isFalse();
        assertThat(fixture.workspace.project().evidence().plans()).hasSize(2);
    }

    @Test
    void straightAwayStillAsksWhatIsNotKnown() throws IOException {
        intake.straightAwayProperty().set(true);
        fixture.projects.take(List.of(cohort("Purple")));
        assertThat(intake.underWayProperty().get()).isTrue();
        assertThat(intake.stepProperty().get()).isEqualTo(Step.FOUND);
    }

    @Test
    void cancellingLeavesNothingBehind() throws IOException {
        fixture.projects.take(List.of(cohort("SLCN")));
        intake.cancel();
        assertThat(fixture.workspace.project()).isNull();
        assertThat(intake.underWayProperty().get()).isFalse();
        assertThat(fixture.projects.imports().mappings()).isEmpty();
        assertThat(fixture.projects.imports().folderProperty().get()).isNull();
    }

    @Test
    void stoppingASecondReadingDoesNotPassOffTheFirstAsIt() throws IOException {
        Deque<Runnable> work = new ArrayDeque<>();
        Background slow = new Background(work::add, Runnable::run);
        IntakeViewModel held =
                new IntakeViewModel(fixture.workspace, fixture.projects, fixture.desk, slow);
        held.take(List.of(cohort("Purple")));
        work.remove().run();
        held.choose(codes(held).getFirst(), autism());
        held.go(Step.REVIEW);
        slow.cancel();
        work.remove().run();
        held.accept();
        assertThat(fixture.workspace.project()).isNull();
        work.remove().run();
        held.accept();
        assertThat(fixture.workspace.project().evidence().plans()).hasSize(2);
    }

    @Test
    void filesDroppedWhileOthersAreLookedAtJoinThem() throws IOException {
        Deque<Runnable> work = new ArrayDeque<>();
        Background slow = new Background(work::add, Runnable::run);
        IntakeViewModel held =
                new IntakeViewModel(fixture.workspace, fixture.projects, fixture.desk, slow);
        held.take(List.of(cohort("SLCN")));
        held.take(
                List.of(
                        file(
                                "places.csv",
                                "Provision type,From,Places",
                                "Special school,2025-09-01,100")));
        work.forEach(Runnable::run);
        assertThat(held.sheets().wanted()).hasSize(2);
    }

    @Test
    void anUnknownWordIsExplainedOnceAndRemembered() throws IOException {
        fixture.projects.take(List.of(cohort("Purple")));
        intake.go(Step.CODES);
        assertThat(codes()).extracting(CodeRow::text).containsExactly("Purple");
        intake.choose(codes().getFirst(), autism());
        intake.go(Step.REVIEW);
        assertThat(codes()).hasSize(1);
        intake.accept();
        assertThat(fixture.workspace.project().evidence().plans()).hasSize(2);
        intake.straightAwayProperty().set(true);
        fixture.projects.take(List.of(cohort("Purple")));
        assertThat(intake.underWayProperty().get()).isFalse();
    }

    @Test
    void aWordThatIsLeftOutAgainIsForgotten() throws IOException {
        fixture.projects.take(List.of(cohort("Purple")));
        intake.choose(codes().getFirst(), autism());
        intake.choose(codes().getFirst(), CodeRow.Meaning.NONE);
        intake.go(Step.REVIEW);
        intake.accept();
        assertThat(fixture.workspace.project().evidence().plans()).hasSize(1);
    }

    @Test
    void addingFilesIsOneStepThatCanBeUndone() throws IOException {
        fixture.projects.openSample();
        var before = fixture.workspace.project();
        fixture.projects.take(List.of(cohort("SLCN")));
        intake.accept();
        assertThat(fixture.workspace.undoableProperty().get())
                .containsExactly("import of cohort.csv");
        assertThat(fixture.workspace.project().scenarios()).isEqualTo(before.scenarios());
        fixture.workspace.undo();
        assertThat(fixture.workspace.project()).isSameAs(before);
    }

    @Test
    void anImportIsTriedAgainIfAnotherProjectWasOpenedMeanwhile() throws IOException {
        fixture.projects.take(List.of(cohort("SLCN")));
        fixture.projects.openSample();
        intake.accept();
        assertThat(intake.underWayProperty().get()).isTrue();
        assertThat(intake.stepProperty().get()).isEqualTo(Step.REVIEW);
        intake.accept();
        assertThat(fixture.workspace.project().evidence().council()).isEqualTo("Smallshire");
    }

    @Test
    void missingColumnsAreAskedFor() throws IOException {
        Path file =
                file(
                        "odd.csv",
                        "Census date,Pupil ID,NC year,Purple,Provision type",
                        "2026-01-15,P1,7,Blue,Special school",
                        "2026-01-15,P2,8,Green,Special school");
        fixture.projects.take(List.of(file));
        assertThat(intake.stepProperty().get()).isEqualTo(Step.FOUND);
        ColumnsViewModel columns = new ColumnsViewModel(intake);
        FoundViewModel found = new FoundViewModel(intake);
        found.read(found.sheets().getFirst(), Optional.of(TableKind.COHORT));
        assertThat(columns.missingProperty().get()).isNotEmpty();
        SheetColumn purple = columns.column("Purple").orElseThrow();
        assertThat(purple.state()).isEqualTo(ColumnState.NOT_READ);
        columns.read(
                purple,
                columns.choices().stream()
                        .filter(each -> each.field().equals(Optional.of(Field.PRIMARY_NEED)))
                        .findFirst()
                        .orElseThrow());
        assertThat(columns.missingProperty().get()).isEmpty();
        assertThat(columns.column("Purple").orElseThrow().state()).isEqualTo(ColumnState.MAPPED);
        intake.go(Step.CODES);
        assertThat(codes()).hasSize(2);
    }

    @Test
    void theOrderOfDatesIsAskedIfItCannotBeTold() throws IOException {
        Path file =
                file(
                        "placements.csv",
                        "Pupil ID,Provision type,Start date,Annual cost",
                        "P1,Special school,03/04/2025,20000",
                        "P2,Special school,05/06/2025,20000");
        fixture.projects.openSample();
        fixture.projects.take(List.of(file));
        ColumnsViewModel columns = new ColumnsViewModel(intake);
        assertThat(columns.asksDateOrderProperty().get()).isTrue();
        assertThat(intake.openings().of(Step.COLUMNS)).isEqualTo(1);
        columns.order(DateOrder.DAY_FIRST);
        intake.go(Step.REVIEW);
        assertThat(intake.openings().none()).isTrue();
        assertThat(columns.asksDateOrderProperty().get()).isTrue();
        intake.accept();
        assertThat(fixture.workspace.project().evidence().placements()).hasSize(2);
    }

    @Test
    void theHeadingsCanBeMoved() throws IOException {
        fixture.projects.take(List.of(cohort("SLCN")));
        ColumnsViewModel columns = new ColumnsViewModel(intake);
        assertThat(columns.rows()).hasSize(3);
        columns.headingsAt(2, 2);
        assertThat(columns.firstHeadingRow()).isEqualTo(2);
        assertThat(columns.missingProperty().get()).isNotEmpty();
        columns.headingsAt(1, 1);
        assertThat(columns.missingProperty().get()).isEmpty();
    }

    @Test
    void aSheetCanBeLeftAndTakenBack() throws IOException {
        fixture.projects.take(List.of(cohort("SLCN")));
        FoundViewModel found = new FoundViewModel(intake);
        assertThat(found.rows(found.sheets().getFirst())).isEqualTo("2");
        found.read(found.sheets().getFirst(), Optional.empty());
        assertThat(intake.sheets().survey().tables()).isEmpty();
        found.read(found.sheets().getFirst(), Optional.of(TableKind.COHORT));
        assertThat(intake.sheets().survey().tables()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndTheOthersAreImported() throws IOException {
        Path broken = file("broken.xlsx", "this is no workbook");
        fixture.projects.take(List.of(broken, cohort("SLCN")));
        assertThat(intake.stepProperty().get()).isEqualTo(Step.FOUND);
        FoundViewModel found = new FoundViewModel(intake);
        FoundSheet bad =
                found.sheets().stream().filter(FoundSheet::unreadable).findFirst().orElseThrow();
        assertThat(bad.file()).isEqualTo("broken.xlsx");
        assertThat(found.remarks(bad)).hasSizeGreaterThan(10).doesNotContain("Exception");
        intake.go(Step.REVIEW);
        intake.accept();
        assertThat(fixture.workspace.project().evidence().plans()).hasSize(2);
    }

    @Test
    void sameAsLastTimeShowsOnlyWhatIsNew() throws IOException {
        fixture.projects.take(List.of(cohort("SLCN")));
        intake.accept();
        file("places.csv", "Provision type,From,Places", "Special school,2025-09-01,100");
        fixture.projects.repeatImport();
        assertThat(intake.underWayProperty().get()).isTrue();
        assertThat(intake.sheets().wanted())
                .extracting(FoundSheet::file)
                .containsExactly("places.csv");
    }
}
