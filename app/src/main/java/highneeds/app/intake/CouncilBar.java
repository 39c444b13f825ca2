package highneeds.app.intake;

import highneeds.app.part.Choosers;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;

/** Asks whose files these are, where they start a project. */
final class CouncilBar extends HBox {

    private static final double WIDTH = 230;

    /**
     * @param councils names of the councils with published data
     */
    CouncilBar(IntakeViewModel intake, ObservableList<String> councils) {
        ObservableList<String> names = FXCollections.observableArrayList("");
        names.addAll(councils);
        councils.addListener(
                (ListChangeListener<String>)
                        _ -> {
                            names.setAll("");
                            names.addAll(councils);
                        });
        ComboBox<String> box =
                Choosers.list(
                        "intake-council",
                        "Council of the files",
                        names,
                        intake.councilProperty(),
                        name -> name.isEmpty() ? "As the files say" : name);
        box.setPrefWidth(WIDTH);
        getStyleClass().add("bar");
        getChildren().add(Choosers.named("Council", box));
        intake.underWayProperty().subscribe(_ -> show(intake));
        intake.stepProperty().subscribe(_ -> show(intake));
    }

    private void show(IntakeViewModel intake) {
        boolean asked = intake.startsProject() && intake.stepProperty().get() == Step.FOUND;
        setVisible(asked);
        setManaged(asked);
    }
}
