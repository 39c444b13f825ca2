package highneeds.app.chart;

import highneeds.app.part.Icons;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A picture with all it needs to be read alone: title, unit, summary, source and table twin; it can
 * be copied and saved.
 *
 * @param <P> kind of picture
 */
public abstract class PictureCard<P extends Picture> extends VBox {

    private static final double COPY_SCALE = 2;
    private static final String PRINTED = "printed";
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    /** So long the button to copy shows that it was done. */
    private static final Duration TELLING = Duration.seconds(2);

    /** A card narrower than this, in pixels, keeps its room for the title. */
    private static final double SLIM = 420;

    private static final double TABLE_HEIGHT = 260;

    private final ObjectProperty<P> spec;
    private final ChartTable table = new ChartTable();
    private final Label title = label("chart-title");
    private final Label unit = label("chart-unit");
    private final Label summary = label("chart-summary");
    private final Label source = label("chart-source");
    private final ToggleButton asTable = new ToggleButton("Table", Icons.of(Feather.LIST));
    private final Button copy =
            Icons.button(Feather.COPY, "Copy as picture and table  Ctrl+C", this::copy);
    private final HBox buttons = new HBox(4);
    private final VBox picture;
    private final StackPane body;
    private boolean printing;

    /**
     * @param id id of the card; the chart is "id-chart", the switch to the table "id-as-table"
     * @param spec what the chart draws
     */
    protected PictureCard(String id, Node chart, ObjectProperty<P> spec) {
        this.spec = spec;
        setId(id);
        chart.setId(id + "-chart");
        table.setId(id + "-table");
        asTable.setId(id + "-as-table");
        getStyleClass().add("card");
        asTable.setAccessibleText("Show as a table");
        asTable.getStyleClass().addAll("flat", "small");
        copy.setId(id + "-copy");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        MenuButton save = SavePicture.button(this);
        buttons.getChildren().addAll(asTable, copy, save);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        VBox names = new VBox(title, unit);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox top = new HBox(8, names, buttons);
        top.setAlignment(Pos.TOP_LEFT);
        body = new StackPane(chart, table);
        VBox.setVgrow(body, Priority.ALWAYS);
        chart.visibleProperty().bind(asTable.selectedProperty().not());
        table.visibleProperty().bind(asTable.selectedProperty());
        // While it is not looked at it asks for no room.
        table.prefHeightProperty()
                .bind(Bindings.when(asTable.selectedProperty()).then(TABLE_HEIGHT).otherwise(0));
        table.pictureProperty().bind(spec);
        picture = new VBox(6, top, summary, body, source);
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().add(picture);
        for (Label words : List.of(title, unit, summary, source)) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        spec.subscribe(this::show);
        widthProperty().subscribe(this::nameTable);
    }

    public final ObjectProperty<P> specProperty() {
        return spec;
    }

    /**
     * Lets cells of the table twin be opened.
     *
     * @param cell hears its row and column
     */
    protected final void opensInTable(BiConsumer<Integer, Integer> cell) {
        table.opens(cell);
    }

    /** Puts something over the foot of the picture and something else under it. */
    protected final void addNotes(Node over, Node under) {
        StackPane.setAlignment(over, Pos.BOTTOM_CENTER);
        body.getChildren().add(over);
        picture.getChildren().add(picture.getChildren().indexOf(body) + 1, under);
    }

    /** Takes off what is on the screen alone before a picture is made, and puts it back after. */
    protected void printing(boolean now) {}

    /** Shows the words of the picture again. */
    protected final void showWords() {
        show(spec.get());
    }

    private void show(P shown) {
        boolean terse = isTerse() && !printing;
        title.setText(shown.title());
        unit.setText(terse ? "" : measured(shown));
        summary.setText(shown.summary());
        source.setText(shown.source().isEmpty() || terse ? "" : "Source: " + shown.source());
        nameTable();
        picture.setSpacing(terse ? 2 : 6);
        hideIfBlank(unit, true);
        hideIfBlank(summary, hasRoomForSummary() || printing);
        hideIfBlank(source, true);
    }

    /** What is counted and what the shading stands for. */
    private static String measured(Picture shown) {
        return shown.key().isEmpty() ? shown.unit() : shown.unit() + ". " + shown.key();
    }

    private void nameTable() {
        asTable.setText(isTerse() || getWidth() < SLIM ? null : "Table");
    }

    /** True if unit and source are left to the accessible text. */
    protected boolean isTerse() {
        return false;
    }

    /** True if the sentence is shown. */
    protected boolean hasRoomForSummary() {
        return true;
    }

    private static void hideIfBlank(Label label, boolean room) {
        boolean says = room && !label.getText().isBlank();
        label.setVisible(says);
        label.setManaged(says);
    }

    private void pressed(KeyEvent key) {
        boolean writing = key.getTarget() instanceof TextInputControl;
        if (COPY.match(key) && !writing) {
            copy();
            key.consume();
        }
    }

    /** Copies it, and says so where the button is. */
    private void copy() {
        Clipboard.getSystemClipboard().setContent(copied());
        copy.setGraphic(Icons.of(Feather.CHECK));
        PauseTransition told = new PauseTransition(TELLING);
        told.setOnFinished(_ -> copy.setGraphic(Icons.of(Feather.COPY)));
        told.play();
    }

    /** What is put on the clipboard: the picture, and its table for documents and spreadsheets. */
    final ClipboardContent copied() {
        P shown = spec.get();
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture(COPY_SCALE));
        content.putHtml(shown.table().html(shown));
        content.putString(shown.table().text(shown));
        return content;
    }

    /** The card as a picture, this many pixels to the point. */
    public final WritableImage picture(double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        return printed(() -> snapshot(parameters, null));
    }

    /** The card as a drawing in SVG. */
    public final String drawing() {
        return printed(() -> SvgDrawing.of(this, spec.get().title()));
    }

    /**
     * Something made of the card as it stands on paper: light, all its words, no buttons, no edge,
     * a margin all round. A small card becomes as high as all its words need.
     */
    private <T> T printed(Supplier<T> making) {
        boolean shown = asTable.isSelected();
        double high = getHeight();
        buttons.setVisible(false);
        asTable.setSelected(false);
        printing = true;
        printing(true);
        show(spec.get());
        getStyleClass().add(PRINTED);
        applyCss();
        if (isTerse()) {
            table.setManaged(false);
            resize(getWidth(), Math.max(high, prefHeight(getWidth())));
        }
        layout();
        try {
            return making.get();
        } finally {
            getStyleClass().remove(PRINTED);
            printing = false;
            printing(false);
            show(spec.get());
            asTable.setSelected(shown);
            buttons.setVisible(true);
            table.setManaged(true);
            resize(getWidth(), high);
        }
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
