package highneeds.app.chart;

/** The card of a heat map. */
public final class HeatCard extends PictureCard<HeatSpec> {

    /**
     * @param id id of the card; the map is "id-chart", the switch to the table "id-as-table"
     */
    public HeatCard(String id) {
        this(id, new HeatMap());
    }

    private HeatCard(String id, HeatMap map) {
        super(id, map, map.specProperty());
    }
}
