package highneeds.app.assurance;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Sign-off and logs, in the order a reviewer reads them. */
public final class AssurancePane extends VBox {

    public AssurancePane(AssuranceViewModel model) {
        super(16);
        setId("assurance");
        Label refused = new Label();
        refused.setId("assurance-refused");
        refused.getStyleClass().addAll("light", "light-bad");
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        refused.textProperty().bind(model.refusedProperty());
        refused.visibleProperty().bind(refused.textProperty().isNotEmpty());
        refused.managedProperty().bind(refused.visibleProperty());
        HBox written =
                new HBox(
                        16,
                        new LogCard(
                                model,
                                AssuranceViewModel.Log.CHECKS,
                                "checks",
                                "Quality assurance log",
                                "What was checked and what came of it"),
                        new LogCard(
                                model,
                                AssuranceViewModel.Log.DECISIONS,
                                "decisions",
                                "Decision log",
                                "What was decided"));
        written.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
        getChildren()
                .addAll(
                        refused,
                        new SignOffCard(model),
                        written,
                        new DataLogCard(model),
                        new AssumptionsCard(model));
    }
}
