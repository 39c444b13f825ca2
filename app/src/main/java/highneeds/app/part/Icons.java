package highneeds.app.part;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons and buttons that are only an icon; every one has a name for those who cannot see it. */
public final class Icons {

    private Icons() {}

    public static FontIcon of(Ikon icon) {
        return new FontIcon(icon);
    }

    /** A flat button with an icon, a tooltip and an accessible name. */
    public static Button button(Ikon icon, String name, Runnable action) {
        Button button = new Button(null, of(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
