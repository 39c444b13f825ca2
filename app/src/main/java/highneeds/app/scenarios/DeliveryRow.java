package highneeds.app.scenarios;

import highneeds.app.Format;
import highneeds.scenario.Delivery;
import highneeds.scenario.Investment;
import highneeds.scenario.PlacedLever;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** How much of a lever is delivered, what it costs to bring about, who owns it and why. */
final class DeliveryRow extends VBox {

    private static final int NUMBER_COLUMNS = 7;
    private static final double WHOLE = 1;

    private final String id;
    private final Consumer<PlacedLever> changed;
    private final GridPane grid = new GridPane(8, 6);
    private final Label refusal = new Label();
    private final TextField low;
    private final TextField likely;
    private final TextField high;
    private final TextField once;
    private final TextField yearly;
    private final TextField capital;
    private final TextField owner;
    private final TextField note;
    private PlacedLever shown;

    DeliveryRow(String id, Consumer<PlacedLever> changed) {
        super(6);
        this.id = id;
        this.changed = changed;
        low = number("low", "Delivered at the least", "%", _ -> deliver());
        likely = number("likely", "Most likely", "%", _ -> deliver());
        high = number("high", "At the most", "%", _ -> deliver());
        once = number("once", "One-off cost", "£", _ -> invest());
        yearly = number("yearly", "Running cost", "£ a year", _ -> invest());
        capital = number("capital", "Capital", "£", _ -> invest());
        owner = words("owner", "Owner", text -> changed.accept(shown.ownedBy(text)));
        note = words("note", "Note", text -> changed.accept(shown.withNote(text)));
        refusal.setId(id + "-refusal");
        refusal.setWrapText(true);
        refusal.getStyleClass().add("refusal");
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        getChildren().addAll(grid, refusal);
    }

    private TextField number(String name, String label, String unit, DoubleConsumer heard) {
        TextField field = row(name, label);
        field.setPrefColumnCount(NUMBER_COLUMNS);
        field.getStyleClass().add("dial-number");
        Label after = new Label(unit);
        after.getStyleClass().add("dial-unit");
        grid.add(after, 2, grid.getRowCount() - 1);
        whenDone(field, () -> Format.parseDial(field.getText()).ifPresent(heard));
        return field;
    }

    private TextField words(String name, String label, Consumer<String> heard) {
        TextField field = row(name, label);
        GridPane.setColumnSpan(field, 2);
        whenDone(field, () -> heard.accept(field.getText().strip()));
        return field;
    }

    private TextField row(String name, String label) {
        TextField field = new TextField();
        field.setId(id + "-" + name);
        field.setAccessibleText(label);
        Label before = new Label(label);
        before.setLabelFor(field);
        grid.addRow(grid.getRowCount(), before, field);
        return field;
    }

    private void whenDone(TextField field, Runnable action) {
        field.setOnAction(_ -> action.run());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused && shown != null) {
                                action.run();
                                show(shown);
                            }
                        });
    }

    private void deliver() {
        try {
            settle(
                    shown.withDelivery(
                            new Delivery(of(low) / 100, of(likely) / 100, of(high) / 100)));
        } catch (IllegalArgumentException e) {
            refusal.setText(e.getMessage());
        }
    }

    private void invest() {
        try {
            settle(shown.withInvestment(new Investment(of(capital), of(once), of(yearly))));
        } catch (IllegalArgumentException e) {
            refusal.setText(e.getMessage());
        }
    }

    private void settle(PlacedLever now) {
        refusal.setText("");
        if (!now.equals(shown)) {
            changed.accept(now);
        }
    }

    private static double of(TextField field) {
        return Format.parseDial(field.getText()).orElse(0);
    }

    void show(PlacedLever placed) {
        shown = placed;
        Delivery delivery = placed.delivery();
        set(low, delivery.low() * 100);
        set(likely, delivery.likely() * 100);
        set(high, delivery.high() * 100);
        set(once, placed.investment().oneOffRevenue());
        set(yearly, placed.investment().yearlyRevenue());
        set(capital, placed.investment().capital());
        if (!owner.isFocused()) {
            owner.setText(placed.owner());
        }
        if (!note.isFocused()) {
            note.setText(placed.note());
        }
    }

    private static void set(TextField field, double value) {
        if (!field.isFocused()) {
            field.setText(Format.dial(value, WHOLE));
        }
    }
}
