package highneeds.app.chart;

import java.util.function.BiConsumer;

/** The card of a heat map. */
public final class HeatCard extends PictureCard<HeatSpec> {

    private final HeatMap map;

    /**
     * @param id id of the card; the map is "id-chart", the switch to the table "id-as-table"
     */
    public HeatCard(String id) {
        this(id, new HeatMap());
    }

    private HeatCard(String id, HeatMap map) {
        super(id, map, map.specProperty());
        this.map = map;
    }

    /**
     * Lets a cell be opened in the map and in its table, by a double click or Enter.
     *
     * @param cell hears the names of row and year
     */
    public void opens(BiConsumer<String, String> cell) {
        map.opens(cell);
        opensInTable(
                (row, column) -> {
                    if (column > 0) {
                        HeatSpec shown = specProperty().get();
                        cell.accept(shown.rows().get(row).name(), shown.years().get(column - 1));
                    }
                });
    }
}
