package highneeds.app.assurance;

import highneeds.app.Format;
import highneeds.app.part.Columns;
import highneeds.app.part.DayField;
import highneeds.app.part.Icons;
import highneeds.project.assurance.LogEntry;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;

/** A log that people write: its entries and a line to write the next. */
final class LogCard extends VBox {

    private static final double HEIGHT = 170;
    private static final double WIDTH = 440;

    private final AssuranceViewModel model;
    private final AssuranceViewModel.Log log;
    private final String id;
    private final TableView<LogEntry> table = new TableView<>();

    LogCard(
            AssuranceViewModel model,
            AssuranceViewModel.Log log,
            String id,
            String title,
            String what) {
        super(10);
        this.model = model;
        this.log = log;
        this.id = id;
        getStyleClass().add("card");
        setPrefWidth(WIDTH);
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        table.setId(id + "-log");
        table.setAccessibleText(title);
        table.getStyleClass().addAll("dense", "striped");
        table.setPrefHeight(HEIGHT);
        table.setPlaceholder(new Label("Nothing is written yet."));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.<LogEntry>text("Day", 88, entry -> Format.day(entry.day())),
                                Columns.<LogEntry>wrapped("Who", 90, LogEntry::who),
                                Columns.<LogEntry>wrapped("What", 180, LogEntry::what),
                                Columns.<LogEntry>wrapped("Evidence", 100, LogEntry::evidence)));
        model.recordProperty().subscribe(_ -> table.getItems().setAll(model.entries(log)));
        getChildren().addAll(name, table, form(what));
    }

    private VBox form(String prompt) {
        DayField day = new DayField(LocalDate.now());
        day.setId(id + "-day");
        day.setAccessibleText("Day");
        TextField who = field(id + "-who", "Who");
        TextField what = field(id + "-what", prompt);
        TextField evidence = field(id + "-evidence", "Evidence: where it can be read up");
        Button add = new Button("Add", Icons.of(Feather.PLUS));
        add.setId(id + "-add");
        add.setOnAction(
                _ -> {
                    boolean added =
                            model.add(
                                    log,
                                    day.getValue(),
                                    who.getText(),
                                    what.getText(),
                                    evidence.getText());
                    if (added) {
                        what.clear();
                        evidence.clear();
                    }
                });
        Button remove =
                Icons.button(
                        Feather.TRASH_2,
                        "Take the selected entry out",
                        () -> model.remove(log, table.getSelectionModel().getSelectedItem()));
        remove.setId(id + "-remove");
        remove.disableProperty()
                .bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox.setHgrow(evidence, Priority.ALWAYS);
        return new VBox(8, new HBox(8, day, who), what, new HBox(8, evidence, add, remove));
    }

    /** A field whose prompt is its accessible name. */
    static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        return field;
    }
}
