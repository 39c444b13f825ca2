package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.finance.choices.MoneyChoices;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Core tasks, each by mouse alone and by keyboard alone. Making a scenario, moving a lever,
 * comparing and opening a figure are in {@link ScenarioJourneysTest}, repairs in {@link
 * ImportJourneyTest}. Files are handed over as if dropped: the system's own dialogs are not ours.
 */
class TasksByHandTest extends Journey {

    private final String home = System.getProperty("user.home");
    private final SmallDesk desk = new SmallDesk();

    TasksByHandTest() {
        super(1280, 900);
    }

    private enum Hand {
        MOUSE,
        KEYBOARD
    }

    @Override
    Desk desk() {
        return desk;
    }

    @BeforeEach
    void liveInAFolder() {
        System.setProperty("user.home", folder.toString());
    }

    @AfterEach
    void goHome() {
        System.setProperty("user.home", home);
    }

    @ParameterizedTest
    @EnumSource
    void openTheSampleCouncil(Hand hand) throws Exception {
        press(hand, "explore-sample");
        until(() -> built.projects().placeProperty().get() == Place.RESULTS);
        until(() -> !label("headline-0-value").isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void pickACouncil(Hand hand) throws Exception {
        into(hand, "council-search", "Buck");
        if (hand == Hand.MOUSE) {
            clickOn("Buckinghamshire");
        } else {
            tabTo("council-list");
        }
        press(hand, "choose-council");
        until(() -> built.forecasts().subject().isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void importAFile(Hand hand) throws Exception {
        openSample();
        int before = built.workspace().project().readings().size();
        interact(
                () ->
                        built.projects()
                                .take(List.of(Installed.sampleData().resolve("places.xlsx"))));
        until(() -> lookup("#intake-next").tryQuery().isPresent());
        if (lookup("#intake-accept").tryQuery().isEmpty()) {
            press(hand, "intake-to-review");
        }
        until(() -> lookup("#intake-accept").tryQuery().isPresent());
        press(hand, "intake-accept");
        until(() -> lookup("#data-page").tryQuery().isPresent());
        assertThat(built.workspace().project().readings()).hasSize(before + 1);
    }

    @ParameterizedTest
    @EnumSource
    void setAnAssumption(Hand hand) throws Exception {
        openSample();
        go(hand, Place.MONEY);
        until(() -> lookup("#money-allocation-2027").tryQuery().isPresent());
        into(hand, "money-allocation-2027", "61000000");
        type(KeyCode.ENTER);
        until(() -> built.workspace().project().money().funding().allocations().containsKey(2027));
        assertThat(built.workspace().project().money().funding().allocations().get(2027))
                .isEqualTo(61e6);
        press(hand, "undo");
        until(() -> built.workspace().project().money().equals(MoneyChoices.DEFAULT));
    }

    @ParameterizedTest
    @EnumSource
    void writeWorkbookAndPaper(Hand hand) throws Exception {
        openSample();
        go(hand, Place.REPORT);
        press(hand, "write-report");
        until(() -> desk.asked != null);
        assertThat(desk.asked.folder()).isEqualTo(folder);
    }

    @ParameterizedTest
    @EnumSource
    void signTheForecastOff(Hand hand) throws Exception {
        openSample();
        go(hand, Place.REPORT);
        if (hand == Hand.MOUSE) {
            clickOn("Assurance and sign-off");
        } else {
            tabTo("report-tabs");
            type(KeyCode.RIGHT);
        }
        until(() -> lookup("#sign-author").tryQuery().isPresent());
        into(hand, "sign-author", "A. Patel");
        into(hand, "sign-approver", "B. Okoro");
        press(hand, "sign-off");
        until(() -> label("standing").startsWith("Signed off on"));
    }

    @ParameterizedTest
    @EnumSource
    void saveAndOpenAgain(Hand hand) throws Exception {
        openSample();
        Path file = folder.resolve("ours.highneeds");
        interact(() -> built.projects().saveAs(file));
        until(() -> Files.exists(file));
        interact(() -> built.workspace().scenarioProperty().set(SmallCouncil.SCENARIO));
        interact(
                () ->
                        built.workspace()
                                .change(
                                        "seed",
                                        project ->
                                                project.withRun(
                                                        new highneeds.forecast.RunChoices(
                                                                5, 0, 4711))));
        if (hand == Hand.MOUSE) {
            clickOn("#save");
        } else {
            press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        }
        until(() -> !built.workspace().unsavedProperty().get());
        openSample();
        go(hand, Place.WELCOME);
        if (hand == Hand.MOUSE) {
            clickOn("ours.highneeds");
        } else {
            tabToWords("ours.highneeds");
            type(KeyCode.ENTER);
        }
        until(() -> built.workspace().project().run().seed() == 4711);
    }

    private void go(Hand hand, Place place) throws Exception {
        if (hand == Hand.MOUSE) {
            clickOn("#go-" + place.name().toLowerCase(java.util.Locale.ROOT));
        } else {
            press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
            write(place.label()).type(KeyCode.ENTER);
        }
        until(() -> built.projects().placeProperty().get() == place);
    }

    private void press(Hand hand, String id) throws Exception {
        if (hand == Hand.MOUSE) {
            clickOn("#" + id);
        } else {
            tabTo(id);
            type(KeyCode.ENTER);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void into(Hand hand, String id, String words) throws Exception {
        if (hand == Hand.MOUSE) {
            clickOn("#" + id);
        } else {
            tabTo(id);
        }
        write(words);
    }

    private void tabToWords(String words) throws Exception {
        tabTo(
                node ->
                        node instanceof javafx.scene.control.Labeled labeled
                                && words.equals(labeled.getText()),
                words);
    }

    private String label(String id) {
        Node node = lookup("#" + id).tryQuery().orElse(null);
        return node instanceof Label label ? label.getText() : "";
    }
}
