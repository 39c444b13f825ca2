package highneeds.app.indicators;

import highneeds.app.Format;
import highneeds.indicator.OwnFigure;
import highneeds.indicator.published.Indicator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Figures of the council's own of the indicator looked at, and the form of one more. */
final class OwnFiguresViewModel {

    private final IndicatorsViewModel indicators;
    private final StringProperty year = new SimpleStringProperty(this, "year", "");
    private final StringProperty value = new SimpleStringProperty(this, "value", "");
    private final StringProperty source = new SimpleStringProperty(this, "source", "");
    private final ObjectProperty<LocalDate> asAt =
            new SimpleObjectProperty<>(this, "asAt", LocalDate.now());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper(this, "refusal", "");
    private final ReadOnlyObjectWrapper<List<OwnFigure>> own =
            new ReadOnlyObjectWrapper<>(this, "own", List.of());

    /**
     * @param figures figures of the council's own of an indicator
     */
    OwnFiguresViewModel(
            IndicatorsViewModel indicators, Function<Indicator, List<OwnFigure>> figures) {
        this.indicators = indicators;
        Runnable show = () -> own.set(figures.apply(indicators.chosenProperty().get()));
        indicators.rowsProperty().subscribe(_ -> show.run());
        indicators
                .chosenProperty()
                .subscribe(
                        _ -> {
                            refusal.set("");
                            show.run();
                        });
    }

    /** Adds the figure of the form, or says why it is none. */
    void add() {
        OptionalDouble number = Format.parseDial(value.get());
        if (number.isEmpty()) {
            refusal.set(
                    "Type the figure as a number: "
                            + indicators.chosenProperty().get().unit().label()
                            + ".");
            return;
        }
        if (asAt.get() == null) {
            refusal.set("Choose the day the figure is as at.");
            return;
        }
        try {
            OwnFigure figure =
                    new OwnFigure(
                            indicators.chosenProperty().get(),
                            Integer.parseInt(year.get().strip()),
                            number.getAsDouble(),
                            source.get(),
                            asAt.get());
            refusal.set("");
            indicators.change("enter a figure of our own", book -> book.with(figure));
            value.set("");
            year.set("");
        } catch (NumberFormatException e) {
            refusal.set("Type the year as four figures, for example 2026.");
        } catch (IllegalArgumentException e) {
            refusal.set(e.getMessage());
        }
    }

    void remove(OwnFigure figure) {
        indicators.change(
                "remove a figure of our own",
                book -> book.without(figure.indicator(), figure.year()));
    }

    /** "January 2026: 47.2, SEN2 return, as at 31 Mar 2026". */
    static String words(OwnFigure figure) {
        return figure.indicator().period().label(figure.year())
                + ": "
                + figure.indicator().unit().words(figure.value())
                + ", "
                + figure.source()
                + ", as at "
                + Format.day(figure.asAt());
    }

    ReadOnlyObjectProperty<List<OwnFigure>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    StringProperty yearProperty() {
        return year;
    }

    StringProperty valueProperty() {
        return value;
    }

    StringProperty sourceProperty() {
        return source;
    }

    ObjectProperty<LocalDate> asAtProperty() {
        return asAt;
    }

    /** Why the figure could not be added; empty if it was. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
