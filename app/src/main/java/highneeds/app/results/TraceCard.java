package highneeds.app.results;

import highneeds.app.Format;
import highneeds.app.part.Choosers;
import highneeds.app.part.Icons;
import highneeds.domain.Setting;
import highneeds.trace.Trace;
import highneeds.trace.Tracing;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a number is made of: choose it, then open its parts with Enter or a double click, and go
 * back with Backspace.
 */
final class TraceCard extends VBox {

    private static final double HEIGHT = 320;
    private static final double SETTING_WIDTH = 230;
    private static final double LABEL_WIDTH = 420;
    private static final double NOTE_WIDTH = 300;
    private static final double AMOUNT_WIDTH = 150;
    private static final double OPENS_WIDTH = 80;

    private final TraceViewModel model;
    private final TableView<Trace.Part> parts = new TableView<>();
    private final FlowPane trail = new FlowPane(4, 2);
    private final FlowPane ways = new FlowPane(4, 4);
    private final Label total = new Label();

    TraceCard(TraceViewModel model) {
        super(10);
        this.model = model;
        setId("trace");
        getStyleClass().add("card");
        Label title = new Label("What a number is made of");
        title.getStyleClass().add("chart-title");
        Label hint =
                new Label(
                        "A double click on a year of a chart, or Enter on a cell of its table, asks"
                                + " about that figure. Enter or a double click opens a part,"
                                + " Backspace goes back. Parts add up to the number.");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        total.setId("trace-total");
        trail.setId("trace-trail");
        ways.setId("trace-ways");
        Label said = new Label();
        said.setId("trace-said");
        said.getStyleClass().add("refusal");
        said.setWrapText(true);
        said.textProperty().bind(model.saidProperty());
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        getChildren().addAll(title, hint, choosers(), said, trail, ways, table(), total);
        model.trailProperty().subscribe(this::showTrail);
        model.splitProperty().subscribe(this::showParts);
    }

    /** Brings the card into view with its parts ready for the keyboard. */
    void show() {
        parts.requestFocus();
        parts.getSelectionModel().selectFirst();
        for (Node up = getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane scroll && scroll.getContent() != null) {
                double height = scroll.getContent().getBoundsInLocal().getHeight();
                double top = scroll.getContent().sceneToLocal(localToScene(0, 0)).getY();
                double spare = height - scroll.getViewportBounds().getHeight();
                scroll.setVvalue(spare <= 0 ? 0 : Math.clamp(top / spare, 0, 1));
                return;
            }
        }
    }

    private Node choosers() {
        ComboBox<Optional<Setting>> settings =
                Choosers.list(
                        "trace-setting",
                        "Setting",
                        FXCollections.observableArrayList(model.settings()),
                        model.settingProperty(),
                        setting -> setting.map(Setting::name).orElse("All settings"));
        settings.setOnShowing(_ -> settings.getItems().setAll(model.settings()));
        settings.setPrefWidth(SETTING_WIDTH);
        settings.disableProperty()
                .bind(model.measureProperty().map(measure -> !Tracing.bySetting(measure)));
        FlowPane bar = new FlowPane(14, 8);
        bar.getChildren()
                .addAll(
                        Choosers.list(
                                "trace-measure",
                                "Measure",
                                FXCollections.observableArrayList(Tracing.measures()),
                                model.measureProperty(),
                                model::measureName),
                        Choosers.named(
                                "of",
                                Choosers.list(
                                        "trace-year",
                                        "Year",
                                        model.years(),
                                        model.yearProperty(),
                                        model::yearName)),
                        Choosers.named("in", settings));
        return bar;
    }

    private Node table() {
        parts.setId("trace-parts");
        parts.getStyleClass().addAll("chart-table", "dense", "striped");
        parts.setPrefHeight(HEIGHT);
        parts.setAccessibleText("Parts of the number");
        parts.getColumns()
                .addAll(
                        List.of(
                                column("Part", LABEL_WIDTH, "text-column", Trace.Part::label),
                                column(
                                        "Amount",
                                        AMOUNT_WIDTH,
                                        "figure-column",
                                        part -> model.amount(part.amount())),
                                column("How", NOTE_WIDTH, "text-column", Trace.Part::note),
                                column(
                                        "",
                                        OPENS_WIDTH,
                                        "text-column",
                                        part -> part.opens().isPresent() ? "opens" : "")));
        parts.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        openSelected();
                    }
                });
        parts.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        openSelected();
                        key.consume();
                    } else if (key.getCode() == KeyCode.BACK_SPACE) {
                        model.back();
                        key.consume();
                    }
                });
        return parts;
    }

    private static TableColumn<Trace.Part, String> column(
            String name, double width, String style, Function<Trace.Part, String> text) {
        TableColumn<Trace.Part, String> column = new TableColumn<>(name);
        column.setCellValueFactory(part -> new ReadOnlyStringWrapper(text.apply(part.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.getStyleClass().add(style);
        return column;
    }

    private void openSelected() {
        Trace.Part selected = parts.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.open(selected);
            parts.requestFocus();
            parts.getSelectionModel().selectFirst();
        }
    }

    private void showTrail(List<Trace> all) {
        List<Node> steps = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int position = i;
            String words = all.get(i).what();
            if (i > 0) {
                steps.add(Icons.of(Feather.CHEVRON_RIGHT));
            }
            if (i == all.size() - 1) {
                Label here = new Label(words + ": " + model.amount(all.get(i).amount()));
                here.getStyleClass().add("lever-name");
                steps.add(here);
            } else {
                Hyperlink back = new Hyperlink(words);
                back.setOnAction(_ -> model.backTo(position));
                steps.add(back);
            }
        }
        trail.getChildren().setAll(steps);
        ToggleGroup group = new ToggleGroup();
        ways.getChildren().clear();
        for (Trace.Split split : all.isEmpty() ? List.<Trace.Split>of() : all.getLast().splits()) {
            ToggleButton way = new ToggleButton(split.name());
            way.setToggleGroup(group);
            way.getStyleClass().add("small");
            way.setSelected(split == all.getLast().splits().getFirst());
            way.setOnAction(
                    _ -> {
                        way.setSelected(true);
                        model.splitProperty().set(split);
                    });
            ways.getChildren().add(way);
        }
    }

    private void showParts(Trace.Split split) {
        parts.getItems().setAll(split == null ? List.of() : split.parts());
        total.setText(
                split == null
                        ? ""
                        : Format.count(split.parts().size())
                                + " parts add up to "
                                + model.amount(split.total()));
    }
}
