package highneeds.app.money;

import highneeds.app.part.NumberField;
import highneeds.app.part.Typed;
import highneeds.finance.choices.MoneyChoices;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How prices rise, line by line and, where it is known, year by year. */
final class UpliftsCard extends VBox {

    private final MoneyViewModel model;
    private final YearGrid grid;

    UpliftsCard(MoneyViewModel model) {
        super(10);
        this.model = model;
        this.grid = new YearGrid("money-uplifts", model);
        getStyleClass().add("card");
        Label title = new Label("Yearly rise of prices, % over the year before");
        title.getStyleClass().add("section-title");
        Label how =
                new Label(
                        "The usual rise holds in every year without a figure of its own. Those the"
                                + " program ships are working assumptions: independent fees 6%,"
                                + " pay-led lines 3%, transport 5%, places held. Replace them with"
                                + " your own uplift letters and contracts.");
        how.getStyleClass().add("chart-source");
        how.setWrapText(true);
        CheckBox marginal =
                new CheckBox(
                        "New placements cost what new placements cost, so that averages move"
                                + " towards their price");
        marginal.setId("money-marginal");
        marginal.setWrapText(true);
        marginal.setOnAction(
                _ ->
                        model.change(
                                "price of new placements",
                                now ->
                                        now.withUplifts(
                                                now.uplifts()
                                                        .withNewPlacementsAtTheirOwnPrice(
                                                                marginal.isSelected()))));
        model.whenShown(
                choices -> marginal.setSelected(choices.uplifts().newPlacementsAtTheirOwnPrice()));
        getChildren().addAll(title, how, marginal, grid);
        model.years().addListener((ListChangeListener<Integer>) _ -> fill());
        fill();
    }

    private void fill() {
        grid.restart("Usual");
        UpliftRow.all().forEach(row -> grid.soon(() -> add(row)));
    }

    private void add(UpliftRow row) {
        NumberField usual =
                new NumberField(
                        row.id() + "-usual",
                        row.label() + ", usual yearly rise, %",
                        text -> model.type(row.label(), text, true, usually(row)));
        grid.whenShown(choices -> usual.show(Typed.text(row.usual(choices.uplifts()), true), ""));
        grid.add(row.inYears(), usual);
    }

    private static java.util.function.BiFunction<MoneyChoices, Double, MoneyChoices> usually(
            UpliftRow row) {
        return (choices, percent) -> choices.withUplifts(row.withUsual(choices.uplifts(), percent));
    }
}
