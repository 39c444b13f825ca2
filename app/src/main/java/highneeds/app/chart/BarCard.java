package highneeds.app.chart;

/** The card of a chart of lying bars. */
public final class BarCard extends PictureCard<BarSpec> {

    /**
     * @param id id of the card; the chart is "id-chart", the switch to the table "id-as-table"
     */
    public BarCard(String id) {
        this(id, new BarChart());
    }

    private BarCard(String id, BarChart chart) {
        super(id, chart, chart.specProperty());
    }
}
