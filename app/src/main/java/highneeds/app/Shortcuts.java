package highneeds.app;

import highneeds.app.command.CommandSearch;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Keys that work on every page. */
final class Shortcuts {

    private static final KeyCode[] DIGITS = {
        KeyCode.DIGIT1,
        KeyCode.DIGIT2,
        KeyCode.DIGIT3,
        KeyCode.DIGIT4,
        KeyCode.DIGIT5,
        KeyCode.DIGIT6,
        KeyCode.DIGIT7,
        KeyCode.DIGIT8,
        KeyCode.DIGIT9,
        KeyCode.DIGIT0
    };

    private Shortcuts() {}

    static void install(
            Scene scene,
            Workspace workspace,
            Projects projects,
            TopBar bar,
            CommandSearch commands) {
        on(scene, KeyCode.Z, workspace::undo);
        on(scene, KeyCode.Y, workspace::redo);
        on(scene, KeyCode.O, bar::chooseProject);
        on(scene, KeyCode.S, bar::saveProject);
        on(scene, KeyCode.K, commands::open);
        for (Place place : Place.values()) {
            Runnable go = () -> projects.placeProperty().set(place);
            if (place == Place.HELP) {
                plain(scene, KeyCode.F1, go);
            } else {
                scene.getAccelerators().put(key(place), go);
            }
        }
    }

    /** The key that goes to a page. */
    static String of(Place place) {
        if (place == Place.HELP) {
            return "F1";
        }
        String shift = place.ordinal() < DIGITS.length ? "" : "Shift+";
        return "Ctrl+" + shift + digit(place).getChar();
    }

    /** The first ten pages by their digit, those after them by Shift and a digit from 1. */
    private static KeyCombination key(Place place) {
        return place.ordinal() < DIGITS.length
                ? new KeyCodeCombination(digit(place), KeyCombination.SHORTCUT_DOWN)
                : new KeyCodeCombination(
                        digit(place), KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCode digit(Place place) {
        return DIGITS[place.ordinal() % DIGITS.length];
    }

    private static void on(Scene scene, KeyCode key, Runnable action) {
        scene.getAccelerators()
                .put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }

    /** Ctrl and plus or minus, on the main keys or beside them. */
    static void textSize(Scene scene, TextSize size) {
        on(scene, KeyCode.PLUS, size::larger);
        on(scene, KeyCode.EQUALS, size::larger);
        on(scene, KeyCode.ADD, size::larger);
        on(scene, KeyCode.MINUS, size::smaller);
        on(scene, KeyCode.SUBTRACT, size::smaller);
    }

    /** A key without Ctrl, for one that types nothing. */
    static void plain(Scene scene, KeyCode key, Runnable action) {
        scene.getAccelerators().put(new KeyCodeCombination(key), action);
    }
}
