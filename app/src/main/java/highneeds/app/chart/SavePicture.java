package highneeds.app.chart;

import highneeds.app.part.FileDialogs;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

/** Saves a card as a picture: PNG of three pixels to the point, or SVG, as its ending says. */
final class SavePicture {

    private static final double SCALE = 3;
    private static final String PNG = ".png";
    private static final String SVG = ".svg";

    private SavePicture() {}

    /** Asks where to and saves. */
    static void of(PictureCard<?> card) {
        String name = fileName(card.specProperty().get().title());
        FileDialogs.toSave(card, "Save picture", name, PNG, SVG)
                .ifPresent(
                        file -> {
                            try {
                                write(card, file);
                            } catch (IOException e) {
                                Alert alert = new Alert(Alert.AlertType.ERROR);
                                alert.initOwner(card.getScene().getWindow());
                                alert.setHeaderText("The picture could not be saved.");
                                alert.setContentText(
                                        "Choose another folder, or close the file if it is open"
                                                + " elsewhere.");
                                alert.show();
                            }
                        });
    }

    static void write(PictureCard<?> card, Path file) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(SVG)) {
            Files.writeString(file, card.drawing(), StandardCharsets.UTF_8);
            return;
        }
        ImageIO.write(SwingFXUtils.fromFXImage(card.picture(SCALE), null), "png", file.toFile());
    }

    static String fileName(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
