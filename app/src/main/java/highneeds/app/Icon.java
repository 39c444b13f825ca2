package highneeds.app;

import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's picture, in the sizes systems ask for. */
final class Icon {

    private Icon() {}

    static void put(Stage stage) {
        for (int size : new int[] {16, 32, 64, 256}) {
            stage.getIcons()
                    .add(new Image(Icon.class.getResourceAsStream("icon-" + size + ".png")));
        }
    }
}
