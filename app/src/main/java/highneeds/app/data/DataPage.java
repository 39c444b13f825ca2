package highneeds.app.data;

import atlantafx.base.theme.Styles;

import highneeds.app.Format;
import highneeds.app.part.Columns;
import highneeds.app.part.EmptyState;
import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.app.part.Page;
import highneeds.importer.TableReading;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** Files read, rows used and left out, and every issue with what to do about it. */
public final class DataPage extends Page {

    private static final double HEAD = 37;
    private static final double ROW = 28;
    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 8;

    private final DataViewModel model;

    public DataPage(DataViewModel model, IssuesViewModel issues) {
        super(
                "data-page",
                "Data",
                "What was read from each file. Files are never changed; every row left out is"
                        + " listed with its reason.");
        this.model = model;
        Button add = new Button("Add spreadsheets", Icons.of(Feather.UPLOAD));
        add.setId("add-files");
        add.getStyleClass().add(Styles.ACCENT);
        add.setOnAction(_ -> model.take(FileDialogs.spreadsheets(this)));
        Button again = new Button("Same as last time", Icons.of(Feather.REPEAT));
        again.setId("same-as-last-time");
        again.disableProperty().bind(model.lastFolderProperty().isNull());
        again.setTooltip(new Tooltip());
        again.getTooltip()
                .textProperty()
                .bind(
                        model.lastFolderProperty()
                                .map(folder -> "Reads what is new in " + folder)
                                .orElse("Nothing was imported before"));
        again.setOnAction(_ -> model.repeat());
        setActions(again, add);
        Label summary = new Label();
        summary.setId("data-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(model.summaryProperty());
        TableView<TableReading> files = files();
        VBox content =
                new VBox(12, summary, new Keeping(model, files), files, new IssuesPane(issues));
        VBox.setVgrow(content.getChildren().getLast(), Priority.ALWAYS);
        setFillingOrScrolling(content);
    }

    private TableView<TableReading> files() {
        TableView<TableReading> table = new TableView<>(model.readings());
        table.setId("readings");
        table.setAccessibleText("Files read");
        table.getStyleClass().addAll(Styles.DENSE, Styles.STRIPED);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns()
                .setAll(
                        java.util.List.of(
                                Columns.text("File", 230, TableReading::file),
                                Columns.text("Sheet", 110, TableReading::sheet),
                                Columns.text("Read as", 150, row -> row.kind().label()),
                                Columns.figure("Rows read", 90, row -> Format.count(row.read())),
                                Columns.figure("Used", 80, row -> Format.count(row.used())),
                                Columns.figure("Left out", 80, row -> Format.count(row.leftOut())),
                                Columns.text(
                                        "Columns not read",
                                        240,
                                        row -> String.join(", ", row.notRead()))));
        table.setFixedCellSize(ROW);
        table.setMinHeight(HEAD + LEAST_ROWS * ROW);
        model.readings().addListener((ListChangeListener<TableReading>) _ -> fit(table));
        fit(table);
        table.setPlaceholder(
                new EmptyState(
                        Feather.FILE_TEXT,
                        "No files yet",
                        "Drop spreadsheets on this window, or choose them above."));
        return table;
    }

    /** As high as its rows, so that none is cut; many rows scroll. */
    private void fit(TableView<TableReading> table) {
        int rows = Math.clamp(model.readings().size(), LEAST_ROWS, MOST_ROWS);
        table.setPrefHeight(HEAD + rows * ROW);
    }
}
