package highneeds.app.indicators;

import highneeds.app.Format;
import highneeds.indicator.Foretold;
import highneeds.indicator.Target;
import highneeds.indicator.published.Indicator;
import highneeds.statement.Limit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/** The target of the indicator looked at, and the form to set it. */
final class TargetViewModel {

    private final IndicatorsViewModel indicators;
    private final ObjectProperty<Limit.Side> side =
            new SimpleObjectProperty<>(this, "side", Limit.Side.AT_MOST);
    private final StringProperty value = new SimpleStringProperty(this, "value", "");
    private final StringProperty by = new SimpleStringProperty(this, "by", "");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private Indicator filledFor;
    private Optional<Target> filledWith = Optional.empty();

    TargetViewModel(IndicatorsViewModel indicators) {
        this.indicators = indicators;
        indicators.rowsProperty().subscribe(_ -> show());
        indicators.chosenProperty().subscribe(_ -> show());
    }

    private void show() {
        indicators.row().ifPresent(this::show);
    }

    private void show(IndicatorRow row) {
        Optional<Target> target = row.sheet().target();
        if (filledFor != row.indicator() || !filledWith.equals(target)) {
            filledFor = row.indicator();
            filledWith = target;
            side.set(target.map(Target::side).orElse(usual(row.indicator())));
            value.set(target.map(known -> number(known.value())).orElse(""));
            by.set(target.map(known -> Integer.toString(known.by())).orElse(""));
            refusal.set("");
        }
        said.set(words(row));
    }

    private static Limit.Side usual(Indicator indicator) {
        return switch (indicator.reading()) {
            case HIGH_IS_GOOD -> Limit.Side.AT_LEAST;
            default -> Limit.Side.AT_MOST;
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String words(IndicatorRow row) {
        if (!Target.allowed(row.indicator())) {
            return "Refusals are shown as a fact about the process. Each request is decided on its"
                    + " own, under the test in law, so no target is set.";
        }
        if (row.sheet().target().isEmpty()) {
            return "No target is set. " + Foretold.whyNot(row.indicator()).orElse("");
        }
        Target target = row.sheet().target().orElseThrow();
        return row.outlook()
                .map(
                        outlook ->
                                "Target: "
                                        + target.words()
                                        + " \u2013 "
                                        + outlook.verdict().label()
                                        + ". "
                                        + outlook.detail())
                .orElse("Target: " + target.words() + ".");
    }

    /** Sets the target of the form, or says why it is none. */
    void set() {
        OptionalDouble number = Format.parseDial(value.get());
        if (number.isEmpty()) {
            refusal.set(
                    "Type the target as a number: "
                            + indicators.chosenProperty().get().unit().label()
                            + ".");
            return;
        }
        try {
            Target target =
                    new Target(
                            indicators.chosenProperty().get(),
                            side.get(),
                            number.getAsDouble(),
                            Integer.parseInt(by.get().strip()));
            refusal.set("");
            indicators.change("set a target", book -> book.with(target));
        } catch (NumberFormatException e) {
            refusal.set("Type the year as four figures, for example 2030.");
        } catch (IllegalArgumentException e) {
            refusal.set(e.getMessage());
        }
    }

    /** Takes the target away. */
    void remove() {
        Indicator indicator = indicators.chosenProperty().get();
        indicators.change("remove a target", book -> book.withoutTarget(indicator));
    }

    ObjectProperty<Limit.Side> sideProperty() {
        return side;
    }

    StringProperty valueProperty() {
        return value;
    }

    /** Year of the target as typed. */
    StringProperty byProperty() {
        return by;
    }

    /** Whether the chosen scenario meets it, in sentences. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Why the target could not be set; empty if it was. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
