package highneeds.app.money;

import highneeds.app.part.NumberField;
import highneeds.app.part.Typed;
import highneeds.domain.FinancialYear;
import highneeds.finance.choices.MoneyChoices;

import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Figures of a choice in a row, a field for every financial year. */
final class YearGrid extends ScrollPane {

    private static final double NAME_WIDTH = 270;

    /** Room for the bar that scrolls to later years. */
    private static final double BAR = 14;

    private final MoneyViewModel model;
    private final GridPane grid = new GridPane(6, 6);
    private final List<Consumer<MoneyChoices>> showing = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final AnimationTimer oneAFrame =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    next();
                }
            };
    private int row;

    YearGrid(String id, MoneyViewModel model) {
        this.model = model;
        setId(id);
        setContent(grid);
        getStyleClass().add("edge-to-edge");
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        grid.heightProperty().subscribe(height -> setMinHeight(height.doubleValue() + BAR));
        model.whenShown(choices -> showing.forEach(each -> each.accept(choices)));
    }

    MoneyViewModel model() {
        return model;
    }

    /** Empties the grid and starts it with the years. */
    void restart(String... before) {
        grid.getChildren().clear();
        showing.clear();
        waiting.clear();
        row = 0;
        List<Node> heads = new ArrayList<>();
        heads.add(new Label());
        for (String heading : before) {
            heads.add(new Label(heading));
        }
        for (int year : model.years()) {
            Label label = new Label(new FinancialYear(year).toString());
            label.setAlignment(Pos.CENTER_RIGHT);
            label.setMaxWidth(Double.MAX_VALUE);
            heads.add(label);
        }
        grid.addRow(row++, heads.toArray(Node[]::new));
    }

    /**
     * Adds a row in one of the next frames, so that many fields are made without the window
     * standing still.
     */
    void soon(Runnable adding) {
        waiting.add(adding);
        oneAFrame.start();
    }

    private void next() {
        if (waiting.isEmpty()) {
            oneAFrame.stop();
        } else {
            waiting.remove().run();
        }
    }

    /** Adds a row of fields, and nodes of its own between name and years. */
    void add(YearRow figures, Node... between) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(name(figures.label() + ", " + figures.unit(), figures.source()));
        nodes.addAll(List.of(between));
        for (int year : model.years()) {
            NumberField field =
                    new NumberField(
                            figures.id() + "-" + year,
                            figures.label()
                                    + ", "
                                    + figures.unit()
                                    + ", "
                                    + new FinancialYear(year),
                            text -> model.type(figures, year, text));
            whenShown(choices -> show(field, figures, choices, year));
            nodes.add(field);
        }
        grid.addRow(row++, nodes.toArray(Node[]::new));
    }

    /** Adds a row of any nodes. */
    void add(String name, String source, List<? extends Node> nodes) {
        List<Node> all = new ArrayList<>(List.of(name(name, source)));
        all.addAll(nodes);
        grid.addRow(row++, all.toArray(Node[]::new));
    }

    /** Calls back with the choices now and whenever they are shown, until the grid is restarted. */
    void whenShown(Consumer<MoneyChoices> show) {
        showing.add(show);
        show.accept(model.choices());
    }

    private static Node name(String text, String source) {
        Label label = new Label(text);
        label.setWrapText(true);
        Label from = new Label(source);
        from.getStyleClass().add("chart-source");
        from.setWrapText(true);
        VBox box = source.isEmpty() ? new VBox(label) : new VBox(label, from);
        box.setPrefWidth(NAME_WIDTH);
        box.setMinWidth(NAME_WIDTH);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static void show(NumberField field, YearRow row, MoneyChoices choices, int year) {
        Double own = row.own().apply(choices).get(year);
        field.show(
                own == null ? "" : Typed.text(own, row.percent()),
                Typed.text(row.assumed().in(choices, year), row.percent()));
    }
}
