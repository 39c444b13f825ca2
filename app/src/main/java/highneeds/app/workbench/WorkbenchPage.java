package highneeds.app.workbench;

import highneeds.app.chart.BarCard;
import highneeds.app.chart.BarSpec;
import highneeds.app.chart.ChartCard;
import highneeds.app.figure.MeasureWords;
import highneeds.app.part.Choosers;
import highneeds.app.part.Page;
import highneeds.app.statement.StatementsCard;
import highneeds.app.statement.StatementsViewModel;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.function.Function;

/** The chosen scenario taken apart: levers, assumptions, payback, and the size for a target. */
public final class WorkbenchPage extends Page {

    private static final double PAYBACK_HEIGHT = 340;

    private final WorkbenchViewModel model;

    public WorkbenchPage(
            WorkbenchViewModel model, GoalSeekViewModel goal, StatementsViewModel statements) {
        super(
                "workbench-page",
                "Workbench",
                "The chosen scenario taken apart: what each lever adds, what the result hangs on,"
                        + " when capital is paid back, and how big a lever must be.");
        this.model = model;
        setScrolling(
                new VBox(
                        16,
                        choosers(),
                        new GoalSeekCard(goal, model),
                        charts(),
                        new StatementsCard(statements),
                        new OnePercentCard(model)));
    }

    private Node choosers() {
        Label scenario = new Label();
        scenario.setId("workbench-scenario");
        scenario.textProperty().bind(model.scenarioProperty());
        scenario.getStyleClass().add("section-title");
        FlowPane bar = new FlowPane(20, 8);
        bar.getStyleClass().add("bar");
        bar.getChildren()
                .addAll(
                        scenario,
                        Choosers.named(
                                "by its",
                                Choosers.list(
                                        "workbench-measure",
                                        "Figure",
                                        FXCollections.observableArrayList(model.measures()),
                                        model.measureProperty(),
                                        MeasureWords::name)),
                        Choosers.named(
                                "of",
                                Choosers.list(
                                        "workbench-year",
                                        "Year",
                                        model.years(),
                                        model.yearProperty(),
                                        model::yearName)));
        return bar;
    }

    private Node charts() {
        GridPane grid = new GridPane(16, 16);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        ChartCard payback = new ChartCard("workbench-payback");
        payback.setMinHeight(PAYBACK_HEIGHT);
        payback.setPrefHeight(PAYBACK_HEIGHT);
        model.workedProperty().subscribe(worked -> payback.specProperty().set(worked.payback()));
        grid.addRow(0, card("workbench-waterfall", Worked::waterfall), payback);
        grid.addRow(
                1,
                card("workbench-tornado", Worked::assumptions),
                card("workbench-levers", Worked::levers));
        return grid;
    }

    private BarCard card(String id, Function<Worked, BarSpec> spec) {
        BarCard card = new BarCard(id);
        model.workedProperty().subscribe(worked -> card.specProperty().set(spec.apply(worked)));
        return card;
    }
}
