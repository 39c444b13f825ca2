package highneeds.app.intake;

import atlantafx.base.theme.Styles;

import highneeds.app.part.FileDialogs;
import highneeds.app.part.Icons;
import highneeds.app.part.Page;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An import, step by step. */
public final class IntakePage extends Page {

    private static final double LEAST_HEIGHT = 120;

    private final IntakeViewModel model;
    private final StackPane middle = new StackPane();
    private final Map<Step, Node> steps = new EnumMap<>(Step.class);
    private final ReviewViewModel review;

    /**
     * @param councils names of the councils with published data
     */
    public IntakePage(IntakeViewModel model, ObservableList<String> councils) {
        super(
                "intake-page",
                "Import spreadsheets",
                "Nothing changes until you import. Names and dates of birth are never kept.");
        this.model = model;
        this.review = new ReviewViewModel(model);
        Button more = new Button("More files", Icons.of(Feather.UPLOAD));
        more.setId("intake-more");
        more.setOnAction(
                _ -> {
                    var files = FileDialogs.spreadsheets(this);
                    if (!files.isEmpty()) {
                        model.take(files);
                    }
                });
        Button cancel = new Button("Cancel import");
        cancel.setId("intake-cancel");
        cancel.setOnAction(_ -> model.cancel());
        setActions(more, cancel);
        steps.put(Step.FOUND, new FoundStep(model));
        steps.put(Step.COLUMNS, new ColumnsStep(new ColumnsViewModel(model)));
        steps.put(Step.CODES, new CodesStep(model));
        steps.put(Step.CHECKS, new ChecksStep(new ChecksViewModel(model)));
        steps.put(Step.REVIEW, new ReviewStep(review, model));
        ScrollPane scroll = filling(middle);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setId("intake-content");
        scroll.setMinHeight(LEAST_HEIGHT);
        scroll.setPrefHeight(LEAST_HEIGHT);
        CouncilBar council = new CouncilBar(model, councils);
        setFilling(new VBox(14, new StepBar(model), scroll, buttons(council)));
        model.stepProperty()
                .subscribe(
                        step -> {
                            middle.getChildren().setAll(steps.get(step));
                            scroll.setVvalue(0);
                        });
    }

    private Node buttons(Node council) {
        Button back = new Button("Back", Icons.of(Feather.ARROW_LEFT));
        back.setId("intake-back");
        back.setOnAction(_ -> model.back());
        Button next = new Button("Next", Icons.of(Feather.ARROW_RIGHT));
        next.setId("intake-next");
        next.setOnAction(_ -> model.next());
        Button review = new Button("Review and import");
        review.setId("intake-to-review");
        review.setOnAction(_ -> model.go(Step.REVIEW));
        Button accept = new Button("Import", Icons.of(Feather.CHECK));
        accept.setId("intake-accept");
        accept.getStyleClass().add(Styles.ACCENT);
        accept.setOnAction(_ -> model.accept());
        accept.disableProperty()
                .bind(this.review.possibleProperty().not().or(model.background().busyProperty()));
        model.stepProperty()
                .subscribe(
                        step -> {
                            boolean last = step == Step.REVIEW;
                            back.setDisable(step == Step.FOUND);
                            show(next, !last);
                            show(review, step.ordinal() < Step.CHECKS.ordinal());
                            show(accept, last);
                            next.setDefaultButton(!last);
                            accept.setDefaultButton(last);
                        });
        next.getStyleClass().add(Styles.ACCENT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        for (Button button : List.of(back, next, review, accept)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox bar = new HBox(8, back, council, space, review, next, accept);
        bar.getStyleClass().add("bar");
        bar.setMinHeight(Region.USE_PREF_SIZE);
        return bar;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
