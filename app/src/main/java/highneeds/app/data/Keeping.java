package highneeds.app.data;

import highneeds.app.part.DayField;
import highneeds.app.part.Icons;
import highneeds.importer.TableReading;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** How long source rows may be kept, and forgetting them. */
final class Keeping extends VBox {

    private final DataViewModel model;
    private final TableView<TableReading> files;
    private final DayField day = new DayField();

    Keeping(DataViewModel model, TableView<TableReading> files) {
        super(6);
        this.model = model;
        this.files = files;
        Label overdue = new Label("", Icons.of(Feather.CLOCK));
        overdue.setId("retention-overdue");
        overdue.getStyleClass().add("amber");
        overdue.setWrapText(true);
        overdue.setMinHeight(Region.USE_PREF_SIZE);
        overdue.textProperty().bind(model.overdueProperty());
        overdue.visibleProperty().bind(model.overdueProperty().isNotEmpty());
        overdue.managedProperty().bind(overdue.visibleProperty());
        getChildren().addAll(overdue, bar());
        visibleProperty().bind(Bindings.isNotEmpty(model.readings()));
        managedProperty().bind(visibleProperty());
    }

    private FlowPane bar() {
        day.setId("delete-after");
        day.setAccessibleText("Delete the rows of the selected file after");
        var selected = files.getSelectionModel().selectedItemProperty();
        day.disableProperty().bind(selected.isNull());
        selected.subscribe(reading -> day.setValue(model.deleteAfter(reading)));
        model.projectProperty()
                .subscribe(
                        _ -> {
                            if (selected.get() == null) {
                                files.getSelectionModel().selectFirst();
                            }
                            day.setValue(model.deleteAfter(selected.get()));
                        });
        day.valueProperty().subscribe(value -> model.deleteAfter(selected.get(), value));
        Label name = new Label("Delete the rows of the selected file after");
        name.setLabelFor(day);
        Button forget = new Button("Forget source rows\u2026");
        forget.setId("forget-rows");
        forget.disableProperty().bind(model.forgettableProperty().not());
        forget.setTooltip(new Tooltip("Rows of persons go, totals and forecasts stay"));
        forget.setOnAction(_ -> model.forgetRows());
        FlowPane bar = new FlowPane(8, 6, name, day, forget);
        bar.getStyleClass().add("bar");
        return bar;
    }
}
