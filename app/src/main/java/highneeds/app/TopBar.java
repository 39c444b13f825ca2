package highneeds.app;

import highneeds.app.part.Choosers;
import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.scenario.Scenario;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** What is open, the scenario looked at, and what can be done anywhere. */
final class TopBar extends HBox {

    /** Where what stands at the right begins. */
    private static final int SPACE = 2;

    /** A bar narrower than this, in pixels, has room for the list only, not for its name. */
    private static final double NARROW = 1000;

    /** Below this, as in a small window with large text, the list is shorter. */
    private static final double VERY_NARROW = 760;

    private static final double GAP = 10;
    private static final double TIGHT = 3;
    private static final double LIST = 264;
    private static final double SHORT_LIST = 170;

    private final Workspace workspace;
    private final Projects projects;
    private final ObservableList<String> scenarios = FXCollections.observableArrayList();

    TopBar(Workspace workspace, Projects projects, Theme theme) {
        this.workspace = workspace;
        this.projects = projects;
        setId("top-bar");
        getStyleClass().add("top-bar");
        Label name = new Label();
        name.setId("project-name");
        name.getStyleClass().add("project-name");
        name.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        workspace.project() == null
                                                ? "High Needs"
                                                : workspace.nameProperty().get() + mark(workspace),
                                workspace.nameProperty(),
                                workspace.unsavedProperty(),
                                workspace.readOnlyProperty(),
                                workspace.projectProperty()));
        spacingProperty()
                .bind(
                        Bindings.when(widthProperty().lessThan(VERY_NARROW))
                                .then(TIGHT)
                                .otherwise(GAP));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        name,
                        scenario(),
                        space,
                        step("undo", Feather.CORNER_UP_LEFT, "Undo", workspace.undoableProperty()),
                        step("redo", Feather.CORNER_UP_RIGHT, "Redo", workspace.redoableProperty()),
                        open(),
                        saveButton(),
                        new FileMenu(this, workspace, projects),
                        themes(theme));
    }

    private static String mark(Workspace workspace) {
        return (workspace.readOnlyProperty().get().isEmpty() ? "" : " (read only)")
                + (workspace.unsavedProperty().get() ? " \u2022" : "");
    }

    private Node scenario() {
        workspace.projectProperty().subscribe(_ -> listScenarios());
        ComboBox<String> box =
                Choosers.list(
                        "scenario",
                        "Scenario looked at",
                        scenarios,
                        workspace.scenarioProperty(),
                        scenario -> scenario);
        box.prefWidthProperty()
                .bind(
                        Bindings.when(widthProperty().lessThan(VERY_NARROW))
                                .then(SHORT_LIST)
                                .otherwise(LIST));
        HBox named = Choosers.named("Scenario", box);
        named.visibleProperty().bind(workspace.projectProperty().isNotNull());
        Node word = named.getChildren().getFirst();
        word.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(NARROW));
        word.managedProperty().bind(word.visibleProperty());
        return named;
    }

    private void listScenarios() {
        List<String> names = new ArrayList<>(List.of(Scenario.BASELINE_NAME));
        if (workspace.project() != null) {
            workspace.project().scenarios().scenarios().forEach(each -> names.add(each.name()));
        }
        if (!scenarios.equals(names)) {
            String chosen = workspace.scenarioProperty().get();
            scenarios.setAll(names);
            workspace.scenarioProperty().set(chosen);
        }
    }

    private Button step(
            String id, Ikon icon, String verb, ReadOnlyObjectProperty<List<String>> names) {
        Button button =
                Icons.button(icon, verb, verb.equals("Undo") ? workspace::undo : workspace::redo);
        button.setId(id);
        names.subscribe(
                now -> {
                    button.setDisable(now.isEmpty());
                    String what = now.isEmpty() ? "" : ": " + now.getFirst();
                    String key = verb.equals("Undo") ? "  Ctrl+Z" : "  Ctrl+Y";
                    button.setTooltip(new Tooltip(verb + what + key));
                    button.setAccessibleText(verb + what);
                });
        return button;
    }

    private Button open() {
        Button open = Icons.button(Feather.FOLDER, "Open a project  Ctrl+O", this::chooseProject);
        open.setId("open");
        return open;
    }

    void chooseProject() {
        FileDialogs.project(this, Desk.PROJECT_ENDING).ifPresent(projects::open);
    }

    private Button saveButton() {
        Button save = Icons.button(Feather.SAVE, "Save  Ctrl+S", this::saveProject);
        save.setId("save");
        save.disableProperty().bind(workspace.projectProperty().isNull());
        return save;
    }

    void saveProject() {
        if (workspace.project() == null) {
            return;
        }
        if (workspace.fileProperty().get() != null) {
            projects.save();
            return;
        }
        saveProjectAs();
    }

    void saveProjectAs() {
        FileDialogs.toSave(
                        this,
                        "Save the project",
                        workspace.nameProperty().get(),
                        Desk.PROJECT_ENDING)
                .ifPresent(projects::saveAs);
    }

    void reportProblem() {
        projects.offerFaultReport(
                () -> FileDialogs.toSave(this, "Save the report", "High Needs report", ".txt"));
    }

    /** A button for the search that Ctrl+K opens. */
    void offerSearch(Runnable open) {
        Button search = Icons.button(Feather.SEARCH, "Find anything  Ctrl+K", open);
        search.setId("find-anything");
        getChildren().add(SPACE + 1, search);
    }

    private static MenuButton themes(Theme theme) {
        MenuButton button = new MenuButton(null, Icons.of(Feather.SUN));
        button.setId("theme");
        button.getStyleClass().addAll("flat", "no-arrow");
        button.setTooltip(new Tooltip("Colours and size of the text"));
        button.setAccessibleText("Colours and size of the text");
        ToggleGroup group = new ToggleGroup();
        for (Theme.Choice choice : Theme.Choice.values()) {
            RadioMenuItem item = new RadioMenuItem(choice.label());
            item.setToggleGroup(group);
            item.setSelected(theme.choiceProperty().get() == choice);
            item.setOnAction(_ -> theme.choiceProperty().set(choice));
            button.getItems().add(item);
        }
        button.getItems().add(new SeparatorMenuItem());
        addTextSizes(button, theme.textSize());
        return button;
    }

    private static void addTextSizes(MenuButton button, TextSize size) {
        ToggleGroup group = new ToggleGroup();
        for (int percent : TextSize.CHOICES) {
            RadioMenuItem item = new RadioMenuItem(TextSize.label(percent));
            item.setId("text-" + percent);
            item.setToggleGroup(group);
            item.setOnAction(_ -> size.percentProperty().set(percent));
            size.percentProperty().subscribe(now -> item.setSelected(now.intValue() == percent));
            button.getItems().add(item);
        }
    }
}
