package highneeds.app;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;

/** Asks before work that is not saved is left behind. */
final class Leaving {

    private static final ButtonType SAVE = new ButtonType("Save", ButtonBar.ButtonData.YES);
    private static final ButtonType LEAVE =
            new ButtonType("Leave without saving", ButtonBar.ButtonData.NO);

    private final Stage stage;
    private final Workspace workspace;
    private final Runnable save;

    Leaving(Stage stage, Workspace workspace, Runnable save) {
        this.stage = stage;
        this.workspace = workspace;
        this.save = save;
    }

    /**
     * True if nothing would be lost or the person does not mind. To save, the person saves first
     * and leaves then: the work stays in sight until it is safe.
     */
    boolean mayLeave() {
        if (!workspace.worthSaving()) {
            return true;
        }
        Alert question = new Alert(Alert.AlertType.CONFIRMATION);
        question.initOwner(stage);
        question.setTitle("Save your work?");
        question.setHeaderText("\u201c" + workspace.nameProperty().get() + "\u201d has changes");
        question.setContentText("They are not saved yet.");
        question.getButtonTypes().setAll(SAVE, LEAVE, ButtonType.CANCEL);
        ButtonType answer = question.showAndWait().orElse(ButtonType.CANCEL);
        if (answer == SAVE) {
            save.run();
        }
        return answer == LEAVE;
    }
}
