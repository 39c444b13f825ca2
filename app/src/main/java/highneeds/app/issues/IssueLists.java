package highneeds.app.issues;

import atlantafx.base.theme.Styles;

import highneeds.app.part.Columns;
import highneeds.importer.Issue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/** Kinds of issue at the left, the issues of the chosen kind at the right. */
public final class IssueLists extends HBox {

    private static final double GROUPS_WIDTH = 270;
    private static final double LEAST_HEIGHT = 160;

    private final VBox right = new VBox(10);
    private final TableView<Issue> table;

    /**
     * @param id first part of the ids of the lists
     */
    public IssueLists(
            String id, ObservableList<IssueGroup> groups, ObjectProperty<IssueGroup> chosen) {
        super(12);
        table = issues(id);
        chosen.subscribe(
                group -> table.getItems().setAll(group == null ? List.of() : group.issues()));
        VBox.setVgrow(table, Priority.ALWAYS);
        right.getChildren().add(table);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(groups(id, groups, chosen), right);
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(LEAST_HEIGHT);
    }

    /** Puts something under the issues. */
    public void below(Node node) {
        right.getChildren().add(node);
    }

    /** The issue selected at the right; null if none is. */
    public ReadOnlyObjectProperty<Issue> issueProperty() {
        return table.getSelectionModel().selectedItemProperty();
    }

    private static ListView<IssueGroup> groups(
            String id, ObservableList<IssueGroup> groups, ObjectProperty<IssueGroup> chosen) {
        ListView<IssueGroup> list = new ListView<>(groups);
        list.setId(id + "-groups");
        list.setAccessibleText("Kinds of issue");
        list.setPrefWidth(GROUPS_WIDTH);
        list.setMinWidth(GROUPS_WIDTH);
        list.setCellFactory(_ -> new GroupCell());
        list.setPlaceholder(new Label("No issues"));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        group -> {
                            if (group != null) {
                                chosen.set(group);
                            }
                        });
        chosen.subscribe(group -> list.getSelectionModel().select(group));
        return list;
    }

    private static TableView<Issue> issues(String id) {
        TableView<Issue> table = new TableView<>();
        table.setId(id + "s");
        table.setAccessibleText("Issues of this kind");
        table.getStyleClass().add(Styles.DENSE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.wrapped("Where", 210, Issue::where),
                                Columns.wrapped("What", 280, Issue::what),
                                Columns.wrapped("What to do", 280, Issue::remedy)));
        table.setPlaceholder(new Label("Nothing to mend here"));
        return table;
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
                            "severity-" + group.severity().name().toLowerCase(Locale.ROOT));
            setGraphic(new VBox(1, name, size));
            setAccessibleText(group.name() + ", " + group.size());
        }
    }
}
