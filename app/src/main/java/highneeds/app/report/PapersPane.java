package highneeds.app.report;

import atlantafx.base.theme.Styles;

import highneeds.app.Desk;
import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.app.part.Tiles;
import highneeds.scenario.Scenario;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** Choosing what to write, about what, for whom and where; then the files, ready to open. */
final class PapersPane extends VBox {

    private static final double COLUMN = 250;

    private final ReportViewModel model;

    PapersPane(ReportViewModel model, Consumer<Path> openFile) {
        super(16);
        this.model = model;
        Node choices =
                new Tiles(COLUMN, 16, papers(), scenarios(), new ReleaseCard(model.release()));
        getChildren()
                .addAll(
                        writing(),
                        new CautionsCard(model),
                        new WrittenCard(model, openFile),
                        choices,
                        target());
    }

    private VBox papers() {
        VBox list = new VBox(8);
        for (Desk.Paper paper : model.papers()) {
            Label about = new Label(paper.description());
            about.getStyleClass().add("hint");
            about.setWrapText(true);
            about.setMinHeight(USE_PREF_SIZE);
            CheckBox box = box(paper, paper.name(), model.chosenPapers());
            box.setId("paper-" + paper.id());
            ObservableValue<Boolean> refused =
                    model.release().profileProperty().map(_ -> !model.release().allows(paper));
            box.disableProperty().bind(refused);
            list.getChildren().add(new VBox(2, box, about));
        }
        return section("What to write", list);
    }

    private VBox scenarios() {
        VBox list = new VBox(8);
        list.setId("report-scenarios");
        Runnable fill =
                () ->
                        list.getChildren()
                                .setAll(model.scenarios().stream().map(this::scenario).toList());
        model.scenarios().addListener((ListChangeListener<String>) _ -> fill.run());
        fill.run();
        return section("About which scenarios", list);
    }

    private Node scenario(String name) {
        if (name.equals(Scenario.BASELINE_NAME)) {
            CheckBox always = new CheckBox(name + " (always)");
            always.setSelected(true);
            always.setDisable(true);
            return always;
        }
        CheckBox box = box(name, name, model.chosenScenarios());
        box.setId("report-scenario-" + (model.scenarios().indexOf(name) - 1));
        return box;
    }

    private static <T> CheckBox box(T item, String name, Set<T> chosen) {
        CheckBox box = new CheckBox(name);
        box.setWrapText(true);
        box.setSelected(chosen.contains(item));
        box.setOnAction(
                _ -> {
                    if (box.isSelected()) {
                        chosen.add(item);
                    } else {
                        chosen.remove(item);
                    }
                });
        return box;
    }

    private Node target() {
        Button choose = new Button("Choose folder", Icons.of(Feather.FOLDER));
        choose.setId("choose-folder");
        choose.setOnAction(_ -> FileDialogs.folder(this).ifPresent(model.folderProperty()::set));
        Label folder = new Label();
        folder.setId("report-folder");
        folder.textProperty().bind(Bindings.convert(model.folderProperty()));
        return section("Where", new VBox(10, bar(choose, folder), templates()));
    }

    /** The button that writes, above all choices so that it is always in reach. */
    private Node writing() {
        Button write = new Button("Write the pack", Icons.of(Feather.FILE_TEXT));
        write.setId("write-report");
        write.getStyleClass().add(Styles.ACCENT);
        var whyNot = model.whyNotProperty();
        write.disableProperty().bind(whyNot.isNotEmpty());
        write.setOnAction(_ -> model.write());
        Label size = new Label();
        size.textProperty()
                .bind(
                        Bindings.when(whyNot.isNotEmpty())
                                .then(whyNot)
                                .otherwise(model.sizeProperty()));
        size.setId("report-size");
        size.getStyleClass().add("hint");
        size.setWrapText(true);
        return bar(write, size);
    }

    private Node templates() {
        return new VBox(
                10,
                template(
                        "word-template",
                        "Board paper on our template",
                        model.release().wordTemplateProperty(),
                        "*.docx",
                        "*.dotx"),
                template(
                        "slide-template",
                        "Slides on our template",
                        model.release().slideTemplateProperty(),
                        "*.pptx",
                        "*.potx"));
    }

    private Node template(String id, String name, ObjectProperty<Path> chosen, String... endings) {
        Button choose = new Button(name, Icons.of(Feather.FILE));
        choose.setId("choose-" + id);
        choose.setOnAction(_ -> FileDialogs.template(this, name, endings).ifPresent(chosen::set));
        Label file = new Label();
        file.setId(id);
        file.getStyleClass().add("hint");
        file.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        chosen.get() == null
                                                ? "The program's own"
                                                : "" + chosen.get(),
                                chosen));
        Button none =
                Icons.button(Feather.X, "Without a template: " + name, () -> chosen.set(null));
        none.setId("no-" + id);
        none.visibleProperty().bind(chosen.isNotNull());
        return bar(choose, file, none);
    }

    private static HBox bar(Node... parts) {
        HBox bar = new HBox(12, parts);
        bar.getStyleClass().add("bar");
        return bar;
    }

    private static VBox section(String title, Node content) {
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        VBox card = new VBox(10, name, content);
        card.getStyleClass().add("card");
        return card;
    }
}
