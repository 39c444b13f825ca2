package highneeds.app.intake;

import highneeds.app.Format;
import highneeds.app.issues.IssueGroup;
import highneeds.importer.Issue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What to do about all rows of the chosen group: one choice for all of them. */
final class RepairBar extends FlowPane {

    private static final double PADDING = 26;

    private final ChecksViewModel model;

    RepairBar(ChecksViewModel model) {
        super(14, 6);
        this.model = model;
        setId("repairs");
        getStyleClass().addAll("bar", "question");
        setMinHeight(Region.USE_PREF_SIZE);
        setMinWidth(0);
        model.groupProperty().subscribe(this::show);
        model.choicesProperty().subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        IssueGroup group = model.groupProperty().get();
        if (group == null) {
            return;
        }
        ToggleGroup buttons = new ToggleGroup();
        if (model.choicesProperty().get().isEmpty()) {
            boolean elsewhere = model.elsewhere().isPresent();
            getChildren().add(words(elsewhere ? "This waits for your answer." : nothing(group)));
        } else {
            getChildren().add(words(all(group)));
        }
        for (RepairChoice choice : model.choicesProperty().get()) {
            RadioButton button = new RadioButton(choice.label());
            button.setId("repair-" + choice.id());
            button.setToggleGroup(buttons);
            button.setSelected(choice.equals(model.chosen()));
            button.setOnAction(_ -> model.repair(choice));
            getChildren().add(button);
        }
        model.elsewhere()
                .ifPresent(
                        step -> {
                            Button go = new Button("Say it under " + step.label());
                            go.setId("repair-elsewhere");
                            go.getStyleClass().add("small");
                            go.setOnAction(_ -> model.go(step));
                            getChildren().add(go);
                        });
    }

    /** A sentence that breaks into lines where the bar is narrow. */
    private Label words(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.maxWidthProperty().bind(widthProperty().subtract(PADDING));
        return label;
    }

    private static String all(IssueGroup group) {
        int rows = group.issues().stream().mapToInt(Issue::rows).sum();
        return rows == 0
                ? "For all of them:"
                : rows == 1 ? "For the row:" : "For all " + Format.count(rows) + " rows:";
    }

    private static String nothing(IssueGroup group) {
        return group.severity() == Issue.Severity.NOTE
                ? "Nothing to decide."
                : "This is mended in the file: correct it there and drop it again, or go on.";
    }
}
