package highneeds.app.money;

import highneeds.app.Format;
import highneeds.app.part.Columns;
import highneeds.finance.transport.ModeCost;
import highneeds.finance.transport.ModeMix;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/** How children travel and what each way of travelling costs. */
final class JourneysCard extends VBox {

    private static final double HEIGHT = 320;

    private final TableView<Line> table = new TableView<>();

    /** One mode in one age band, with what the mode costs. */
    private record Line(ModeMix.Row row, ModeCost cost) {}

    JourneysCard(MoneyViewModel model) {
        super(10);
        getStyleClass().add("card");
        Label title = new Label("How children travel (general fund)");
        title.getStyleClass().add("section-title");
        Label how =
                new Label(
                        "Journeys that ran at the last census, from the transport sheet. A journey"
                                + " costs its standing part, so much for every mile one way, and"
                                + " what an assistant adds; £ for a year of the mode's days.");
        how.setWrapText(true);
        how.getStyleClass().add("chart-source");
        table.setId("money-journeys");
        table.setAccessibleText("Journeys by age and mode");
        table.getStyleClass().addAll("dense", "striped");
        table.setPrefHeight(HEIGHT);
        table.setPlaceholder(
                new Label(
                        "No transport sheet: typical shares travel at £8,800 (DfE 2025-26)."
                                + " Import the journeys."));
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.<Line>wrapped(
                                        "Age and line",
                                        230,
                                        line ->
                                                line.row().band().line()
                                                        + " "
                                                        + line.row().band().label()),
                                Columns.<Line>text("Mode", 170, line -> line.row().mode().name()),
                                Columns.<Line>figure(
                                        "Children",
                                        75,
                                        line -> Format.count(line.row().journeys())),
                                Columns.<Line>figure(
                                        "With assistant",
                                        100,
                                        line -> Format.count(line.row().assistants())),
                                Columns.<Line>figure(
                                        "Cost, £", 95, line -> Format.count(line.row().cost())),
                                Columns.<Line>figure(
                                        "Each, £", 80, line -> Format.count(line.row().average())),
                                Columns.<Line>figure(
                                        "Standing, £",
                                        90,
                                        line -> Format.count(line.cost().standing())),
                                Columns.<Line>figure(
                                        "A mile, £",
                                        80,
                                        line -> Format.count(line.cost().perMile())),
                                Columns.<Line>figure(
                                        "Assistant, £",
                                        95,
                                        line -> Format.count(line.cost().assistant())),
                                Columns.<Line>figure(
                                        "Days",
                                        60,
                                        line -> Format.count(line.row().mode().days()))));
        getChildren().addAll(title, how, table);
        model.factsProperty().subscribe(this::show);
    }

    private void show(Optional<MoneyFacts> facts) {
        facts.ifPresent(
                found ->
                        table.getItems()
                                .setAll(
                                        found.modes().rows().stream()
                                                .map(row -> new Line(row, cost(found, row)))
                                                .toList()));
    }

    private static ModeCost cost(MoneyFacts found, ModeMix.Row row) {
        return found.prices().transport().modes().stream()
                .filter(cost -> cost.mode().equals(row.mode()))
                .findFirst()
                .orElseThrow();
    }
}
