package highneeds.app.workbench;

import highneeds.app.part.Choosers;
import highneeds.app.part.Icons;
import highneeds.forecast.Measure;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** How big must a lever be? The target, the answer, and the button that takes it over. */
final class GoalSeekCard extends VBox {

    /** What stands beside the list of levers, with the card's own margins, pixels. */
    private static final double BESIDE = 90;

    GoalSeekCard(GoalSeekViewModel model, WorkbenchViewModel bench) {
        super(10);
        setId("goal-seek");
        getStyleClass().add("card");
        Label title = new Label("How big must a lever be?");
        title.getStyleClass().add("section-title");
        ComboBox<Turn> turn =
                Choosers.list(
                        "goal-lever",
                        "Lever turned",
                        model.turns(),
                        model.turnProperty(),
                        Turn::label);
        turn.maxWidthProperty().bind(widthProperty().subtract(BESIDE));
        TextField target = new TextField();
        target.setId("goal-target");
        target.setPrefColumnCount(8);
        target.setAccessibleText("Target");
        target.textProperty().bindBidirectional(model.targetProperty());
        target.setOnAction(_ -> model.seek());
        Label unit = new Label();
        unit.textProperty()
                .bind(
                        bench.measureProperty()
                                .map(
                                        measure ->
                                                measure.unit() == Measure.Unit.POUNDS
                                                        ? "£m; a deficit is negative"
                                                        : "plans"));
        unit.getStyleClass().add("hint");
        Button seek = new Button("Seek", Icons.of(Feather.TARGET));
        seek.setId("goal-seek-run");
        seek.setOnAction(_ -> model.seek());
        FlowPane row = new FlowPane(14, 8);
        row.getChildren()
                .addAll(
                        Choosers.named("Turn", turn),
                        Choosers.named("until the figure above is", target),
                        unit,
                        seek);
        Label answer = new Label();
        answer.setId("goal-answer");
        answer.textProperty().bind(model.answerProperty());
        answer.setWrapText(true);
        answer.managedProperty().bind(model.answerProperty().isNotEmpty());
        Button use = new Button("Use this size");
        use.setId("goal-use");
        use.setOnAction(_ -> model.use());
        use.visibleProperty().bind(model.usableProperty());
        use.managedProperty().bind(use.visibleProperty());
        getChildren().addAll(title, row, answer, use);
    }
}
