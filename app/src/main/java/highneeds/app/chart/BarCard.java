package highneeds.app.chart;

import javafx.beans.property.IntegerProperty;

/** The card of a chart of lying bars. */
public final class BarCard extends PictureCard<BarSpec> {

    private final BarChart chart;

    /**
     * @param id id of the card; the chart is "id-chart", the switch to the table "id-as-table"
     */
    public BarCard(String id) {
        this(id, new BarChart());
    }

    private BarCard(String id, BarChart chart) {
        super(id, chart, chart.specProperty());
        this.chart = chart;
    }

    /** Position of the bar that is opened, by click or arrow keys; -1 while none is. */
    public IntegerProperty openedProperty() {
        return chart.openedProperty();
    }
}
