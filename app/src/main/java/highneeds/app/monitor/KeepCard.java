package highneeds.app.monitor;

import highneeds.app.part.Choosers;
import highneeds.app.part.Icons;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** Keeps the report as it stands. */
final class KeepCard extends VBox {

    private static final int COLUMNS = 18;

    KeepCard(MonitorViewModel model) {
        super(8);
        getStyleClass().add("card");
        TextField name = field("monitor-name", "Name of the report", "for example Autumn term");
        TextField by = field("monitor-by", "Who keeps it", "initials or post");
        Button keep = new Button("Keep this report", Icons.of(Feather.BOOKMARK));
        keep.setId("monitor-keep");
        keep.disableProperty().bind(model.runProperty().map(java.util.Optional::isEmpty));
        keep.setOnAction(_ -> model.keep(name.getText(), by.getText()));
        Button again = new Button("Make earlier forecasts again", Icons.of(Feather.ROTATE_CCW));
        again.setId("monitor-again");
        again.disableProperty().bind(keep.disableProperty());
        again.setOnAction(_ -> model.makeAgain());
        Label why =
                new Label(
                        "A report kept is what the next one moves from. Its projection of this year"
                                + " and its forecasts of the years after are held against what they"
                                + " come to. Earlier forecasts are made again with what was known"
                                + " at each census; they are shown, not kept.");
        why.setWrapText(true);
        why.getStyleClass().add("chart-source");
        FlowPane bar =
                new FlowPane(
                        20,
                        8,
                        Choosers.named("Name", name),
                        Choosers.named("Kept by", by),
                        keep,
                        again);
        bar.getStyleClass().add("bar");
        getChildren().addAll(bar, why);
    }

    private static TextField field(String id, String name, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPromptText(prompt);
        field.setPrefColumnCount(COLUMNS);
        return field;
    }
}
