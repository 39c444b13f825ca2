package highneeds.importer.table;

import highneeds.importer.TableKind;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.Mapping;
import highneeds.importer.sheet.Cell;
import highneeds.importer.value.DateOrder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data rows of one table, reduced to its mapped columns; identifiers are pseudonyms. */
public final class Table {

    private final FoundTable found;
    private final List<DataRow> rows;
    private final List<PassedRows> passed;
    private final Map<Field, Integer> positions = new EnumMap<>(Field.class);
    private final Map<Field, String> headings = new EnumMap<>(Field.class);
    private final Map<Field, DateOrder> dateOrders = new EnumMap<>(Field.class);

    Table(FoundTable found, List<DataRow> rows, List<PassedRows> passed) {
        this.found = found;
        this.rows = rows;
        this.passed = List.copyOf(passed);
        List<Field> fields = new ArrayList<>(found.mapping().columns().values());
        fields.forEach(field -> positions.put(field, positions.size()));
        found.mapping().columns().forEach((heading, field) -> headings.put(field, heading));
    }

    public FoundTable found() {
        return found;
    }

    /** Rows of its sheet that were not read. */
    public List<PassedRows> passed() {
        return passed;
    }

    /** Areas of a table of residents, for the user to choose from; one or none of most tables. */
    public List<String> areas() {
        return kind() == TableKind.POPULATION ? List.copyOf(AreasOfTable.areas(this)) : List.of();
    }

    public Mapping mapping() {
        return found.mapping();
    }

    public TableKind kind() {
        return found.mapping().kind();
    }

    public boolean has(Field field) {
        return positions.containsKey(field);
    }

    List<DataRow> rows() {
        return rows;
    }

    Cell cell(DataRow row, Field field) {
        Integer position = positions.get(field);
        return position == null ? Cell.EMPTY : row.cells()[position];
    }

    /** All cells of a column. */
    List<Cell> column(Field field) {
        List<Cell> cells = new ArrayList<>(rows.size());
        rows.forEach(row -> cells.add(cell(row, field)));
        return cells;
    }

    void setDateOrder(Field field, DateOrder order) {
        dateOrders.put(field, order);
    }

    DateOrder dateOrder(Field field) {
        return dateOrders.getOrDefault(field, DateOrder.AS_FOUND);
    }

    /** Heading of a field in the file. */
    String heading(Field field) {
        return headings.getOrDefault(field, "");
    }

    /** What became of the table when this many of its rows were used. */
    TableReading reading(int used) {
        Map<String, String> mapped = new LinkedHashMap<>();
        mapping()
                .columns()
                .forEach(
                        (heading, field) ->
                                mapped.put(
                                        highneeds.importer.mapping.HeadingDictionary.field(
                                                        kind(), field)
                                                .name(),
                                        heading));
        return new TableReading(
                found.file().name(),
                found.sha256(),
                found.sheet(),
                kind(),
                rows.size(),
                used,
                mapped,
                found.notRead());
    }
}
