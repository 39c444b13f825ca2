package highneeds.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.slf4j.LoggerFactory;

import java.io.InputStream;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Light, dark or high contrast, as the system has it or as the person chose. */
public final class Theme {

    private static final String KEY = "theme";
    private static final double ANY_SIZE = 12;
    private static final String DARK_CLASS = "dark";
    private static final String CONTRAST_CLASS = "high-contrast";
    private static final String STILL_CLASS = "still";

    private final Preferences preferences;
    private final BooleanSupplier lessMotion;
    private final TextSize textSize;
    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice");

    /** What a person may choose. */
    enum Choice {
        SYSTEM("As the system"),
        LIGHT("Light"),
        DARK("Dark"),
        HIGH_CONTRAST("High contrast");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Theme(Preferences preferences) {
        this(preferences, new TextSize(preferences));
    }

    Theme(Preferences preferences, TextSize textSize) {
        this(preferences, textSize, () -> Platform.getPreferences().isReducedMotion());
    }

    /**
     * @param lessMotion true if the system asks for less that moves
     */
    Theme(Preferences preferences, TextSize textSize, BooleanSupplier lessMotion) {
        this.textSize = textSize;
        this.preferences = preferences;
        this.lessMotion = lessMotion;
        choice.set(parse(preferences.get(KEY, Choice.SYSTEM.name())));
    }

    private static Choice parse(String name) {
        for (Choice each : Choice.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return Choice.SYSTEM;
    }

    /** Loads the typeface, so that it looks the same everywhere. */
    static void loadFonts() {
        loadFonts(
                file ->
                        Theme.class.getResourceAsStream(
                                "/com/formdev/flatlaf/fonts/inter/" + file));
    }

    /** Without it the system's own typeface is used. */
    static void loadFonts(Function<String, InputStream> source) {
        for (String style : new String[] {"Regular", "SemiBold", "Bold", "Italic"}) {
            String file = "Inter-" + style + ".otf";
            InputStream font = source.apply(file);
            if (font == null || Font.loadFont(font, ANY_SIZE) == null) {
                LoggerFactory.getLogger(Theme.class).warn("{} cannot be loaded", file);
            }
        }
    }

    /** Dresses a scene that is only drawn into a picture: light, whatever the screen's theme. */
    public static void dressForPrint(Scene scene) {
        loadFonts();
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().add(Theme.class.getResource("app.css").toExternalForm());
    }

    /** Keeps a scene in the chosen theme. */
    void dress(Scene scene) {
        scene.getStylesheets().add(Theme.class.getResource("app.css").toExternalForm());
        choice.subscribe(
                now -> {
                    preferences.put(KEY, now.name());
                    apply(scene);
                });
        textSize.percentProperty().subscribe(_ -> putOn(scene));
        // The system's preferences and the list of windows outlive every window, so only the scene
        // may hold on to these.
        MapChangeListener<String, Object> following = _ -> apply(scene);
        ListChangeListener<Window> dressing = _ -> dressWhatLiesOver(scene);
        scene.getProperties().put(KEY, List.of(following, dressing));
        Platform.getPreferences().addListener(new WeakMapChangeListener<>(following));
        Window.getWindows().addListener(new WeakListChangeListener<>(dressing));
    }

    /** Menus, lists, tooltips and dialogs are windows of their own with a root of their own. */
    private void dressWhatLiesOver(Scene scene) {
        for (Window window : Window.getWindows()) {
            if (window.getScene() != null && liesOver(window, scene.getWindow())) {
                putOn(window.getScene());
            }
        }
    }

    private static boolean liesOver(Window window, Window base) {
        Window owner =
                switch (window) {
                    case PopupWindow popup -> popup.getOwnerWindow();
                    case Stage stage -> stage.getOwner();
                    default -> null;
                };
        return owner != null && (owner == base || liesOver(owner, base));
    }

    private void apply(Scene scene) {
        boolean dark = highContrast() || dark();
        String sheet =
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
        putOn(scene);
        dressWhatLiesOver(scene);
    }

    private void putOn(Scene scene) {
        put(scene, DARK_CLASS, highContrast() || dark());
        put(scene, CONTRAST_CLASS, highContrast());
        put(scene, STILL_CLASS, lessMotion.getAsBoolean());
        TextSize.CHOICES.forEach(
                each -> put(scene, "text-" + each, each == textSize.percentProperty().get()));
    }

    private static void put(Scene scene, String styleClass, boolean wanted) {
        scene.getRoot().getStyleClass().remove(styleClass);
        if (wanted) {
            scene.getRoot().getStyleClass().add(styleClass);
        }
    }

    private boolean dark() {
        return choice.get() == Choice.DARK
                || choice.get() == Choice.SYSTEM
                        && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    /** Chosen, or switched on in Windows; other systems tell no program. */
    private boolean highContrast() {
        return choice.get() == Choice.HIGH_CONTRAST
                || choice.get() == Choice.SYSTEM
                        && Platform.getPreferences()
                                .getBoolean("Windows.SPI.HighContrast")
                                .orElse(false);
    }

    TextSize textSize() {
        return textSize;
    }

    ObjectProperty<Choice> choiceProperty() {
        return choice;
    }
}
