package highneeds.app.data;

import highneeds.app.issues.IssueGroup;
import highneeds.app.issues.IssueLists;
import highneeds.app.issues.RowsTable;
import highneeds.app.part.Choosers;
import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.app.part.SearchField;
import highneeds.importer.Issue;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/** What is wrong with the files, with the row it is about. */
final class IssuesPane extends VBox {

    private static final double ROWS_HEIGHT = 136;

    private final IssuesViewModel model;

    IssuesPane(IssuesViewModel model) {
        super(10);
        this.model = model;
        IssueLists lists = new IssueLists("issue", model.groups(), model.groupProperty());
        lists.below(rows(lists));
        VBox.setVgrow(lists, Priority.ALWAYS);
        getChildren().addAll(bar(), lists);
    }

    private Node rows(IssueLists lists) {
        RowsTable rows =
                new RowsTable(
                        "issue-rows",
                        "The row and those around it, as they are in the file",
                        model.rows(),
                        "");
        Label nothing = new Label();
        nothing.textProperty().bind(model.noRowsProperty());
        rows.setPlaceholder(nothing);
        rows.setMinHeight(ROWS_HEIGHT);
        rows.setPrefHeight(ROWS_HEIGHT);
        // Room for the issues comes first; the rows are there once one is selected.
        rows.visibleProperty().bind(lists.issueProperty().isNotNull());
        rows.managedProperty().bind(rows.visibleProperty());
        lists.issueProperty().subscribe(model::look);
        model.rows()
                .addListener(
                        (ListChangeListener<Object>) _ -> mark(rows, lists.issueProperty().get()));
        return rows;
    }

    private static void mark(RowsTable rows, Issue issue) {
        if (issue != null) {
            issue.row().ifPresent(rows::mark);
        }
    }

    private Node bar() {
        Label title = new Label("Issues");
        title.getStyleClass().add("section-title");
        SearchField filter = new SearchField("issue-filter", "Filter: kind, column, word");
        filter.setPrefColumnCount(16);
        filter.textProperty().bindBidirectional(model.filterProperty());
        ObservableList<Optional<Issue.Severity>> grave = FXCollections.observableArrayList();
        grave.add(Optional.empty());
        for (Issue.Severity severity : Issue.Severity.values()) {
            grave.add(Optional.of(severity));
        }
        ComboBox<Optional<Issue.Severity>> severity =
                Choosers.list(
                        "issue-severity",
                        "How grave",
                        grave,
                        model.severityProperty(),
                        each -> each.map(IssueGroup::words).orElse("Any severity"));
        severity.setPrefWidth(170);
        ComboBox<String> file =
                Choosers.list(
                        "issue-file",
                        "File",
                        model.files(),
                        model.fileProperty(),
                        name -> name.isEmpty() ? "All files" : name);
        file.setPrefWidth(190);
        Button save = new Button("Save list\u2026", Icons.of(Feather.DOWNLOAD));
        save.setId("save-issues");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(
                _ ->
                        FileDialogs.toSave(
                                        this,
                                        "Save the list of issues",
                                        model.councilName() + " issues",
                                        ".xlsx",
                                        ".csv")
                                .ifPresent(model::save));
        return new FlowPane(12, 8, title, filter, severity, file, save);
    }
}
