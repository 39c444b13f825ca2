package highneeds.app;

import highneeds.forecast.RunChoices;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;

/** What a person may see: every page, and everything that comes over one for a moment. */
final class Moments {

    private final HighNeedsApp.Built built;
    private final Stage stage;

    Moments(HighNeedsApp.Built built, Stage stage) {
        this.built = built;
        this.stage = stage;
    }

    /**
     * @param names of pages and moments; all if there are none
     */
    List<Moment> named(List<String> names) {
        List<Moment> all = all();
        return names.isEmpty()
                ? all
                : all.stream()
                        .filter(
                                moment ->
                                        names.stream()
                                                .anyMatch(
                                                        name ->
                                                                moment.name().equalsIgnoreCase(name)
                                                                        || moment.withoutProject()
                                                                                && name.equals(
                                                                                        "empty")))
                        .toList();
    }

    private List<Moment> all() {
        List<Moment> all = new ArrayList<>();
        for (Place place : Place.values()) {
            all.add(Moment.page(place));
            all.add(Moment.empty(place));
        }
        all.addAll(overPages());
        return all;
    }

    /** Questions, menus, lists, tooltips and dialogs. */
    List<Moment> overPages() {
        return List.of(
                over("unsaved", Place.SCENARIOS, this::changeAndLeave),
                over("password", Place.OVERVIEW, () -> built.projects().askPassword()),
                over("forget-rows", Place.DATA, () -> built.projects().askToForgetRows()),
                over("about", Place.OVERVIEW, () -> built.projects().about()),
                over("problem", Place.OVERVIEW, this::fail),
                over("search", Place.OVERVIEW, built.commands()::open),
                over("tour", Place.WELCOME, () -> fire("take-tour")),
                over("lever-chooser", Place.SCENARIOS, () -> menu("add-lever")),
                over("scenario-list", Place.OVERVIEW, () -> list("scenario")),
                over("file-menu", Place.OVERVIEW, () -> menu("file-menu")),
                over("theme-menu", Place.OVERVIEW, () -> menu("theme")),
                over("tooltip", Place.OVERVIEW, this::tooltip),
                over("read-out", Place.OVERVIEW, () -> press("overview-plans-chart", 6)),
                over("note-editor", Place.OVERVIEW, () -> note("overview-plans-chart")),
                over("large-text", Place.OVERVIEW, () -> enlarge("scenario")),
                over("rename", Place.SCENARIOS, () -> fire("rename-scenario")));
    }

    private Moment over(String name, Place place, Runnable enter) {
        return new Moment(name, place, false, enter, this::leave);
    }

    private void changeAndLeave() {
        built.workspace().change("seed", project -> project.withRun(new RunChoices(10, 300, 7)));
        built.projects().openSample();
    }

    private void fail() {
        built.projects()
                .problemProperty()
                .set(
                        new Problem(
                                "The project was not saved.",
                                "The disk is full.",
                                "Nothing was lost: the project is open as it was. Save it"
                                        + " elsewhere with \u201cSave under another name\u201d."));
    }

    private Node node(String id) {
        Node found = stage.getScene().lookup("#" + id);
        if (found == null) {
            throw new IllegalStateException("Nothing in the window is called " + id);
        }
        return found;
    }

    private void menu(String id) {
        ((MenuButton) node(id)).show();
    }

    private void list(String id) {
        ((ComboBoxBase<?>) node(id)).show();
    }

    /** Text at 200%, in a list that is open, too. */
    private void enlarge(String id) {
        built.theme().textSize().percentProperty().set(200);
        list(id);
    }

    /** The meaning of a headline's name, as when the pointer rests on it. */
    private void tooltip() {
        Label name = (Label) stage.getScene().lookup(".headline-name");
        Bounds place = name.localToScreen(name.getBoundsInLocal());
        Tooltip tip = name.getTooltip();
        tip.show(name, place.getMinX(), place.getMaxY() + 4);
    }

    private void press(String id, int times) {
        Node chart = node(id);
        chart.requestFocus();
        for (int i = 0; i < times; i++) {
            Event.fireEvent(chart, key(KeyCode.RIGHT));
        }
    }

    private void note(String id) {
        press(id, 6);
        Event.fireEvent(
                node(id),
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        "n",
                        "n",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    private void fire(String id) {
        Platform.runLater(() -> ((javafx.scene.control.ButtonBase) node(id)).fire());
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    /** Escape leaves everything; what has a window of its own is closed. */
    private void leave() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window != stage) {
                window.hide();
            }
        }
        Node owner = stage.getScene().getFocusOwner();
        Event.fireEvent(owner == null ? stage.getScene() : owner, key(KeyCode.ESCAPE));
        for (String id : List.of("question", "command-search", "tour")) {
            Node over = node(id);
            if (over.isVisible()) {
                Event.fireEvent(over, key(KeyCode.ESCAPE));
            }
        }
        built.theme().textSize().percentProperty().set(100);
        built.projects().problemProperty().set(null);
        stage.getScene().getRoot().requestFocus();
    }
}
