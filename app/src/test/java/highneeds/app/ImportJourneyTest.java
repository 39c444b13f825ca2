package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.intake.CodeRow;
import highneeds.app.intake.FieldChoice;
import highneeds.app.intake.FoundSheet;
import highneeds.app.issues.IssueGroup;
import highneeds.importer.TableKind;
import highneeds.project.Project;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Untidy files, from dropping them to a project, by node id. */
class ImportJourneyTest extends Journey {

    ImportJourneyTest() {
        super(1000, 800);
    }

    @Override
    Desk desk() {
        return new ModelDesk(Installed.sampleData(), folder.resolve("key"));
    }

    @Override
    Executor work() {
        return work;
    }

    private final Executor work =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon()::unstarted);

    @Test
    void untidyFilesBecomeAProjectInFiveSteps() throws Exception {
        List<Path> files = MessyFiles.in(folder.resolve("files"));
        interact(() -> built.projects().take(files));
        until(() -> lookup("#found-sheets").tryQuery().isPresent());
        assertThat(lookup("#found-sheets").<TableView<?>>query().getItems()).hasSize(5);
        clickOn("#intake-next");
        until(() -> lookup("#column-2").tryQuery().isPresent());
        choose("#column-2", FieldChoice::name, "NC year");
        interact(() -> combo("#columns-table").getSelectionModel().selectLast());
        until(() -> lookup("#date-question").query().isVisible());
        clickOn("#day-first");
        clickOn("#intake-next");
        until(() -> lookup("#code-2").tryQuery().isPresent());
        choose("#code-0", CodeRow.Meaning::name, "Autistic spectrum disorder");
        clickOn("#code-open-only");
        assertThat(lookup("#codes").<TableView<?>>query().getItems()).hasSize(2);
        clickOn("#intake-next");
        until(() -> text("#checks-summary").contains("left out"));
        interact(() -> groupOf("end-before-start"));
        assertThat(built.intake().trialProperty().get().result().value().placements()).hasSize(108);
        clickOn("#repair-swap_dates");
        until(
                () ->
                        built.intake().trialProperty().get().result().value().placements().size()
                                == 120);
        interact(() -> lookup("#checks").queryTableView().getSelectionModel().selectFirst());
        until(() -> !lookup("#check-context").queryTableView().getItems().isEmpty());
        clickOn("#intake-next");
        until(() -> text("#review-summary").contains("one step"));
        LocalDate day = LocalDate.of(2032, 3, 31);
        interact(() -> this.<DatePicker>node("#intake-delete-after").setValue(day));
        clickOn("#intake-accept");
        until(() -> lookup("#data-page").tryQuery().isPresent());
        Project project = built.workspace().project();
        assertThat(project.readings()).hasSize(2);
        assertThat(project.readings())
                .allSatisfy(r -> assertThat(project.retention().of(r)).contains(day));
        // A third of the 120 needs are nobody's, of which half were explained.
        assertThat(project.evidence().plans()).hasSize(80);
        assertThat(project.evidence().placements()).hasSize(120);
    }

    private void groupOf(String code) {
        ListView<IssueGroup> groups = lookup("#check-groups").queryListView();
        groups.getItems().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .ifPresent(groups.getSelectionModel()::select);
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T node(String id) {
        return (T) lookup(id).query();
    }

    @Test
    void whatWasSkippedIsReadAnyway() throws Exception {
        interact(() -> take(MessyFiles::caseload));
        until(() -> lookup("#found-sheets").tryQuery().isPresent());
        clickOn("#skipped-see-title");
        until(() -> lookup("#skipped-rows").queryTableView().getItems().size() == 2);
        clickOn("#intake-next");
        until(() -> lookup("#column-2").tryQuery().isPresent());
        choose("#column-2", FieldChoice::name, "NC year");
        clickOn("#intake-next");
        until(() -> lookup("#codes").tryQuery().isPresent());
        clickOn("#intake-step-found");
        until(() -> lookup("#skipped-read-total").tryQuery().isPresent());
        clickOn("#skipped-read-total");
        until(
                () ->
                        built.intake().trialProperty().get().result().readings().getFirst().read()
                                == 121);
        // The hidden sheet of last year.
        this.<Optional<TableKind>>choose(
                "#read-as-1", kind -> kind.map(TableKind::label).orElse(""), "EHCP cohort");
        clickOn("#intake-to-review");
        until(() -> lookup("#review").tryQuery().isPresent());
        assertThat(lookup("#review").queryTableView().getItems()).hasSize(2);
        clickOn("#intake-accept");
        until(() -> lookup("#data-page").tryQuery().isPresent());
        assertThat(built.workspace().project().readings()).hasSize(2);
    }

    @Test
    void addingFilesIsUndoneAndTheSameAsLastTimeShowsOnlyWhatIsNew() throws Exception {
        interact(() -> built.projects().openSample());
        until(() -> built.workspace().project() != null);
        Project before = built.workspace().project();
        Path files = Files.createDirectories(folder.resolve("term"));
        Path transport = transport(files.resolve("transport.csv"), 1);
        interact(() -> built.projects().take(List.of(transport)));
        until(() -> lookup("#review").tryQuery().isPresent());
        clickOn("#intake-accept");
        until(() -> lookup("#data-page").tryQuery().isPresent());
        interact(() -> built.workspace().undo());
        assertThat(built.workspace().project()).isSameAs(before);
        interact(() -> built.workspace().redo());
        transport(files.resolve("transport summer.csv"), 2);
        clickOn("#same-as-last-time");
        until(() -> lookup("#review").tryQuery().isPresent());
        assertThat(built.intake().sheets().all())
                .filteredOn(sheet -> sheet.kind().isPresent())
                .extracting(FoundSheet::file)
                .containsExactly("transport summer.csv");
        clickOn("#intake-cancel");
        until(() -> lookup("#data-page").tryQuery().isPresent());
    }

    private static Path transport(Path file, int miles) throws Exception {
        return Files.writeString(
                file,
                "Pupil ID,Transport mode,Distance (miles),Start date,Annual cost\n"
                        + "P1,Taxi,"
                        + miles
                        + ",2025-09-01,9000\n");
    }

    @Test
    void stoppingALargeImportFreesTheWindowAndLeavesEverythingAsItWas() throws Exception {
        Path large = folder.resolve("large.csv");
        StringBuilder text =
                new StringBuilder("Census date,Pupil ID,NC year,Primary need,Provision type\n");
        for (int i = 0; i < 100_000; i++) {
            text.append("2026-01-15,P").append(i).append(",7,ASD,Special school\n");
        }
        Files.writeString(large, text);
        interact(() -> built.projects().take(List.of(large)));
        until(() -> statusSays("Reading"));
        clickOn("#cancel");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#progress").query().isVisible()).as("still busy").isFalse();
        assertThat(built.intake().underWayProperty().get()).isFalse();
        assertThat(built.workspace().project()).isNull();
        // The worker is free again as well: the next files are read.
        interact(() -> take(MessyFiles::placements));
        until(() -> lookup("#found-sheets").tryQuery().isPresent());
        assertThat(lookup("#found-sheets").queryTableView().getItems()).hasSize(1);
    }

    private boolean statusSays(String words) {
        return lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith(words));
    }

    @Test
    void anImportThatIsCancelledLeavesNothingBehind() throws Exception {
        interact(() -> take(MessyFiles::broken));
        until(() -> lookup("#found-sheets").tryQuery().isPresent());
        clickOn("#intake-cancel");
        until(() -> lookup("#found-sheets").tryQuery().isEmpty());
        assertThat(built.workspace().project()).isNull();
    }

    @Test
    void filesThatCannotBeReadSayWhyAndTheOthersAreImported() throws Exception {
        Map<Path, String> bad = BadFiles.in(folder.resolve("bad"));
        List<Path> files = new ArrayList<>(bad.keySet());
        files.add(transport(folder.resolve("transport.csv"), 1));
        interact(() -> built.projects().take(files));
        until(() -> lookup("#found-sheets").tryQuery().isPresent());
        TableView<FoundSheet> found = lookup("#found-sheets").queryTableView();
        for (Map.Entry<Path, String> file : bad.entrySet()) {
            assertThat(found.getItems())
                    .as(file.getKey().getFileName().toString())
                    .filteredOn(sheet -> sheet.path().equals(file.getKey()))
                    .singleElement()
                    .satisfies(
                            sheet ->
                                    assertThat(sheet.said())
                                            .doesNotContain("Exception", "root:")
                                            .containsIgnoringCase(file.getValue())
                                            .hasSizeGreaterThan(30));
        }
        clickOn("#intake-to-review");
        until(() -> lookup("#review").tryQuery().isPresent());
        clickOn("#intake-accept");
        until(() -> lookup("#data-page").tryQuery().isPresent());
        assertThat(built.workspace().project().evidence().journeys()).hasSize(1);
    }

    private interface Maker {
        Path in(Path folder) throws Exception;
    }

    private void take(Maker maker) {
        try {
            built.projects().take(List.of(maker.in(folder)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> void choose(String id, Function<T, String> words, String name) {
        ComboBox<T> list = combo(id);
        T wanted =
                list.getItems().stream()
                        .filter(item -> words.apply(item).equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(list.getItems().toString()));
        interact(() -> list.setValue(wanted));
    }

    private <T> ComboBox<T> combo(String id) {
        return lookup(id).queryComboBox();
    }

    private String text(String id) {
        return lookup(id).tryQuery().map(node -> ((Label) node).getText()).orElse("");
    }
}
