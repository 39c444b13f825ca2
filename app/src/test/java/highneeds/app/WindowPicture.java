package highneeds.app;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** A window as a person sees it, with its menus, tooltips and dialogs over it. */
final class WindowPicture {

    private WindowPicture() {}

    static BufferedImage of(Stage stage, double scale) {
        Scene scene = stage.getScene();
        BufferedImage picture =
                new BufferedImage(
                        (int) Math.ceil(scene.getWidth() * scale),
                        (int) Math.ceil(scene.getHeight() * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.drawImage(drawn(scene, scale), 0, 0, null);
        for (Window window : Window.getWindows()) {
            if (window != stage && window.getScene() != null) {
                double left = window.getX() - stage.getX() - scene.getX();
                double top = window.getY() - stage.getY() - scene.getY();
                pen.drawImage(
                        drawn(window.getScene(), scale),
                        (int) Math.round(left * scale),
                        (int) Math.round(top * scale),
                        null);
            }
        }
        pen.dispose();
        return picture;
    }

    private static BufferedImage drawn(Scene scene, double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(
                scene.getWindow() instanceof PopupWindow ? Color.TRANSPARENT : scene.getFill());
        WritableImage image = scene.getRoot().snapshot(parameters, null);
        return SwingFXUtils.fromFXImage(image, null);
    }
}
