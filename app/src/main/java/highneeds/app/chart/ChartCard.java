package highneeds.app.chart;

import highneeds.app.part.Icons;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** A chart with all it needs to be read alone: title, unit, summary, source and table twin. */
public final class ChartCard extends VBox {

    private static final double COPY_SCALE = 3;
    private static final double HEIGHT_FOR_SUMMARY = 210;

    private final YearChart chart = new YearChart();
    private final ChartTable table = new ChartTable();
    private final Label title = label("chart-title");
    private final Label unit = label("chart-unit");
    private final Label summary = label("chart-summary");
    private final Label source = label("chart-source");
    private final ToggleButton asTable = new ToggleButton("Table", Icons.of(Feather.LIST));
    private final HBox buttons = new HBox(4);
    private final VBox picture;
    private boolean compact;

    /**
     * @param id id of the card; the chart is "id-chart", the switch to the table "id-as-table"
     */
    public ChartCard(String id) {
        setId(id);
        chart.setId(id + "-chart");
        table.setId(id + "-table");
        asTable.setId(id + "-as-table");
        getStyleClass().add("card");
        asTable.setAccessibleText("Show as a table");
        asTable.getStyleClass().addAll("flat", "small");
        Button copy = Icons.button(Feather.COPY, "Copy as picture and table", this::copy);
        copy.setId(id + "-copy");
        buttons.getChildren().addAll(asTable, copy);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        VBox names = new VBox(title, unit);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox top = new HBox(8, names, buttons);
        top.setAlignment(Pos.TOP_LEFT);
        StackPane body = new StackPane(chart, table);
        VBox.setVgrow(body, Priority.ALWAYS);
        chart.visibleProperty().bind(asTable.selectedProperty().not());
        table.visibleProperty().bind(asTable.selectedProperty());
        table.specProperty().bind(chart.specProperty());
        picture = new VBox(6, top, summary, body, source);
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().add(picture);
        for (Label words : List.of(title, unit, summary, source)) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        chart.specProperty().subscribe(this::show);
    }

    /** Leaves out what a small card has no room for; it stays in the accessible text. */
    public ChartCard compact() {
        compact = true;
        getStyleClass().add("compact");
        asTable.setText(null);
        picture.setSpacing(2);
        heightProperty().subscribe(_ -> hideIfBlank(summary));
        show(chart.specProperty().get());
        return this;
    }

    public ObjectProperty<ChartSpec> specProperty() {
        return chart.specProperty();
    }

    public BooleanProperty axisFrozenProperty() {
        return chart.axisFrozenProperty();
    }

    private void show(ChartSpec spec) {
        title.setText(spec.title());
        unit.setText(compact ? "" : spec.unit());
        summary.setText(spec.summary());
        source.setText(spec.source().isEmpty() || compact ? "" : "Source: " + spec.source());
        hideIfBlank(unit);
        hideIfBlank(summary);
        hideIfBlank(source);
    }

    private void hideIfBlank(Label label) {
        boolean room = !compact || getHeight() > HEIGHT_FOR_SUMMARY;
        boolean says = room && !label.getText().isBlank();
        label.setVisible(says);
        label.setManaged(says);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture(COPY_SCALE));
        content.putString(
                chart.specProperty().get().title()
                        + "\n"
                        + TableTwin.of(chart.specProperty().get()).tabSeparated());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The card as a picture, this many pixels to the point. */
    public WritableImage picture(double scale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        buttons.setVisible(false);
        try {
            return picture.snapshot(parameters, null);
        } finally {
            buttons.setVisible(true);
        }
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }
}
