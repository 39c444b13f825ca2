package highneeds.app.assurance;

import highneeds.app.Format;
import highneeds.app.part.Columns;
import highneeds.app.part.DayField;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The data log: filled by the import; owner and sunset are written by people. */
final class DataLogCard extends VBox {

    private static final double HEIGHT = 220;
    private static final int HASH_SHOWN = 12;

    private final AssuranceViewModel model;
    private final TableView<DataLine> table = new TableView<>();

    DataLogCard(AssuranceViewModel model) {
        super(10);
        this.model = model;
        getStyleClass().add("card");
        Label title = new Label("Data log");
        title.getStyleClass().add("section-title");
        table.setId("data-log");
        table.setAccessibleText("Data log");
        table.getStyleClass().addAll("dense", "striped");
        table.setPrefHeight(HEIGHT);
        table.setPlaceholder(new Label("No file has been read."));
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.<DataLine>text("File", 200, DataLine::file),
                                Columns.<DataLine>wrapped("Tables", 150, DataLine::tables),
                                Columns.<DataLine>figure(
                                        "Rows used", 95, line -> Format.count(line.rows())),
                                Columns.<DataLine>text(
                                        "Imported", 115, line -> day(line.note().readOn())),
                                Columns.<DataLine>text("Owner", 110, line -> line.note().owner()),
                                Columns.<DataLine>text("Sunset", 130, DataLogCard::sunset),
                                Columns.<DataLine>text(
                                        "Rows kept until", 115, line -> day(line.keptUntil())),
                                Columns.<DataLine>text(
                                        "SHA-256",
                                        100,
                                        line ->
                                                line.sha256()
                                                                .substring(
                                                                        0,
                                                                        Math.min(
                                                                                HASH_SHOWN,
                                                                                line.sha256()
                                                                                        .length()))
                                                        + "…")));
        getChildren().addAll(title, table, form());
        model.dataProperty().subscribe(this::show);
    }

    private void show(List<DataLine> lines) {
        int selected = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(lines);
        table.getSelectionModel().select(Math.max(0, selected));
    }

    private HBox form() {
        Label name = new Label("Of the selected file:");
        TextField owner = LogCard.field("data-owner", "Owner of the data");
        DayField sunset = new DayField();
        sunset.setId("data-sunset");
        sunset.setAccessibleText("Sunset: last day to rely on the data");
        sunset.setPromptText("Sunset");
        Button note = new Button("Keep");
        note.setId("data-note");
        var selected = table.getSelectionModel().selectedItemProperty();
        note.disableProperty().bind(selected.isNull());
        note.setOnAction(_ -> model.note(selected.get(), owner.getText(), sunset.getValue()));
        selected.subscribe(
                line -> {
                    owner.setText(line == null ? "" : line.note().owner());
                    sunset.setValue(line == null ? null : line.note().sunset().orElse(null));
                });
        HBox bar = new HBox(8, name, owner, sunset, note);
        bar.getStyleClass().add("bar");
        return bar;
    }

    private static String sunset(DataLine line) {
        return day(line.note().sunset()) + (line.past() ? " (past)" : "");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Format::day).orElse("–");
    }
}
