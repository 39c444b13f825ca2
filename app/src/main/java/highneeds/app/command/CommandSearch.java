package highneeds.app.command;

import highneeds.app.part.SearchField;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The search over the window: type, choose with the arrows, Enter does it, Escape leaves. */
public final class CommandSearch extends StackPane {

    private static final double WIDTH = 560;
    private static final double LIST_HEIGHT = 320;

    private final CommandSearchViewModel model;
    private final SearchField field =
            new SearchField("command-field", "Find a page, an action or a scenario");
    private final ListView<Command> list;
    private Node before;

    public CommandSearch(CommandSearchViewModel model) {
        this.model = model;
        setId("command-search");
        getStyleClass().add("over-all");
        field.textProperty().bindBidirectional(model.typedProperty());
        list = new ListView<>(model.found());
        list.setId("command-list");
        list.setAccessibleText("What matches");
        list.setPlaceholder(new Label("Nothing of that name"));
        list.setCellFactory(_ -> new Cell());
        list.setPrefHeight(LIST_HEIGHT);
        list.setFocusTraversable(false);
        model.found()
                .addListener(
                        (ListChangeListener<Command>) _ -> list.getSelectionModel().selectFirst());
        VBox panel = new VBox(8, field, list);
        panel.getStyleClass().addAll("card", "floating");
        panel.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setAlignment(panel, Pos.TOP_CENTER);
        getChildren().add(panel);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setOnMouseClicked(
                click -> {
                    if (click.getTarget() == this) {
                        close();
                    }
                });
        list.setOnMouseClicked(_ -> run());
    }

    /** Shows all that can be done, and takes the keyboard. */
    public void open() {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        model.begin();
        setVisible(true);
        list.getSelectionModel().selectFirst();
        field.requestFocus();
    }

    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void pressed(KeyEvent key) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case KeyCode.ESCAPE -> close();
            case KeyCode.ENTER -> run();
            case KeyCode.DOWN -> choose(chosen + 1);
            case KeyCode.UP -> choose(chosen - 1);
            case KeyCode.TAB -> choose(chosen + (key.isShiftDown() ? -1 : 1));
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose(int position) {
        if (position >= 0 && position < list.getItems().size()) {
            list.getSelectionModel().select(position);
            list.scrollTo(Math.max(0, position - 3));
            field.setAccessibleHelp(list.getItems().get(position).name());
        }
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            chosen.action().run();
        }
    }

    private static final class Cell extends ListCell<Command> {

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            setGraphic(empty ? null : row(command));
            setAccessibleText(
                    empty ? "" : String.join(", ", command.name(), command.kind(), command.keys()));
        }

        private static Node row(Command command) {
            Label kind = new Label(command.kind());
            kind.getStyleClass().add("hint");
            kind.setMinWidth(72);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label keys = new Label(command.keys());
            keys.getStyleClass().add("hint");
            HBox row = new HBox(8, kind, new Label(command.name()), space, keys);
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
