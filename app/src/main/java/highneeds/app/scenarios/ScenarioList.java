package highneeds.app.scenarios;

import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.scenario.Scenario;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The list of scenarios with what can be done to them. */
final class ScenarioList extends VBox {

    private static final double WIDTH = 184;
    private static final double NAME_PADDING = 42;

    /** Size of letters in the style of the window, pixels. */
    private static final double LETTERS = 14;

    private static final double LINE = 17;
    private static final double AROUND = 20;

    private final ScenariosViewModel model;
    private final ScenarioFiles files;
    private final Label refusal = new Label();
    private final ListView<String> list;
    private final MenuButton add;
    private final HBox actions;

    ScenarioList(ScenariosViewModel model, ScenarioFiles files) {
        super(10);
        this.model = model;
        this.files = files;
        this.add = add();
        this.actions = actions();
        list = new ListView<>(model.names());
        list.setId("scenario-list");
        list.setAccessibleText("Scenarios");
        list.getStyleClass().add("scenario-list");
        list.setCellFactory(_ -> new NameCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        model.chosenProperty().subscribe(name -> list.getSelectionModel().select(name));
        model.names()
                .addListener(
                        (javafx.collections.ListChangeListener<String>)
                                _ -> list.getSelectionModel().select(model.chosenProperty().get()));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        name -> {
                            if (name != null && model.names().contains(name)) {
                                model.chosenProperty().set(name);
                                refusal.setText("");
                            }
                        });
        list.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        rename();
                    }
                });
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.getStyleClass().add("refusal");
        standing();
    }

    /** The list with its actions below, for a page with room beside it. */
    void standing() {
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getChildren().setAll(add, list, refusal, actions);
    }

    /** One row without the list, for a small page: the top bar of the window has it too. */
    void lying() {
        setPrefWidth(USE_COMPUTED_SIZE);
        setMinWidth(USE_COMPUTED_SIZE);
        getChildren().setAll(new HBox(10, add, actions), refusal);
    }

    /** A name that breaks into lines rather than being cut. */
    private static final class NameCell extends ListCell<String> {
        private final Text words = new Text();

        NameCell() {
            words.getStyleClass().add("cell-text");
            words.setFont(Font.font("Inter", LETTERS));
            words.setWrappingWidth(WIDTH - NAME_PADDING);
        }

        /** By its lines: a row may be measured before it is styled, and keeps that height. */
        @Override
        protected double computePrefHeight(double width) {
            Text line = new Text("X");
            line.setFont(words.getFont());
            long lines =
                    Math.round(
                            words.getLayoutBounds().getHeight()
                                    / line.getLayoutBounds().getHeight());
            return Math.max(1, lines) * LINE + AROUND;
        }

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            words.setText(empty ? "" : name);
            setGraphic(empty ? null : words);
            setAccessibleText(name);
        }
    }

    private MenuButton add() {
        MenuButton add = new MenuButton("Add scenario", Icons.of(Feather.PLUS));
        add.setId("add-scenario");
        add.setMaxWidth(Double.MAX_VALUE);
        add.setOnShowing(_ -> add.getItems().setAll(choices()));
        add.getItems().setAll(choices());
        return add;
    }

    private List<MenuItem> choices() {
        List<MenuItem> items = new java.util.ArrayList<>();
        MenuItem empty = new MenuItem("Empty");
        empty.setId("add-empty-scenario");
        empty.setOnAction(_ -> model.adding().addEmpty());
        MenuItem branch = new MenuItem("On \u201c" + model.chosenProperty().get() + "\u201d");
        branch.setOnAction(_ -> model.adding().branch());
        items.add(empty);
        items.add(branch);
        List<Scenario> ready = model.adding().readyMade();
        if (!ready.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (Scenario scenario : ready) {
            MenuItem item = new MenuItem(scenario.name());
            item.setOnAction(_ -> model.adding().addReadyMade(scenario));
            items.add(item);
        }
        MenuItem file = new MenuItem("From a file\u2026");
        file.setId("add-scenario-file");
        file.setOnAction(
                _ ->
                        FileDialogs.toOpen(this, "Add scenarios of a file", ScenarioFiles.ENDING)
                                .ifPresent(files::read));
        items.add(new SeparatorMenuItem());
        items.add(file);
        return items;
    }

    private HBox actions() {
        HBox actions =
                new HBox(
                        action("duplicate", Feather.COPY, "Duplicate", model.adding()::duplicate),
                        action("rename", Feather.EDIT_2, "Rename (double-click)", this::rename),
                        action(
                                "lock",
                                Feather.LOCK,
                                "Lock, or make a draft again",
                                model.record()::switchLock),
                        action("approve", Feather.CHECK_CIRCLE, "Approve", this::approve),
                        action("save", Feather.SHARE, "Save as a file", this::save),
                        action(
                                "delete",
                                Feather.TRASH_2,
                                "Delete",
                                () -> refusal.setText(model.delete())));
        actions.getStyleClass().addAll("bar", "scenario-actions");
        Tooltip.install(actions, new Tooltip("Every change can be undone"));
        return actions;
    }

    private static Button action(String id, Feather icon, String name, Runnable run) {
        Button button = Icons.button(icon, name, run);
        button.setId(id + "-scenario");
        return button;
    }

    private void approve() {
        if (model.isBaseline()) {
            refusal.setText("The baseline is not approved as a scenario.");
            return;
        }
        ask("Approve scenario", "Approved by (person or board)", "")
                .ifPresent(by -> model.record().approve(by, LocalDate.now()));
    }

    private void save() {
        if (model.isBaseline()) {
            refusal.setText("The baseline has no levers to save. Choose a scenario.");
            return;
        }
        FileDialogs.toSave(this, "Save the scenario", files.nameOffered(), ScenarioFiles.ENDING)
                .ifPresent(files::write);
    }

    private void rename() {
        if (model.isBaseline()) {
            refusal.setText("The baseline keeps its name.");
            return;
        }
        ask("Rename scenario", "New name", model.chosenProperty().get())
                .ifPresent(wanted -> refusal.setText(model.rename(wanted)));
    }

    private Optional<String> ask(String title, String what, String before) {
        TextInputDialog dialog = new TextInputDialog(before);
        dialog.initOwner(getScene().getWindow());
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setContentText(what);
        dialog.getEditor().setAccessibleText(what);
        return dialog.showAndWait();
    }
}
