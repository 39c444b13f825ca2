package highneeds.app;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/** Five short stops for who is here for the first time. It can be left at any of them. */
final class Tour extends VBox {

    private static final double MARGIN = 48;

    private static final List<Stop> STOPS =
            List.of(
                    new Stop(
                            Place.RESULTS,
                            "This is a forecast",
                            "Ten years of plans, spend and balance. The line is what is expected;"
                                + " the bands say how sure that is. Every chart is a table too."),
                    new Stop(
                            Place.SCENARIOS,
                            "Change one thing",
                            "Choose a scenario at the left and move one of its sliders. Figures"
                                    + " move with your hand, and Ctrl+Z takes it back."),
                    new Stop(
                            Place.COMPARE,
                            "Set it beside the others",
                            "Two to four scenarios side by side, and what each of their steps adds"
                                    + " to the difference."),
                    new Stop(
                            Place.BASELINE,
                            "See how far to trust it",
                            "The back-test forecasts from earlier years and holds that against what"
                                    + " happened."),
                    new Stop(
                            Place.REPORT,
                            "Take it to the meeting",
                            "A workbook, a paper and slides, safe to publish unless you say"
                                    + " otherwise. Ctrl+K finds everything else; F1 explains it."));

    private record Stop(Place place, String title, String words) {}

    private final Workspace workspace;
    private final Projects projects;
    private final Label title = new Label();
    private final Label words = new Label();
    private final Label where = new Label();
    private final Button next = new Button("Next");
    private int stop;

    Tour(Workspace workspace, Projects projects) {
        this.workspace = workspace;
        this.projects = projects;
        setId("tour");
        getStyleClass().addAll("card", "floating", "tour");
        title.setId("tour-title");
        title.getStyleClass().add("section-title");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        where.getStyleClass().add("hint");
        next.setId("tour-next");
        next.getStyleClass().add("accent");
        next.setOnAction(_ -> goTo(stop + 1));
        Button skip = new Button("End the tour");
        skip.setId("tour-skip");
        skip.getStyleClass().add("flat");
        skip.setOnAction(_ -> end());
        HBox buttons = new HBox(8, next, skip, where);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, words, buttons);
        setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(this, new Insets(MARGIN));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        end();
                        key.consume();
                    }
                });
    }

    /** Starts at the first stop, on the sample council if nothing is open. */
    void begin() {
        if (workspace.project() == null) {
            projects.openSample();
        }
        setVisible(true);
        goTo(0);
    }

    private void goTo(int wanted) {
        if (wanted == STOPS.size()) {
            end();
            return;
        }
        stop = wanted;
        Stop now = STOPS.get(stop);
        projects.placeProperty().set(now.place());
        title.setText(now.title());
        words.setText(now.words());
        where.setText(stop + 1 + " of " + STOPS.size());
        next.setText(stop + 1 == STOPS.size() ? "Done" : "Next");
        setAccessibleText(now.title() + ". " + now.words());
        next.requestFocus();
    }

    private void end() {
        setVisible(false);
    }
}
