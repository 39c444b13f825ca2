package highneeds.app.money;

import highneeds.app.Format;
import highneeds.app.part.Columns;
import highneeds.domain.Setting;
import highneeds.finance.price.PlacementPrices;
import highneeds.finance.price.PriceBook;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** What a placement of each setting costs by its parts, as the council's sheets show it. */
final class PricesCard extends VBox {

    private static final double HEIGHT = 380;

    private final Label title = new Label("What a placement costs");
    private final TableView<Priced> table = new TableView<>();

    /** One setting of a price book. */
    private record Priced(PriceBook prices, int position) {

        Setting setting() {
            return prices.catalogue().settings().get(position);
        }

        PlacementPrices placements() {
            return prices.placements();
        }
    }

    PricesCard(MoneyViewModel model) {
        super(10);
        getStyleClass().add("card");
        title.getStyleClass().add("section-title");
        Label how =
                new Label(
                        "Average of the placements that ran at the last census, £ for a full year."
                                + " Few children are drawn towards the setting; a setting without"
                                + " any has its typical cost and says so.");
        how.setWrapText(true);
        how.getStyleClass().add("chart-source");
        table.setId("money-prices");
        table.setAccessibleText("Price of a placement by setting and part");
        table.getStyleClass().addAll("dense", "striped");
        table.setPrefHeight(HEIGHT);
        table.getColumns().setAll(columns());
        getChildren().addAll(title, how, table);
        model.factsProperty().subscribe(facts -> show(facts.map(MoneyFacts::prices)));
    }

    private static List<TableColumn<Priced, String>> columns() {
        return List.of(
                Columns.wrapped("Setting", 230, row -> row.setting().name()),
                figure("Placements", 106, (p, s) -> Format.count(p.observed().get(s))),
                figure(
                        "Place (element 2), £",
                        135,
                        (p, s) -> Format.count(p.placeFunding().get(s))),
                figure(
                        "Top-up (3) or fee, £",
                        135,
                        (p, s) -> Format.count(p.averageTopUp().get(s))),
                figure("Direct payments", 115, (p, s) -> Format.percent(p.directPayments().get(s))),
                figure(
                        "Health pays",
                        90,
                        (p, s) ->
                                Format.percent(
                                        p.contributionShare().get(s) * p.healthShare().get(s))),
                figure(
                        "Social care pays",
                        115,
                        (p, s) ->
                                Format.percent(
                                        p.contributionShare().get(s)
                                                * (1 - p.healthShare().get(s)))),
                figure("Empty place, £", 105, (p, s) -> Format.count(p.emptyPlace().get(s))),
                figure(
                        "New beside average",
                        125,
                        (p, s) -> Format.percent(p.newOnes().premium().get(s))),
                Columns.text("S251", 90, row -> row.setting().returns().topUpLine()),
                Columns.text(
                        "Where from",
                        220,
                        row ->
                                row.placements().observed().get(row.position()) == 0
                                        ? "Typical cost, illustrative"
                                        : "Placement sheet"));
    }

    private static TableColumn<Priced, String> figure(
            String heading, double width, BiFunction<PlacementPrices, Integer, String> text) {
        return Columns.figure(heading, width, row -> text.apply(row.placements(), row.position()));
    }

    private void show(Optional<PriceBook> found) {
        found.ifPresent(
                prices -> {
                    title.setText("What a placement costs, prices of " + prices.base());
                    table.getItems()
                            .setAll(
                                    IntStream.range(0, prices.catalogue().settings().size())
                                            .mapToObj(position -> new Priced(prices, position))
                                            .toList());
                });
    }
}
