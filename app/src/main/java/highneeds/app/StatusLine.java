package highneeds.app;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is being done, how far it is, and the way to stop it. */
final class StatusLine extends HBox {

    StatusLine(Background background, Forecasts forecasts) {
        super(10);
        setId("status");
        getStyleClass().add("status-line");
        Label words = new Label();
        words.setId("status-words");
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(background, forecasts),
                                background.busyProperty(),
                                background.doingProperty(),
                                forecasts.refiningProperty(),
                                forecasts.problemProperty()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ProgressBar bar = new ProgressBar();
        bar.setId("progress");
        bar.setAccessibleText("Progress");
        bar.progressProperty().bind(background.fractionProperty());
        bar.visibleProperty().bind(background.busyProperty());
        Button cancel = new Button("Cancel");
        cancel.setId("cancel");
        cancel.getStyleClass().add("small");
        cancel.setOnAction(_ -> background.cancel());
        cancel.visibleProperty().bind(background.busyProperty());
        getChildren().addAll(words, space, bar, cancel);
    }

    private static String words(Background background, Forecasts forecasts) {
        if (background.busyProperty().get()) {
            return background.doingProperty().get() + "\u2026";
        }
        Problem problem = forecasts.problemProperty().get();
        if (problem != null) {
            return problem.what() + " " + problem.why();
        }
        return forecasts.refiningProperty().get() ? "Working out the range\u2026" : "Ready";
    }
}
