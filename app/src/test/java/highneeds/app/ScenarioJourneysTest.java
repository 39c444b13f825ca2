package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.scenario.LeverType;
import highneeds.scenario.Scenario;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Make a scenario, move a lever, compare, undo, export: once by mouse, once by keyboard alone. */
class ScenarioJourneysTest extends Journey {

    ScenarioJourneysTest() {
        super(1000, 900);
    }

    private static final LeverType FEWER = LeverType.of("fewer-new-plans");

    private final String home = System.getProperty("user.home");

    @BeforeEach
    void open() throws Exception {
        System.setProperty("user.home", folder.toString());
        openSample();
    }

    @AfterEach
    void end() {
        System.setProperty("user.home", home);
    }

    private Scenario now() {
        return built.workspace()
                .project()
                .scenarios()
                .named(built.workspace().scenarioProperty().get());
    }

    private double percent() {
        return FEWER.value(now().levers().getFirst().lever(), "percent");
    }

    @Test
    void byMouse() throws Exception {
        clickOn("#go-scenarios");
        clickOn("#add-scenario");
        clickOn("#add-empty-scenario");
        until(() -> now().name().equals("New scenario"));
        interact(() -> fire("#add-lever", "add-fewer-new-plans"));
        until(() -> lookup("#dial-0-percent").tryQuery().isPresent());
        Slider slider = lookup("#dial-0-percent").query();
        double before = percent();
        clickOn(point(slider).atOffset(60, 0));
        until(() -> percent() != before);
        double turned = percent();
        clickOn("#go-compare");
        clickOn(pick(SmallCouncil.SCENARIO));
        until(
                () ->
                        built.forecasts()
                                .comparedProperty()
                                .get()
                                .equals(List.of(SmallCouncil.SCENARIO, "New scenario")));
        until(() -> !label("#compare-difference-0").isEmpty());
        clickOn("#go-results");
        clickOn("#headline-3");
        until(() -> this.<TableView<?>>find("#trace-parts").getItems().size() > 1);
        clickOn("#go-report");
        clickOn("#write-report");
        until(this::reported);
        clickOn("#undo");
        until(() -> percent() == before);
        assertThat(turned).isNotEqualTo(before);
    }

    @Test
    void byKeyboardAlone() throws Exception {
        page(Place.SCENARIOS, "#add-scenario");
        assertThat(built.workspace().undoableProperty().get()).isEmpty();
        tabTo("add-scenario");
        type(KeyCode.DOWN);
        type(KeyCode.DOWN, KeyCode.ENTER);
        until(() -> !now().name().equals(Scenario.BASELINE_NAME));
        tabTo("add-lever");
        type(KeyCode.DOWN);
        type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        until(() -> lookup("#dial-0-percent").tryQuery().isPresent());
        double before = percent();
        tabTo("dial-0-percent");
        type(KeyCode.RIGHT, 4);
        until(() -> percent() > before);
        page(Place.COMPARE, "#compare-picks");
        page(Place.RESULTS, "#headline-0");
        tabTo("headline-0");
        type(KeyCode.ENTER);
        until(() -> built.window().getScene().getFocusOwner() instanceof TableView);
        TableView<?> parts = find("#trace-parts");
        String number = label("#trace-total");
        type(KeyCode.ENTER);
        until(() -> !label("#trace-total").equals(number));
        type(KeyCode.BACK_SPACE);
        until(() -> label("#trace-total").equals(number));
        assertThat(parts.getItems()).isNotEmpty();
        page(Place.REPORT, "#write-report");
        tabTo("write-report");
        type(KeyCode.ENTER);
        until(this::reported);
        for (int i = built.workspace().undoableProperty().get().size(); i > 0; i--) {
            press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        }
        until(() -> built.workspace().undoableProperty().get().isEmpty());
        assertThat(built.workspace().project().scenarios().scenarios())
                .extracting(Scenario::name)
                .containsExactly(SmallCouncil.SCENARIO);
    }

    @Test
    void sharesThatCrossAreRefusedBesideTheirFields() throws Exception {
        interact(() -> built.workspace().scenarioProperty().set(SmallCouncil.SCENARIO));
        page(Place.SCENARIOS, "#lever-0-details");
        interact(() -> this.<TitledPane>find("#lever-0-details").setExpanded(true));
        Scenario before = now();
        TextField likely = find("#lever-0-delivery-likely");
        interact(
                () -> {
                    likely.setText("80");
                    likely.getOnAction().handle(null);
                });
        assertThat(label("#lever-0-delivery-refusal"))
                .contains("100%, 80% and 100%")
                .contains("rise from low to likely to high");
        assertThat(now()).isEqualTo(before);
        interact(
                () -> {
                    TextField low = find("#lever-0-delivery-low");
                    low.setText("70");
                    low.getOnAction().handle(null);
                });
        assertThat(label("#lever-0-delivery-refusal")).isEmpty();
        until(() -> !now().equals(before));
    }

    @Test
    void theLightsOfTheStatementsStandBesideTheLevers() throws Exception {
        page(Place.SCENARIOS, "#scenario-lights");
        TitledPane lights = find("#scenario-lights");
        until(() -> lights.getText().matches("What must hold: \\d+ of \\d+ hold"));
        interact(() -> lights.setExpanded(true));
        until(() -> lookup("#scenario-lights-list .light").queryAll().size() > 1);
        assertThat(lookup("#scenario-lights-list .light").<Label>queryAll())
                .extracting(Label::getText)
                .anyMatch(words -> words.startsWith("Fewest plans of any age, need and setting"));
    }

    private void page(Place place, String something) throws Exception {
        KeyCode digit = KeyCode.getKeyCode(Shortcuts.of(place).replace("Ctrl+", ""));
        press(KeyCode.CONTROL).type(digit).release(KeyCode.CONTROL);
        until(() -> lookup(something).tryQuery().isPresent());
    }

    private CheckBox pick(String name) {
        return lookup("#compare-picks .check-box").<CheckBox>queryAll().stream()
                .filter(box -> box.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Chooses an item of a menu in a menu, which the headless screen cannot point at. */
    private void fire(String button, String item) {
        lookup(button).<javafx.scene.control.MenuButton>query().getItems().stream()
                .flatMap(menu -> ((javafx.scene.control.Menu) menu).getItems().stream())
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private boolean reported() throws Exception {
        try (var files = Files.walk(folder)) {
            List<Path> written = files.filter(file -> file.toString().endsWith(".txt")).toList();
            return !written.isEmpty()
                    && Files.readAllLines(written.getFirst()).contains("New scenario");
        }
    }

    private <T extends Node> T find(String id) {
        return lookup(id).query();
    }

    private String label(String id) {
        return lookup(id)
                .tryQuery()
                .map(node -> node instanceof Label label ? label.getText() : node.toString())
                .orElse("");
    }
}
