package highneeds.importer.table;

import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The yearly cost of a plan by need and setting, GBP, of the open format of SEND models. */
public final class CostTable {

    /** A need and a setting, by the codes of the file. */
    record NeedAndSetting(String need, String setting) {}

    private final Table table;
    private final Reading reading;
    private final Map<NeedAndSetting, Double> costs = new LinkedHashMap<>();

    public CostTable(Table table, Reading reading) {
        this.table = table;
        this.reading = reading;
    }

    public TableReading read() {
        return Rows.each(table, reading.issues(), this::read);
    }

    Map<NeedAndSetting, Double> costs() {
        return costs;
    }

    private void read(RowValues row) throws LeftOut {
        OptionalDouble cost = row.notNegative(Field.COST);
        if (cost.isEmpty() || row.blank(Field.NEED) || row.blank(Field.SETTING)) {
            throw new LeftOut(
                    "missing-cost",
                    Field.COST,
                    "The need, the setting or the cost is missing, so the row was left out.",
                    "Add what is missing, or delete the row.");
        }
        NeedAndSetting cell = new NeedAndSetting(row.text(Field.NEED), row.text(Field.SETTING));
        costs.put(cell, cost.getAsDouble());
    }
}
