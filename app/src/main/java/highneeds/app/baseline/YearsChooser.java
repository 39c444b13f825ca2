package highneeds.app.baseline;

import highneeds.app.Format;
import highneeds.app.part.Choosers;
import highneeds.calibration.YearWeight;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.function.Consumer;

/** The years of the history, how much each counts when rates are learnt, and why. */
final class YearsChooser extends GridPane {

    /** In full, half, not at all. */
    private static final ObservableList<Double> WEIGHTS =
            FXCollections.observableArrayList(1.0, 0.5, 0.0);

    private static final double WEIGHT_WIDTH = 118;
    private static final double MIN_REASON = 80;
    private static final int REASON_COLUMNS = 12;

    private final Consumer<YearWeight> changed;

    /**
     * @param changed hears of a year's new weight or reason
     */
    YearsChooser(ObservableList<FlowYear> years, Consumer<YearWeight> changed) {
        this.changed = changed;
        setId("years-learnt-from");
        setHgap(10);
        setVgap(6);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(HPos.RIGHT);
        figures.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints weights = new ColumnConstraints();
        weights.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints reasons = new ColumnConstraints();
        reasons.setHgrow(Priority.ALWAYS);
        getColumnConstraints()
                .setAll(
                        new ColumnConstraints(),
                        figures,
                        figures,
                        new ColumnConstraints(),
                        reasons);
        years.addListener((ListChangeListener<FlowYear>) _ -> show(years));
        show(years);
    }

    /** Fills the rows again; whoever was at one of them stays there. */
    private void show(ObservableList<FlowYear> years) {
        String at = focused();
        getChildren().clear();
        addRow(
                0,
                heading("Censuses"),
                heading("New"),
                heading("Ceased"),
                heading("Counts"),
                heading("Reason"));
        years.forEach(year -> addRow(getRowCount(), cells(year)));
        getChildren().stream()
                .filter(cell -> !at.isEmpty() && at.equals(cell.getId()))
                .forEach(Node::requestFocus);
    }

    /** Id of the control in this grid that has the focus; empty if none has. */
    private String focused() {
        return getChildren().stream()
                .filter(cell -> cell.isFocused() && cell.getId() != null)
                .map(Node::getId)
                .findFirst()
                .orElse("");
    }

    private static Label heading(String words) {
        Label label = fixed(words);
        label.getStyleClass().add("hint");
        return label;
    }

    private static Label fixed(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node[] cells(FlowYear year) {
        Label name = fixed(year.shortName());
        Label joiners = fixed(Format.count(year.joiners()));
        Label leavers = fixed(Format.count(year.leavers()));
        if (year.usable()) {
            return new Node[] {name, joiners, leavers, weight(year), reason(year)};
        }
        Label why =
                new Label("Most plans cease or are new: identifiers changed or a part is missing");
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        return new Node[] {name, joiners, leavers, fixed("Cannot be used"), why};
    }

    private ComboBox<Double> weight(FlowYear year) {
        SimpleObjectProperty<Double> chosen = new SimpleObjectProperty<>(year.chosen().weight());
        ObservableList<Double> weights = WEIGHTS;
        if (!weights.contains(chosen.get())) {
            weights = FXCollections.observableArrayList(WEIGHTS);
            weights.add(chosen.get());
        }
        ComboBox<Double> box =
                Choosers.list(
                        "weight-" + year.census(),
                        "How much " + year.name() + " counts",
                        weights,
                        chosen,
                        YearsChooser::inWords);
        box.setMinWidth(WEIGHT_WIDTH);
        chosen.addListener(
                (_, _, now) ->
                        changed.accept(new YearWeight(year.census(), now, year.chosen().reason())));
        return box;
    }

    private TextField reason(FlowYear year) {
        TextField field = new TextField(year.chosen().reason());
        field.setId("reason-" + year.census());
        field.setAccessibleText("Why " + year.name() + " counts as it does");
        field.setPromptText("Why");
        field.setPrefColumnCount(REASON_COLUMNS);
        field.setMinWidth(MIN_REASON);
        Runnable tell =
                () -> {
                    if (!field.getText().strip().equals(year.chosen().reason())) {
                        changed.accept(
                                new YearWeight(
                                        year.census(), year.chosen().weight(), field.getText()));
                    }
                };
        field.setOnAction(_ -> tell.run());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && field.getScene() != null) {
                                tell.run();
                            }
                        });
        return field;
    }

    private static String inWords(double weight) {
        return weight == 1
                ? "In full"
                : weight == 0 ? "Not at all" : weight == 0.5 ? "Half" : Format.percent(weight);
    }
}
