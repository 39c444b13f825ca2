package highneeds.app.chart;

import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Alert;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import javax.imageio.ImageIO;

/** Saves a card as a picture: PNG of two or three pixels to the point, or SVG. */
final class SavePicture {

    private SavePicture() {}

    /** Kinds of picture. */
    enum Kind {
        PNG_2("PNG picture for slides (2 pixels to the point)", ".png", 2),
        PNG_3("PNG picture for print (3 pixels to the point)", ".png", 3),
        SVG("SVG drawing (any size)", ".svg", 1);

        private final String words;
        private final String ending;
        private final double scale;

        Kind(String words, String ending, double scale) {
            this.words = words;
            this.ending = ending;
            this.scale = scale;
        }

        private String id() {
            return "-save-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A finished picture. */
    @FunctionalInterface
    interface Bytes {
        byte[] made() throws IOException;
    }

    /** The button of a card that offers every kind. */
    static MenuButton button(PictureCard<?> card) {
        MenuButton button = new MenuButton(null, Icons.of(Feather.DOWNLOAD));
        button.setId(card.getId() + "-save");
        button.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        button.setTooltip(new Tooltip("Save picture"));
        button.setAccessibleText("Save picture");
        for (Kind kind : Kind.values()) {
            MenuItem item = new MenuItem(kind.words);
            item.setId(card.getId() + kind.id());
            item.setOnAction(_ -> ask(card, kind));
            button.getItems().add(item);
        }
        return button;
    }

    private static void ask(PictureCard<?> card, Kind kind) {
        String name = fileName(card.specProperty().get().title());
        FileDialogs.toSave(card, "Save picture", name, kind.ending)
                .ifPresent(
                        file -> {
                            Bytes bytes = of(card, kind);
                            Thread.ofVirtual().start(() -> writeAndTell(card, bytes, file));
                        });
    }

    private static void writeAndTell(PictureCard<?> card, Bytes bytes, Path file) {
        try {
            write(bytes, file);
        } catch (IOException e) {
            Platform.runLater(() -> tell(card, file));
        }
    }

    private static void tell(PictureCard<?> card, Path file) {
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(card.getScene().getWindow());
        alert.setHeaderText("The picture could not be saved as " + file.getFileName() + ".");
        alert.setContentText(
                "What was there is as it was. Choose another folder, make room on the disk, or"
                        + " close the file if it is open elsewhere.");
        alert.show();
    }

    /** The picture as it is now; its bytes are made where they are asked for. */
    static Bytes of(PictureCard<?> card, Kind kind) {
        if (kind == Kind.SVG) {
            String drawing = card.drawing();
            return () -> drawing.getBytes(StandardCharsets.UTF_8);
        }
        BufferedImage picture = SwingFXUtils.fromFXImage(card.picture(kind.scale), null);
        return () -> {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        };
    }

    /**
     * Writes a picture whole or not at all.
     *
     * @throws IOException if it cannot be written; a file that was there stays as it was
     */
    static void write(Bytes picture, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.write(unfinished, picture.made());
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    static String fileName(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
