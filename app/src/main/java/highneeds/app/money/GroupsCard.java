package highneeds.app.money;

import highneeds.app.Format;
import highneeds.app.part.Choosers;
import highneeds.app.part.Columns;
import highneeds.finance.price.PriceGroup;
import highneeds.finance.price.PriceGroup.By;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/** Top-ups and fees by band, provider or residential weeks; never part of a public paper. */
final class GroupsCard extends VBox {

    private static final double HEIGHT = 320;

    private final ObjectProperty<By> by = new SimpleObjectProperty<>(this, "by", By.BAND);
    private final TableView<Line> table = new TableView<>();
    private Optional<MoneyFacts> facts = Optional.empty();

    /** One group with the name of its setting. */
    private record Line(String setting, PriceGroup group) {}

    GroupsCard(MoneyViewModel model) {
        super(10);
        getStyleClass().add("card");
        Label title = new Label("Bands, providers and residential weeks");
        title.getStyleClass().add("section-title");
        Label how =
                new Label(
                        "Top-ups and fees of the placements that ran at the last census, £ for a"
                                + " full year. \u201cDrawn\u201d is the average drawn towards what"
                                + " children of the same needs and ages cost in the setting: the"
                                + " fewer placements, the more. The forecast does not use them: a"
                                + " new plan has no provider or band yet, so it costs what its"
                                + " setting, need and age group do. For work inside the council"
                                + " only.");
        how.setWrapText(true);
        how.getStyleClass().add("chart-source");
        table.setId("money-groups");
        table.setAccessibleText("Price by band, provider or residential weeks");
        table.getStyleClass().addAll("dense", "striped");
        table.setPrefHeight(HEIGHT);
        table.getColumns()
                .setAll(
                        List.of(
                                Columns.<Line>wrapped("Setting", 260, Line::setting),
                                Columns.<Line>text("Group", 200, line -> line.group().name()),
                                Columns.<Line>figure(
                                        "Placements",
                                        106,
                                        line -> Format.count(line.group().placements())),
                                Columns.<Line>figure(
                                        "Average, £",
                                        100,
                                        line -> Format.count(line.group().average())),
                                Columns.<Line>figure(
                                        "Same children in setting, £",
                                        190,
                                        line -> Format.count(line.group().expected())),
                                Columns.<Line>figure(
                                        "Drawn, £",
                                        100,
                                        line -> Format.count(line.group().pooled()))));
        getChildren()
                .addAll(
                        title,
                        how,
                        Choosers.named(
                                "By",
                                Choosers.list(
                                        "money-groups-by",
                                        "What placements are told apart by",
                                        FXCollections.observableArrayList(By.values()),
                                        by,
                                        By::label)),
                        table);
        by.subscribe(_ -> show());
        model.factsProperty()
                .subscribe(
                        found -> {
                            facts = found;
                            show();
                        });
    }

    private void show() {
        facts.ifPresent(
                found ->
                        table.getItems()
                                .setAll(
                                        found.groups().get(by.get()).stream()
                                                .map(
                                                        group ->
                                                                new Line(
                                                                        found.prices()
                                                                                .catalogue()
                                                                                .settings()
                                                                                .get(
                                                                                        group
                                                                                                .setting())
                                                                                .name(),
                                                                        group))
                                                .toList()));
    }
}
