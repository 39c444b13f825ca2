package highneeds.app.data;

import atlantafx.base.theme.Styles;

import highneeds.app.Format;
import highneeds.app.part.Columns;
import highneeds.app.part.EmptyState;
import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.app.part.Page;
import highneeds.app.part.SearchField;
import highneeds.importer.Issue;
import highneeds.importer.TableReading;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** Files read, rows used and left out, and every issue with what to do about it. */
public final class DataPage extends Page {

    private static final double FILES_HEIGHT = 230;
    private static final double GROUPS_WIDTH = 270;

    private final DataViewModel model;

    public DataPage(DataViewModel model) {
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
        setActions(add);
        Label summary = new Label();
        summary.setId("data-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(model.summaryProperty());
        VBox content = new VBox(12, summary, files(), issueBar(), issues());
        VBox.setVgrow(content.getChildren().getLast(), Priority.ALWAYS);
        setFilling(content);
    }

    private Node files() {
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
        table.setMinHeight(190);
        table.setPrefHeight(FILES_HEIGHT);
        table.setPlaceholder(
                new EmptyState(
                        Feather.FILE_TEXT,
                        "No files yet",
                        "Drop spreadsheets on this window, or choose them above."));
        return table;
    }

    private Node issueBar() {
        Label title = new Label("Issues");
        title.getStyleClass().add("section-title");
        SearchField filter = new SearchField("issue-filter", "Filter: file, column, word");
        filter.setPrefColumnCount(22);
        filter.textProperty().bindBidirectional(model.filterProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button save = new Button("Save list as csv", Icons.of(Feather.DOWNLOAD));
        save.setId("save-issues");
        save.setOnAction(
                _ ->
                        FileDialogs.toSave(
                                        this,
                                        "Save the list of issues",
                                        model.councilName() + " issues",
                                        ".csv")
                                .ifPresent(model::saveIssues));
        HBox bar = new HBox(12, title, filter, space, save);
        bar.getStyleClass().add("bar");
        return bar;
    }

    private Node issues() {
        ListView<IssueGroup> groups = new ListView<>(model.groups());
        groups.setId("issue-groups");
        groups.setAccessibleText("Kinds of issue");
        groups.setPrefWidth(GROUPS_WIDTH);
        groups.setMinWidth(GROUPS_WIDTH);
        groups.setCellFactory(_ -> new GroupCell());
        groups.setPlaceholder(new Label("No issues"));
        groups.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        group -> {
                            if (group != null) {
                                model.groupProperty().set(group);
                            }
                        });
        model.groupProperty().subscribe(group -> groups.getSelectionModel().select(group));
        TableView<Issue> table = new TableView<>(model.issues());
        table.setId("issues");
        table.setAccessibleText("Issues of this kind");
        table.getStyleClass().addAll(Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        java.util.List.of(
                                Columns.wrapped("Where", 210, Issue::where),
                                Columns.wrapped("What", 280, Issue::what),
                                Columns.wrapped("What to do", 280, Issue::remedy)));
        table.setPlaceholder(new Label("Nothing to mend here"));
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox box = new HBox(12, groups, table);
        box.setMinHeight(160);
        return box;
    }

    private static final class GroupCell extends ListCell<IssueGroup> {
        @Override
        protected void updateItem(IssueGroup group, boolean empty) {
            super.updateItem(group, empty);
            if (empty || group == null) {
                setText(null);
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = new Label(group.name());
            Label size = new Label(group.size());
            size.getStyleClass()
                    .addAll(
                            "severity",
                            "severity-"
                                    + group.severity().name().toLowerCase(java.util.Locale.ROOT));
            setGraphic(new VBox(1, name, size));
            setAccessibleText(group.name() + ", " + group.size());
        }
    }
}
