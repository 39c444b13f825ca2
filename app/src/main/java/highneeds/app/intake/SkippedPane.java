package highneeds.app.intake;

import highneeds.app.issues.RowsTable;
import highneeds.app.part.Icons;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What is skipped of the chosen sheet, with a box to read it all the same and its rows to see. */
final class SkippedPane extends HBox {

    private static final double HEIGHT = 150;
    private static final double LEAST_HEIGHT = 110;
    private static final double LOW = 84;
    private static final double WIDTH = 430;

    private final SkippedViewModel model;
    private final VBox lines = new VBox(6);
    private final RowsTable rows;

    SkippedPane(SkippedViewModel model) {
        super(12);
        this.model = model;
        setId("skipped");
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.textProperty()
                .bind(
                        model.sheetProperty()
                                .map(sheet -> "What is skipped in " + sheet.name())
                                .orElse("What is skipped"));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox left = new VBox(6, title, scroll);
        left.setMinWidth(WIDTH);
        left.setPrefWidth(WIDTH);
        HBox.setHgrow(left, Priority.SOMETIMES);
        rows =
                new RowsTable(
                        "skipped-rows",
                        "Rows that are skipped",
                        model.rows(),
                        "Press the eye beside a line to see its rows here");
        HBox.setHgrow(rows, Priority.ALWAYS);
        getChildren().addAll(left, rows);
        model.lines().addListener((ListChangeListener<SkippedLine>) _ -> show());
        model.sheetProperty().subscribe(this::show);
        show();
    }

    private void show() {
        lines.getChildren().clear();
        model.lines().forEach(line -> lines.getChildren().add(line(line)));
        boolean nothing = model.lines().isEmpty();
        if (nothing) {
            Label why = new Label(model.nothing());
            why.getStyleClass().add("hint");
            why.setWrapText(true);
            why.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(why);
        }
        rows.setVisible(!nothing);
        rows.setManaged(!nothing);
        setMinHeight(nothing ? LOW : LEAST_HEIGHT);
        setPrefHeight(nothing ? LOW : HEIGHT);
    }

    private HBox line(SkippedLine line) {
        Label what = new Label(line.what());
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox box = new HBox(10, what);
        box.getStyleClass().add("bar");
        if (!line.rows().isEmpty()) {
            Button see = new Button("", Icons.of(Feather.EYE));
            see.setId("skipped-see-" + line.id());
            see.getStyleClass().add("small");
            see.setAccessibleText("See the rows: " + line.what());
            see.setTooltip(new Tooltip("See these rows"));
            see.setMinWidth(Region.USE_PREF_SIZE);
            see.setOnAction(_ -> model.look(line));
            box.getChildren().add(see);
        }
        if (!line.open()) {
            return box;
        }
        CheckBox read = new CheckBox("Read");
        read.setId("skipped-read-" + line.id());
        read.setAccessibleText("Read: " + line.what());
        read.setSelected(line.read());
        read.setMinWidth(Region.USE_PREF_SIZE);
        read.setOnAction(_ -> model.read(line, read.isSelected()));
        box.getChildren().add(read);
        return box;
    }
}
