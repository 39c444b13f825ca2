package highneeds.app.money;

import highneeds.app.part.NumberField;
import highneeds.app.part.Typed;
import highneeds.finance.choices.DeficitRules;
import highneeds.finance.choices.MoneyChoices;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** National rules on deficits, prices in general, and what the ledger leaves unexplained. */
final class RulesCard extends VBox {

    private final MoneyViewModel model;
    private final GridPane grid = new GridPane(12, 8);
    private int row;

    RulesCard(MoneyViewModel model) {
        super(10);
        this.model = model;
        getStyleClass().add("card");
        Label title = new Label("Deficit, real terms and the ledger");
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, grid);
        tick(
                "money-stability-grant",
                "Count on the High Needs Stability Grant",
                "DfE explanatory note, 9 February 2026; paid once the council's plan is approved",
                choices -> choices.deficit().stabilityGrant(),
                (choices, on) -> choices.withDeficit(choices.deficit().withStabilityGrant(on)));
        number(
                "money-stability-percent",
                "Part of the eligible deficit at 31 March 2026 it pays, %",
                "DfE explanatory note: 90%",
                true,
                choices -> choices.deficit().stabilityGrantPercent(),
                rules(DeficitRules::withStabilityGrantPercent));
        number(
                "money-ineligible",
                "Part of that deficit that is not eligible, £",
                "Early years and equal pay, for example; the council's own accounts",
                false,
                choices -> choices.deficit().ineligibleDeficit(),
                rules(DeficitRules::withIneligibleDeficit));
        number(
                "money-override-ends",
                "The statutory override ends on 31 March of the year",
                "Written answers 94383 and 96137: 2028",
                true,
                choices -> choices.deficit().overrideEndsIn(),
                rules((now, year) -> now.withOverrideEndsIn((int) Math.round(year))));
        tick(
                "money-met-nationally",
                "New deficits after the override are met by the government",
                "From 2028-29 within the government's own limits; not settled, so off as shipped",
                choices -> choices.deficit().newCostMetNationally(),
                (choices, on) ->
                        choices.withDeficit(choices.deficit().withNewCostMetNationally(on)));
        number(
                "money-interest",
                "Cost to the general fund of carrying the deficit, % a year",
                "Working assumption; the council's treasury rate",
                true,
                choices -> choices.deficit().interestPercent(),
                rules(DeficitRules::withInterestPercent));
        number(
                "money-deflator",
                "General rise of prices that real terms take out, % a year",
                "Working assumption near the GDP deflator",
                true,
                MoneyChoices::deflator,
                MoneyChoices::withDeflator);
        tick(
                "money-carry",
                "Carry the difference to the ledger into every forecast year",
                "Difference of the reconciliation, with the rise of its line",
                MoneyChoices::carryResidual,
                MoneyChoices::carryingResidual);
    }

    private static BiFunction<MoneyChoices, Double, MoneyChoices> rules(
            BiFunction<DeficitRules, Double, DeficitRules> how) {
        return (choices, value) -> choices.withDeficit(how.apply(choices.deficit(), value));
    }

    private void number(
            String id,
            String label,
            String source,
            boolean percent,
            ToDoubleFunction<MoneyChoices> value,
            BiFunction<MoneyChoices, Double, MoneyChoices> how) {
        NumberField field =
                new NumberField(id, label, text -> model.type(label, text, percent, how));
        model.whenShown(
                choices -> {
                    double now = value.applyAsDouble(choices);
                    field.show(
                            year(id) ? Integer.toString((int) now) : Typed.text(now, percent), "");
                });
        add(new Label(label), field, source);
    }

    private static boolean year(String id) {
        return id.equals("money-override-ends");
    }

    private void tick(
            String id,
            String label,
            String source,
            Function<MoneyChoices, Boolean> value,
            BiFunction<MoneyChoices, Boolean, MoneyChoices> how) {
        CheckBox box = new CheckBox();
        box.setId(id);
        box.setAccessibleText(label);
        box.setOnAction(_ -> model.change(label, now -> how.apply(now, box.isSelected())));
        model.whenShown(choices -> box.setSelected(value.apply(choices)));
        add(new Label(label), box, source);
    }

    private void add(Label label, Node control, String source) {
        label.setWrapText(true);
        label.setLabelFor(control);
        Label from = new Label(source);
        from.getStyleClass().add("chart-source");
        from.setWrapText(true);
        grid.addRow(row++, label, control, from);
    }
}
