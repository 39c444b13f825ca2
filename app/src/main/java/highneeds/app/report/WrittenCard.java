package highneeds.app.report;

import highneeds.app.part.Icons;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.function.Consumer;

/** The files written last, ready to open. */
final class WrittenCard extends VBox {

    private final Consumer<Path> openFile;

    WrittenCard(ReportViewModel model, Consumer<Path> openFile) {
        super(10);
        this.openFile = openFile;
        getStyleClass().add("card");
        Label title = new Label("Written");
        title.getStyleClass().add("section-title");
        VBox list = new VBox(6);
        list.setId("written");
        model.written()
                .addListener(
                        (ListChangeListener<Path>)
                                _ ->
                                        list.getChildren()
                                                .setAll(
                                                        model.written().stream()
                                                                .map(this::file)
                                                                .toList()));
        VBox remarks = new VBox(6);
        remarks.setId("written-remarks");
        model.remarks()
                .addListener(
                        (ListChangeListener<String>)
                                _ ->
                                        remarks.getChildren()
                                                .setAll(
                                                        model.remarks().stream()
                                                                .map(WrittenCard::remark)
                                                                .toList()));
        Button open = new Button("Open folder", Icons.of(Feather.FOLDER));
        open.setId("open-folder");
        open.setOnAction(_ -> openFile.accept(model.folderProperty().get()));
        getChildren().addAll(title, list, remarks, open);
        visibleProperty().bind(Bindings.isNotEmpty(model.written()));
        managedProperty().bind(visibleProperty());
    }

    private Node file(Path file) {
        Hyperlink link =
                new Hyperlink(file.getFileName().toString(), Icons.of(Feather.CHECK_CIRCLE));
        link.setOnAction(_ -> openFile.accept(file));
        return link;
    }

    private static Label remark(String words) {
        Label remark = new Label(words, Icons.of(Feather.INFO));
        remark.setWrapText(true);
        remark.setMinHeight(USE_PREF_SIZE);
        return remark;
    }
}
