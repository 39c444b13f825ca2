package highneeds.app.intake;

import highneeds.app.Format;
import highneeds.app.part.Icons;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The steps, the one shown, and what each still waits for. */
final class StepBar extends FlowPane {

    private final IntakeViewModel model;
    private final Map<Step, ToggleButton> buttons = new EnumMap<>(Step.class);

    StepBar(IntakeViewModel model) {
        super(6, 6);
        this.model = model;
        setId("intake-steps");
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("step-bar");
        for (Step step : Step.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("intake-step-" + step.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().add("step");
            button.setOnAction(
                    _ -> {
                        model.go(step);
                        refresh();
                    });
            buttons.put(step, button);
            getChildren().add(button);
        }
        model.stepProperty().subscribe(this::refresh);
        model.trialProperty().subscribe(this::refresh);
        model.sheets().all().addListener((ListChangeListener<FoundSheet>) _ -> refresh());
        model.codes().rows().addListener((ListChangeListener<CodeRow>) _ -> refresh());
        refresh();
    }

    private void refresh() {
        Openings openings = model.openings();
        buttons.forEach((step, button) -> show(step, button, openings.of(step)));
    }

    private void show(Step step, ToggleButton button, int open) {
        String name = (step.ordinal() + 1) + "  " + step.label();
        int leftOut = step == Step.CHECKS ? Openings.leftOut(model.trialProperty().get()) : 0;
        button.setText(
                open > 0
                        ? name + ": " + words(step, open)
                        : leftOut > 0 ? name + ": " + Format.count(leftOut) + " left out" : name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(model.stepProperty().get() == step);
        button.getStyleClass().remove("step-open");
        boolean done = open == 0 && leftOut == 0 && read(step);
        button.setGraphic(
                open > 0 ? Icons.of(Feather.ALERT_CIRCLE) : done ? Icons.of(Feather.CHECK) : null);
        if (open > 0) {
            button.getStyleClass().add("step-open");
        }
    }

    /** True if all tables are read as far as the step needs. */
    private boolean read(Step step) {
        boolean columns = model.openings().of(Step.COLUMNS) == 0;
        return model.trialProperty().get() != null
                && step != Step.REVIEW
                && (columns || !step.needsTrial());
    }

    private static String words(Step step, int open) {
        return switch (step) {
            case FOUND -> Format.count(open) + " cannot be read";
            case COLUMNS -> Format.counted(open, "table needs you", "tables need you");
            case CODES -> Format.counted(open, "word unknown", "words unknown");
            case CHECKS, REVIEW -> Format.count(open);
        };
    }
}
