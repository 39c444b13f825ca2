package highneeds.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import highneeds.app.Theme;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
                            new Layer.Band("80% range", 80, List.of(1e6, 2e6), List.of(3e6, 5e6)),
                            new Layer.Line("Spend", Layer.Role.MAIN, 1, List.of(2e6, 4e6))));

    private ChartCard card;
    private ClipboardContent copied;

    @Override
    public void start(Stage stage) {
        card = new ChartCard("card");
        card.specProperty().set(CHART);
        Scene scene = new Scene(card, 600, 400);
        Theme.dressForPrint(scene);
        stage.setScene(scene);
        // A window that another test made larger keeps its size otherwise, and the axis its steps.
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void theDrawingIsSoundXmlWithEveryWordAndLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("chart.svg");
        save(SavePicture.Kind.SVG, file);
        String svg = Files.readString(file);
        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("path").getLength()).isGreaterThan(4);
        assertThat(document.getDocumentElement().getTextContent())
                .contains(
                        "Spend & income",
                        "£m. Shaded: 80% of outcomes",
                        "Spend doubles.",
                        "2026-27",
                        "£2m",
                        "forecast");
        assertThat(svg).contains("#12436d");
    }

    @Test
    void aSavedPictureHasThreePixelsToThePointAndAMargin(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("chart.png");
        save(SavePicture.Kind.PNG_3, file);
        Image saved = new Image(file.toUri().toString());
        assertThat(saved.getWidth()).isEqualTo(3 * card.getWidth());
        for (int at = 0; at < 3 * 14; at++) {
            assertThat(saved.getPixelReader().getColor(at, at)).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void aSavedPictureMayHaveTwoPixelsToThePoint(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("chart.png");
        save(SavePicture.Kind.PNG_2, file);
        assertThat(new Image(file.toUri().toString()).getWidth()).isEqualTo(2 * card.getWidth());
    }

    @Test
    void aPictureThatCannotBeWrittenLeavesWhatWasThere(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("chart.png"), "mine");
        assertThatThrownBy(
                        () ->
                                SavePicture.write(
                                        () -> {
                                            throw new IOException("disk full");
                                        },
                                        file))
                .hasMessage("disk full");
        assertThat(file).hasContent("mine");
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void theClipboardHasPictureAndTableForDocumentsAndSpreadsheets() {
        interact(() -> copied = card.copied());
        assertThat(copied.getImage().getWidth()).isEqualTo(2 * card.getWidth());
        assertThat(copied.getHtml())
                .contains("<caption>Spend &amp; income (£m)</caption>")
                .contains("<th scope=\"col\">Year</th><th scope=\"col\">Spend (£ thousand)</th>")
                .contains("<td>2026-27</td>");
        assertThat(copied.getString())
                .startsWith("Spend & income\n£m\nYear\tSpend (£ thousand)\t80% range, low");
    }

    @Test
    void namesThatLookLikeFormulasStayWordsWhenPasted() {
        TableTwin twin =
                new TableTwin(
                        List.of("Year", "=cmd()\tmore"), List.of(List.of("2026-27", "@SUM(A1)")));
        assertThat(twin.tabSeparated()).isEqualTo("Year\t'=cmd() more\n2026-27\t'@SUM(A1)\n");
        assertThat(twin.html(CHART)).contains("<td>'@SUM(A1)</td>");
    }

    private void save(SavePicture.Kind kind, Path file) {
        interact(
                () -> {
                    try {
                        SavePicture.write(SavePicture.of(card, kind), file);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
    }

    @Test
    void fileNamesAreMadeOfTheTitle() {
        assertThat(SavePicture.fileName("Spend & income")).isEqualTo("spend-income");
    }
}
