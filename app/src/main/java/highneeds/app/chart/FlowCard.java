package highneeds.app.chart;

/** The card of a flow picture. */
public final class FlowCard extends PictureCard<FlowSpec> {

    /**
     * @param id id of the card; the picture is "id-chart", the switch to the table "id-as-table"
     */
    public FlowCard(String id) {
        this(id, new FlowDiagram());
    }

    private FlowCard(String id, FlowDiagram diagram) {
        super(id, diagram, diagram.specProperty());
    }
}
