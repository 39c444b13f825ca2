package highneeds.app.compare;

import highneeds.app.chart.ChartCard;
import highneeds.app.chart.ChartSpec;
import highneeds.app.figure.MeasureWords;
import highneeds.app.part.Choosers;
import highneeds.app.part.Page;
import highneeds.forecast.Measure;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** Two to four scenarios side by side; what separates them stands apart, with its own range. */
public final class ComparePage extends Page {

    private static final double LINES_HEIGHT = 340;
    private static final double DIFFERENCE_HEIGHT = 330;
    private static final int LINES = 4;

    private final CompareViewModel model;
    private final FlowPane picks = new FlowPane(16, 8);

    public ComparePage(CompareViewModel model) {
        super(
                "compare-page",
                "Compare",
                "The baseline and up to three scenarios. Lines are expected values; what separates"
                        + " them from the baseline is below, with a range of its own.");
        this.model = model;
        setScrolling(new VBox(16, choice(), lines(), winners(), differences()));
    }

    private Node choice() {
        picks.setId("compare-picks");
        model.names().addListener((ListChangeListener<String>) _ -> listPicks());
        model.pickedProperty().subscribe(_ -> showPicks());
        listPicks();
        return new VBox(6, new Label("Beside the baseline, three at most"), picks);
    }

    private void listPicks() {
        List<CheckBox> boxes = new ArrayList<>();
        for (String name : model.names()) {
            CheckBox box = new CheckBox(name);
            box.setId("compare-pick-" + boxes.size());
            box.setOnAction(_ -> model.pick(name, box.isSelected()));
            boxes.add(box);
        }
        picks.getChildren().setAll(boxes);
        showPicks();
    }

    private void showPicks() {
        List<String> picked = model.pickedProperty().get();
        for (Node node : picks.getChildren()) {
            CheckBox box = (CheckBox) node;
            box.setSelected(picked.contains(box.getText()));
            box.setDisable(!box.isSelected() && picked.size() == CompareViewModel.MOST);
        }
    }

    private Node lines() {
        GridPane grid = halves();
        for (int i = 0; i < LINES; i++) {
            int position = i;
            ChartCard card = card("compare-lines-" + i, LINES_HEIGHT);
            model.linesProperty().subscribe(charts -> show(card, charts, position));
            grid.add(card, i % 2, i / 2);
        }
        return grid;
    }

    private static GridPane halves() {
        GridPane grid = new GridPane(16, 16);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        return grid;
    }

    private Node winners() {
        Label title = new Label("Who does best");
        title.getStyleClass().add("section-title");
        VBox sentences = new VBox(4);
        sentences.setId("compare-winners");
        model.winnersProperty()
                .subscribe(
                        all ->
                                sentences
                                        .getChildren()
                                        .setAll(all.stream().map(ComparePage::sentence).toList()));
        VBox card = new VBox(8, title, sentences);
        card.getStyleClass().add("card");
        card.visibleProperty().bind(model.winnersProperty().map(all -> !all.isEmpty()));
        card.managedProperty().bind(card.visibleProperty());
        return card;
    }

    private static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private Node differences() {
        Label title = new Label("Difference from the baseline, scenario less baseline");
        title.getStyleClass().add("section-title");
        Label why =
                new Label(
                        "Both meet the same luck in every simulation, so the range of the"
                                + " difference is narrower than that of either forecast. All share"
                                + " one scale.");
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        GridPane cards = halves();
        for (int i = 0; i < CompareViewModel.MOST; i++) {
            int position = i;
            ChartCard card = card("compare-difference-" + i, DIFFERENCE_HEIGHT);
            card.getStyleClass().add("difference");
            model.differencesProperty()
                    .subscribe(
                            charts -> {
                                show(card, charts, position);
                                card.scaledAsProperty()
                                        .set(charts.isEmpty() ? null : ChartSpec.together(charts));
                            });
            card.visibleProperty()
                    .bind(model.differencesProperty().map(charts -> position < charts.size()));
            card.managedProperty().bind(card.visibleProperty());
            cards.add(card, i % 2, i / 2);
        }
        Node measure =
                Choosers.named(
                        "Show",
                        Choosers.list(
                                "compare-measure",
                                "Measure of the difference",
                                FXCollections.observableArrayList(Measure.values()),
                                model.measureProperty(),
                                MeasureWords::name));
        VBox section = new VBox(8, title, why, measure, cards);
        section.visibleProperty().bind(model.differencesProperty().map(all -> !all.isEmpty()));
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    private static void show(ChartCard card, List<ChartSpec> charts, int position) {
        card.specProperty()
                .set(position < charts.size() ? charts.get(position) : ChartSpec.empty(""));
    }

    private static ChartCard card(String id, double height) {
        ChartCard card = new ChartCard(id);
        card.setPrefSize(320, height);
        card.setMinHeight(height);
        return card;
    }
}
