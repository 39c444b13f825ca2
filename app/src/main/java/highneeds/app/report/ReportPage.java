package highneeds.app.report;

import atlantafx.base.theme.Styles;

import highneeds.app.Desk;
import highneeds.app.part.EmptyState;
import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.app.part.Page;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** Choosing what to write, about what and where; then the files, ready to open. */
public final class ReportPage extends Page {

    private final ReportViewModel model;
    private final Consumer<Path> openFile;

    /**
     * @param openFile opens a file or folder with the system's own program
     */
    public ReportPage(ReportViewModel model, Consumer<Path> openFile) {
        super(
                "report-page",
                "Report",
                "The same figures as on screen, as files to hand on. Numbers in tables can be"
                        + " traced.");
        this.model = model;
        this.openFile = openFile;
        HBox choices = new HBox(16, papers(), scenarios());
        choices.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        setScrolling(new VBox(16, choices, target(), written()));
    }

    private Node papers() {
        VBox list = new VBox(10);
        for (Desk.Paper paper : model.papers()) {
            Label about = new Label(paper.description());
            about.getStyleClass().add("hint");
            about.setWrapText(true);
            CheckBox box = box(paper, paper.name(), model.chosenPapers());
            box.setId("paper-" + paper.ending().substring(1));
            list.getChildren().add(new VBox(2, box, about));
        }
        if (model.papers().isEmpty()) {
            list.getChildren()
                    .add(
                            new EmptyState(
                                    Feather.FILE_TEXT,
                                    "No papers yet",
                                    "This version cannot write papers."));
        }
        return section("What to write", list);
    }

    private Node scenarios() {
        VBox list = new VBox(8);
        list.setId("report-scenarios");
        Runnable fill =
                () ->
                        list.getChildren()
                                .setAll(
                                        model.scenarios().stream()
                                                .map(
                                                        name ->
                                                                box(
                                                                        name,
                                                                        name,
                                                                        model.chosenScenarios()))
                                                .toList());
        model.scenarios().addListener((ListChangeListener<String>) _ -> fill.run());
        fill.run();
        return section("About which scenarios", list);
    }

    private static <T> CheckBox box(T item, String name, Set<T> chosen) {
        CheckBox box = new CheckBox(name);
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
        Label folder = new Label();
        folder.setId("report-folder");
        folder.textProperty().bind(Bindings.convert(model.folderProperty()));
        Button choose = new Button("Choose folder", Icons.of(Feather.FOLDER));
        choose.setOnAction(_ -> FileDialogs.folder(this).ifPresent(model.folderProperty()::set));
        Button write = new Button("Write", Icons.of(Feather.FILE_TEXT));
        write.setId("write-report");
        write.getStyleClass().add(Styles.ACCENT);
        write.disableProperty().bind(model.readyProperty().not());
        write.setOnAction(_ -> model.write());
        HBox bar = new HBox(12, choose, folder, write);
        bar.getStyleClass().add("bar");
        HBox.setHgrow(folder, Priority.ALWAYS);
        folder.setMaxWidth(Double.MAX_VALUE);
        return section("Where", bar);
    }

    private Node written() {
        VBox list = new VBox(6);
        list.setId("written");
        Runnable fill =
                () -> list.getChildren().setAll(model.written().stream().map(this::file).toList());
        model.written().addListener((ListChangeListener<Path>) _ -> fill.run());
        Button open = new Button("Open folder", Icons.of(Feather.FOLDER));
        open.setId("open-folder");
        open.setOnAction(_ -> openFile.accept(model.folderProperty().get()));
        Node section = section("Written", new VBox(10, list, open));
        section.visibleProperty().bind(Bindings.isNotEmpty(model.written()));
        return section;
    }

    private Node file(Path file) {
        javafx.scene.control.Hyperlink link =
                new javafx.scene.control.Hyperlink(
                        file.getFileName().toString(), Icons.of(Feather.CHECK_CIRCLE));
        link.setOnAction(_ -> openFile.accept(file));
        return link;
    }

    private static Node section(String title, Node content) {
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        VBox card = new VBox(10, name, content);
        card.getStyleClass().add("card");
        card.setPrefWidth(480);
        return card;
    }
}
