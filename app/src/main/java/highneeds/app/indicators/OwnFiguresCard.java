package highneeds.app.indicators;

import highneeds.app.part.Choosers;
import highneeds.app.part.DayField;
import highneeds.app.part.Icons;
import highneeds.indicator.OwnFigure;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** Later figures of the council's own, and the form of one more. */
final class OwnFiguresCard extends VBox {

    private static final int YEAR_COLUMNS = 4;
    private static final int NUMBER_COLUMNS = 7;
    private static final int SOURCE_COLUMNS = 14;

    private final OwnFiguresViewModel model;

    OwnFiguresCard(OwnFiguresViewModel model) {
        super(10);
        this.model = model;
        setId("indicator-own");
        getStyleClass().add("card");
        Label title = new Label("Figures of our own");
        title.getStyleClass().add("section-title");
        Label hint =
                new Label(
                        "A figure takes the place of the published one of its year, or follows it."
                                + " No public paper shows it. Name no person in the source.");
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox list = new VBox(4);
        list.setId("indicator-own-list");
        model.ownProperty()
                .subscribe(own -> list.getChildren().setAll(own.stream().map(this::line).toList()));
        getChildren()
                .addAll(
                        title,
                        hint,
                        list,
                        form(),
                        TargetCard.refusal("indicator-own-refusal", model.refusalProperty()));
    }

    private Node line(OwnFigure figure) {
        Label words = new Label(OwnFiguresViewModel.words(figure));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove =
                Icons.button(Feather.TRASH_2, "Remove the figure", () -> model.remove(figure));
        remove.setId("indicator-own-remove-" + figure.year());
        HBox row = new HBox(6, words, remove);
        row.getStyleClass().add("bar");
        return row;
    }

    private Node form() {
        DayField asAt = new DayField();
        asAt.setId("indicator-own-as-at");
        asAt.setAccessibleText("As at");
        asAt.valueProperty().bindBidirectional(model.asAtProperty());
        Button add = new Button("Add figure", Icons.of(Feather.PLUS));
        add.setId("indicator-own-add");
        add.setOnAction(_ -> model.add());
        FlowPane form = new FlowPane(12, 8);
        form.getChildren()
                .addAll(
                        TargetCard.field(
                                "indicator-own-year", "Year", YEAR_COLUMNS, model.yearProperty()),
                        TargetCard.field(
                                "indicator-own-value",
                                "Figure",
                                NUMBER_COLUMNS,
                                model.valueProperty()),
                        TargetCard.field(
                                "indicator-own-source",
                                "Source",
                                SOURCE_COLUMNS,
                                model.sourceProperty()),
                        Choosers.named("as at", asAt),
                        add);
        return form;
    }
}
