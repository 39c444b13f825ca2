package highneeds.app.report;

import atlantafx.base.theme.Styles;

import highneeds.app.part.Icons;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What to look at before a pack is let out; it is there only while a pack waits. */
final class CautionsCard extends VBox {

    CautionsCard(ReportViewModel model) {
        super(10);
        setId("cautions");
        getStyleClass().add("card");
        Label title = new Label("Look at this before it is let out");
        title.getStyleClass().add("section-title");
        Label nothing = new Label("Nothing is written yet.");
        nothing.getStyleClass().add("hint");
        VBox list = new VBox(6);
        list.setId("caution-list");
        model.cautions()
                .addListener(
                        (ListChangeListener<String>)
                                _ ->
                                        list.getChildren()
                                                .setAll(
                                                        model.cautions().stream()
                                                                .map(CautionsCard::caution)
                                                                .toList()));
        Button write = new Button("I have read this: write the pack", Icons.of(Feather.FILE_TEXT));
        write.setId("write-anyway");
        write.getStyleClass().add(Styles.ACCENT);
        write.setOnAction(_ -> model.writeWaiting());
        Button merge = new Button("Put small groups together and look again");
        merge.setId("merge-and-write");
        merge.setOnAction(_ -> model.mergeAndWrite());
        merge.visibleProperty().bind(model.release().mergingProperty().not());
        merge.managedProperty().bind(merge.visibleProperty());
        getChildren().addAll(title, nothing, list, new FlowPane(8, 8, write, merge));
        visibleProperty().bind(Bindings.isNotEmpty(model.cautions()));
        managedProperty().bind(visibleProperty());
        visibleProperty()
                .subscribe(
                        shown -> {
                            if (shown) {
                                write.requestFocus();
                            }
                        });
    }

    private static Label caution(String words) {
        Label caution = new Label(words, Icons.of(Feather.ALERT_TRIANGLE));
        caution.getStyleClass().add("doubt");
        caution.setWrapText(true);
        caution.setMinHeight(USE_PREF_SIZE);
        return caution;
    }
}
