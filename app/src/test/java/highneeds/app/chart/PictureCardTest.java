package highneeds.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.Theme;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

@Tag("ui")
class PictureCardTest extends ApplicationTest {

    private static final ChartSpec CHART =
            new ChartSpec(
                    "Spend & income",
                    "£m",
                    "",
                    "Spend doubles.",
                    Numbers.POUNDS,
                    List.of("2026-27", "2027-28"),
                    0,
                    List.of(
                            new Layer.Band("80% range", List.of(1e6, 2e6), List.of(3e6, 5e6)),
                            new Layer.Line("Spend", Layer.Role.MAIN, 1, List.of(2e6, 4e6))));

    private ChartCard card;

    @Override
    public void start(Stage stage) {
        card = new ChartCard("card");
        card.specProperty().set(CHART);
        Scene scene = new Scene(card, 600, 400);
        Theme.dressForPrint(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theDrawingIsSoundXmlWithEveryWordAndLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("chart.svg");
        interact(
                () -> {
                    try {
                        SavePicture.write(card, file);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
        String svg = Files.readString(file);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("path").getLength()).isGreaterThan(4);
        assertThat(document.getDocumentElement().getTextContent())
                .contains("Spend & income", "Spend doubles.", "2026-27", "£2m", "forecast");
        assertThat(svg).contains("#12436d");
    }

    @Test
    void aSavedPictureHasThreePixelsToThePointAndAMargin(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("chart.png");
        interact(
                () -> {
                    try {
                        SavePicture.write(card, file);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
        Image saved = new Image(file.toUri().toString());
        assertThat(saved.getWidth()).isEqualTo(3 * card.getWidth());
        for (int at = 0; at < 3 * 14; at++) {
            assertThat(saved.getPixelReader().getColor(at, at)).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void fileNamesAreMadeOfTheTitle() {
        assertThat(SavePicture.fileName("Spend & income")).isEqualTo("spend-income");
    }
}
