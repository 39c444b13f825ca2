package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.overview.BesideOthers;
import highneeds.app.part.Glossary;
import highneeds.forecast.RunChoices;
import highneeds.indicator.published.Indicator;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The window around the pages: finding things, the tour, the overview and help, by keyboard. */
class ShellJourneysTest extends Journey {

    ShellJourneysTest() {
        super(1000, 800);
    }

    @Override
    Executor work() {
        return work;
    }

    private final Executor work =
            Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon()::unstarted);

    private void control(KeyCode key) {
        press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void find(String words) {
        control(KeyCode.K);
        write(words).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everythingIsFoundByAPartOfItsName() throws Exception {
        openSample();
        find("compa");
        assertThat(place()).isEqualTo(Place.COMPARE);
        find(SmallCouncil.SCENARIO.substring(0, 6).toLowerCase());
        assertThat(built.workspace().scenarioProperty().get()).isEqualTo(SmallCouncil.SCENARIO);
        find("high contrast");
        assertThat(built.window().getScene().getRoot().getStyleClass()).contains("high-contrast");
        assertThat(lookup("#command-search").query().isVisible()).isFalse();
    }

    @Test
    void escapeLeavesTheSearchAndGivesTheKeyboardBack() throws Exception {
        openSample();
        Node before = lookup("#go-data").query();
        interact(before::requestFocus);
        control(KeyCode.K);
        assertThat(lookup("#command-field").query().isFocused()).isTrue();
        type(KeyCode.DOWN).type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(before.isFocused()).isTrue();
        assertThat(place()).isEqualTo(Place.RESULTS);
    }

    @Test
    void whatNeedsAProjectIsNotOfferedBeforeThereIsOne() {
        find("save under");
        assertThat(lookup("#command-search").query().isVisible()).isTrue();
        assertThat(lookup("#command-list").queryListView().getItems()).isEmpty();
    }

    @Test
    void theTourHasFiveStopsAndMayBeLeft() throws Exception {
        interact(() -> lookup("#take-tour").query().requestFocus());
        type(KeyCode.ENTER);
        until(() -> built.forecasts().subject().isPresent());
        until(() -> place() == Place.RESULTS);
        interact(() -> lookup("#tour-next").query().requestFocus());
        for (Place each :
                new Place[] {Place.SCENARIOS, Place.COMPARE, Place.BASELINE, Place.REPORT}) {
            type(KeyCode.ENTER);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(place()).isEqualTo(each);
        }
        type(KeyCode.ENTER);
        assertThat(lookup("#tour").query().isVisible()).isFalse();
        find("take the tour");
        assertThat(lookup("#tour").query().isVisible()).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(lookup("#tour").query().isVisible()).isFalse();
    }

    @Test
    void theOverviewShowsHeadlinesIndicatorsAndWhatMoved() throws Exception {
        openSample();
        control(KeyCode.DIGIT2);
        assertThat(place()).isEqualTo(Place.OVERVIEW);
        until(() -> !text("#overview-headline-4-value").isEmpty());
        assertThat(text("#overview-headline-0-value")).matches("[\\d,]+");
        assertThat(text("#overview-headline-3-value")).contains("£");
        TableView<BesideOthers> table = lookup("#overview-indicators").query();
        until(() -> !table.getItems().isEmpty());
        assertThat(table.getItems())
                .extracting(BesideOthers::indicator)
                .contains(Indicator.PLANS_RATE, Indicator.WITHIN_20_WEEKS);
        // 4.9% of pupils, January 2025: DfE, Local authority interactive tool, 2025.
        assertThat(table.getColumns().get(1).getCellData(2)).isEqualTo("4.9%");
        assertThat(text("#overview-moved .label")).startsWith("No forecast is remembered yet");
    }

    @Test
    void helpIsThereWithoutAProjectAndTermsAreExplained() {
        type(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(place()).isEqualTo(Place.HELP);
        assertThat(lookup("How the forecast is made").queryAll()).isNotEmpty();
        Label label = new Label("In-year balance, 2030-31");
        interact(() -> Glossary.explain(label));
        assertThat(label.getTooltip().getText()).contains("income less spend");
    }

    @Test
    void leavingUnsavedWorkIsAskedAndAnsweredByKeyboard() throws Exception {
        openSample();
        interact(
                () ->
                        built.workspace()
                                .change(
                                        "seed",
                                        project -> project.withRun(new RunChoices(5, 0, 77))));
        interact(() -> built.projects().openSample());
        assertThat(text("#question-title")).contains("not saved");
        type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(built.workspace().project().run().seed()).isEqualTo(77);
        interact(() -> built.projects().openSample());
        type(KeyCode.TAB).type(KeyCode.ENTER);
        until(() -> built.workspace().project().run().seed() != 77);
    }

    private Place place() {
        return built.projects().placeProperty().get();
    }

    private String text(String id) {
        return lookup(id).tryQuery().map(node -> ((Label) node).getText()).orElse("");
    }
}
