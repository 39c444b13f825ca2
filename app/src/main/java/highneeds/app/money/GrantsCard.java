package highneeds.app.money;

import highneeds.app.Format;
import highneeds.app.part.Icons;
import highneeds.app.part.Typed;
import highneeds.domain.FinancialYear;
import highneeds.finance.choices.MoneyChoices;
import highneeds.finance.choices.TimedGrant;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Grants that are paid for some years and then end. */
final class GrantsCard extends VBox {

    private final MoneyViewModel model;
    private final VBox list = new VBox(4);
    private final TextField name = field("money-grant-name", "Name of the grant");
    private final TextField amount = field("money-grant-amount", "Pounds a year");
    private final TextField first = field("money-grant-first", "First year, 2026-27");
    private final TextField last = field("money-grant-last", "Last year, 2028-29");

    GrantsCard(MoneyViewModel model) {
        super(10);
        this.model = model;
        getStyleClass().add("card");
        Label title = new Label("Grants with an end");
        title.getStyleClass().add("section-title");
        Button add = new Button("Add the grant", Icons.of(Feather.PLUS));
        add.setId("money-grant-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        FlowPane form = new FlowPane(8, 6, name, amount, first, last, add);
        form.getStyleClass().add("bar");
        getChildren().addAll(title, list, form);
        model.whenShown(this::show);
    }

    private static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setPrefColumnCount(14);
        return field;
    }

    private void show(MoneyChoices choices) {
        list.getChildren().clear();
        List<TimedGrant> grants = choices.funding().timedGrants();
        for (TimedGrant grant : grants) {
            Button remove =
                    Icons.button(
                            Feather.TRASH_2,
                            "Take away " + grant.name(),
                            () -> keep("take away a grant", grants, grant, null));
            HBox row =
                    new HBox(
                            8,
                            remove,
                            new Label(
                                    grant.name()
                                            + ": £"
                                            + Format.count(grant.amount())
                                            + " a year, "
                                            + new FinancialYear(grant.firstYear())
                                            + " to "
                                            + new FinancialYear(grant.lastYear())));
            row.getStyleClass().add("bar");
            list.getChildren().add(row);
        }
        if (grants.isEmpty()) {
            list.getChildren().add(new Label("None beside those of the ledger."));
        }
    }

    private void add() {
        OptionalDouble pounds = Typed.number(amount.getText(), false);
        if (pounds.isEmpty()) {
            model.refuse(Typed.refused("Grant", amount.getText(), false));
            return;
        }
        try {
            TimedGrant grant =
                    new TimedGrant(
                            name.getText().isBlank() ? "Grant" : name.getText().strip(),
                            pounds.getAsDouble(),
                            FinancialYear.parse(first.getText()).startYear(),
                            FinancialYear.parse(last.getText()).startYear());
            keep("add a grant", model.choices().funding().timedGrants(), null, grant);
        } catch (IllegalArgumentException e) {
            model.refuse(
                    e.getMessage() + ". Write years as 2026-27 or 2026/27. Nothing was changed.");
        }
    }

    private void keep(String what, List<TimedGrant> grants, TimedGrant less, TimedGrant more) {
        List<TimedGrant> changed = new ArrayList<>(grants);
        changed.remove(less);
        if (more != null) {
            changed.add(more);
        }
        model.change(
                what, choices -> choices.withFunding(choices.funding().withTimedGrants(changed)));
    }
}
