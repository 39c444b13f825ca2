package highneeds.app.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;

import java.util.function.Consumer;

/** The card of a chart over years. */
public final class ChartCard extends PictureCard<ChartSpec> {

    private static final double HEIGHT_FOR_SUMMARY = 210;

    private final YearChart chart;
    private final ChartNotes notes;
    private boolean compact;

    /**
     * @param id id of the card; the chart is "id-chart", the switch to the table "id-as-table"
     */
    public ChartCard(String id) {
        this(id, new YearChart());
    }

    private ChartCard(String id, YearChart chart) {
        super(id, chart, chart.specProperty());
        this.chart = chart;
        this.notes = new ChartNotes(id, chart);
        addNotes(notes.editor(), notes.list());
    }

    /**
     * Lets a year be opened in the chart and in its table, by a double click or Enter.
     *
     * @param year hears the year's label
     */
    public void opens(Consumer<String> year) {
        chart.opens(position -> year.accept(specProperty().get().years().get(position)));
        opensInTable((row, _) -> year.accept(specProperty().get().years().get(row)));
    }

    /** Leaves out what a small card has no room for; it stays in the accessible text. */
    public ChartCard compact() {
        compact = true;
        notes.compact();
        getStyleClass().add("compact");
        heightProperty().subscribe(_ -> showWords());
        return this;
    }

    @Override
    protected void printing(boolean now) {
        notes.printing(now);
    }

    @Override
    protected boolean isTerse() {
        return compact;
    }

    @Override
    protected boolean hasRoomForSummary() {
        return !compact || getHeight() > HEIGHT_FOR_SUMMARY;
    }

    /** The chart whose values set the scale, for charts side by side; null for its own. */
    public ObjectProperty<ChartSpec> scaledAsProperty() {
        return chart.scaledAsProperty();
    }

    public BooleanProperty axisFrozenProperty() {
        return chart.axisFrozenProperty();
    }
}
