package highneeds.app;

import static org.assertj.core.api.Assertions.assertThat;

import highneeds.app.chart.PictureCard;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

/** Every chart of every page can be saved, drawn and copied, light whatever the window. */
@Tag("ui")
class ChartsToTakeAwayTest extends ApplicationTest {

    private static final Pattern DATA = Pattern.compile("-hn-data-\\d: (#\\w{6})");

    private HighNeedsApp.Built built;

    @Override
    public void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("charts");
        Theme.loadFonts();
        built =
                HighNeedsApp.build(
                        new SmallDesk(),
                        new Background(Runnable::run, Platform::runLater),
                        new Preferences(folder.resolve("window.properties")));
        Scene scene = new Scene(built.window(), 1280, 720);
        built.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open() throws Exception {
        interact(() -> built.projects().openSample());
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> built.forecasts().subject().isPresent());
        interact(
                () -> {
                    built.workspace().scenarioProperty().set(SmallCouncil.SCENARIO);
                    built.theme(true);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyChartOfADarkWindowIsALightPictureAndADrawingWithItsWords() throws Exception {
        TreeSet<String> kinds = new TreeSet<>();
        for (Place place : Place.values()) {
            show(place);
            for (PictureCard<?> card : cards()) {
                if (!card.specProperty().get().isEmpty()) {
                    kinds.add(card.getClass().getSimpleName());
                    checkPicture(card);
                    checkDrawing(card);
                }
            }
        }
        assertThat(kinds).contains("ChartCard", "BarCard", "HeatCard", "FlowCard");
    }

    private void checkPicture(PictureCard<?> card) {
        WritableImage[] picture = new WritableImage[1];
        interact(() -> picture[0] = card.picture(2));
        assertThat(picture[0].getWidth()).as(card.getId()).isEqualTo(2 * card.getWidth());
        assertThat(picture[0].getHeight()).isGreaterThanOrEqualTo(2 * card.getHeight() - 2);
        Color corner = picture[0].getPixelReader().getColor(3, 3);
        assertThat(corner).as(card.getId() + " is on white").isEqualTo(Color.WHITE);
        assertThat(from(card).lookup("#" + card.getId() + "-copy").tryQuery()).isPresent();
        assertThat(from(card).lookup("#" + card.getId() + "-save").tryQuery()).isPresent();
    }

    private void checkDrawing(PictureCard<?> card) throws Exception {
        String[] svg = new String[1];
        interact(() -> svg[0] = card.drawing());
        Document drawn =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg[0].getBytes(StandardCharsets.UTF_8)));
        String words = drawn.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
        for (String word : card.specProperty().get().title().split(" ")) {
            assertThat(words).as(card.getId()).contains(word);
        }
        assertThat(words).as(card.getId()).contains("Source:");
        int shapes =
                drawn.getElementsByTagName("path").getLength()
                        + drawn.getElementsByTagName("rect").getLength();
        assertThat(shapes).as(card.getId()).isGreaterThan(3);
        assertThat(svg[0]).as(card.getId()).doesNotContain("NaN", "Infinity");
        assertThat(svg[0]).as("the light palette").doesNotContainIgnoringCase("#6FA8DC");
    }

    /** Neighbours in a stack follow one another in the palette. */
    @Test
    void neighbouringColoursDifferWithoutColour() throws Exception {
        String css = Files.readString(Path.of("src/main/resources/highneeds/app/app.css"));
        List<Color> light = new ArrayList<>();
        Matcher found = DATA.matcher(css.substring(0, css.indexOf(".root.dark")));
        while (found.find()) {
            light.add(Color.web(found.group(1).toLowerCase(Locale.ROOT)));
        }
        assertThat(light).hasSize(6);
        for (int i = 0; i < light.size(); i++) {
            double one = luminance(light.get(i));
            double next = luminance(light.get((i + 1) % light.size()));
            double contrast = (Math.max(one, next) + 0.05) / (Math.min(one, next) + 0.05);
            assertThat(contrast).as("colours %d and the next", i + 1).isGreaterThan(3);
        }
    }

    /** Relative luminance. Source: WCAG 2.2. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private List<PictureCard<?>> cards() {
        List<PictureCard<?>> cards = new ArrayList<>();
        for (TabPane tabs :
                lookup((Node node) -> node instanceof TabPane).queryAllAs(TabPane.class)) {
            for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                int at = tab;
                interact(() -> tabs.getSelectionModel().select(at));
                WaitForAsyncUtils.waitForFxEvents();
                add(cards);
            }
        }
        add(cards);
        return cards;
    }

    private void add(List<PictureCard<?>> cards) {
        for (Node node : lookup((Node each) -> each instanceof PictureCard<?>).queryAll()) {
            PictureCard<?> card = (PictureCard<?>) node;
            if (card.isVisible() && card.getWidth() > 0 && !cards.contains(card)) {
                cards.add(card);
            }
        }
    }

    private void show(Place place) {
        interact(() -> built.projects().placeProperty().set(place));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> built.window().layout());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
