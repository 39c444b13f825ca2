package highneeds.app.monitor;

import highneeds.app.Format;
import highneeds.app.part.Choosers;
import highneeds.app.part.NumberField;
import highneeds.monitor.KeptBudget;
import highneeds.monitor.Monitor;
import highneeds.monitor.RestOfYear;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the table shows, and the choices a person has about it. */
final class MonitorBar extends VBox {

    private static final double STEP = 0.1;

    MonitorBar(MonitorViewModel model) {
        super(8);
        Label headline = new Label();
        headline.setId("monitor-headline");
        headline.getStyleClass().add("section-title");
        headline.setWrapText(true);
        headline.textProperty().bind(model.headlineProperty());
        NumberField amber =
                new NumberField(
                        "monitor-amber",
                        "Amber above this overspend, percent",
                        text -> model.settings().type(true, text));
        NumberField red =
                new NumberField(
                        "monitor-red",
                        "Red above this overspend, percent",
                        text -> model.settings().type(false, text));
        model.runProperty()
                .subscribe(
                        _ -> {
                            amber.show(
                                    Format.dial(model.settings().thresholds().amberPercent(), STEP),
                                    "");
                            red.show(
                                    Format.dial(model.settings().thresholds().redPercent(), STEP),
                                    "");
                        });
        FlowPane bar =
                new FlowPane(
                        20,
                        8,
                        Choosers.named(
                                "Show",
                                Choosers.list(
                                        "monitor-fund",
                                        "Fund",
                                        FXCollections.observableArrayList(Monitor.FUNDS),
                                        model.fundProperty(),
                                        Monitor::name)),
                        Choosers.named(
                                "by",
                                Choosers.list(
                                        "monitor-split",
                                        "Split",
                                        FXCollections.observableArrayList(Split.values()),
                                        model.splitProperty(),
                                        Split::label)),
                        Choosers.named(
                                "Rest of the year",
                                Choosers.list(
                                        "monitor-rest",
                                        "Rest of the year",
                                        FXCollections.observableArrayList(RestOfYear.values()),
                                        model.restProperty(),
                                        RestOfYear::label)),
                        budget(model),
                        new HBox(
                                20,
                                Choosers.named("Amber above, %", amber),
                                Choosers.named("Red above, %", red)));
        bar.getStyleClass().add("bar");
        getChildren().addAll(headline, bar);
    }

    /** Offered once there is a choice. */
    private static HBox budget(MonitorViewModel model) {
        HBox budget =
                Choosers.named(
                        "Budget",
                        Choosers.list(
                                "monitor-budget",
                                "Budget",
                                model.budgets(),
                                model.budgetProperty(),
                                each ->
                                        each.map(KeptBudget.Source::label)
                                                .orElse("the ledger\u2019s")));
        budget.visibleProperty().bind(Bindings.size(model.budgets()).greaterThan(1));
        budget.managedProperty().bind(budget.visibleProperty());
        return budget;
    }
}
