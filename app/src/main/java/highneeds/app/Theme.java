package highneeds.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import org.slf4j.LoggerFactory;

import java.io.InputStream;
import java.util.function.Function;

/** Light, dark or high contrast, as the system has it or as the person chose. */
public final class Theme {

    private static final String KEY = "theme";
    private static final double ANY_SIZE = 12;
    private static final String DARK_CLASS = "dark";
    private static final String CONTRAST_CLASS = "high-contrast";

    private final Preferences preferences;
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
        this.preferences = preferences;
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
        // The system's preferences outlive every window, so only the scene may hold on to this.
        MapChangeListener<String, Object> following = _ -> apply(scene);
        scene.getProperties().put(KEY, following);
        Platform.getPreferences().addListener(new WeakMapChangeListener<>(following));
    }

    private void apply(Scene scene) {
        boolean contrast = highContrast();
        boolean dark = contrast || dark();
        String sheet =
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
        put(scene, DARK_CLASS, dark);
        put(scene, CONTRAST_CLASS, contrast);
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

    ObjectProperty<Choice> choiceProperty() {
        return choice;
    }
}
