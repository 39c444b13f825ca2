package highneeds.importer.table;

import highneeds.domain.Ncy;
import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.value.NcYears;

import java.util.LinkedHashMap;
import java.util.Map;

/** The settings of the open format of SEND models, with the curriculum years each takes. */
public final class ValidStatesTable {

    /**
     * A setting of the file.
     *
     * @param group the kind of setting, as written; may be empty
     * @param firstNcy first NC year it takes
     * @param lastNcy last NC year it takes
     */
    record ValidState(String group, int firstNcy, int lastNcy) {}

    private final Table table;
    private final Reading reading;
    private final Map<String, ValidState> states = new LinkedHashMap<>();

    public ValidStatesTable(Table table, Reading reading) {
        this.table = table;
        this.reading = reading;
    }

    public TableReading read() {
        return Rows.each(table, reading.issues(), this::read);
    }

    Map<String, ValidState> states() {
        return states;
    }

    private void read(RowValues row) throws LeftOut {
        int first = NcYears.of(row.cell(Field.MIN_ACADEMIC_YEAR)).orElse(Ncy.FIRST);
        int last = NcYears.of(row.cell(Field.MAX_ACADEMIC_YEAR)).orElse(Ncy.LAST);
        if (row.blank(Field.SETTING) || first > last) {
            throw new LeftOut(
                    "no-valid-state",
                    Field.SETTING,
                    "The setting is missing or its years are in the wrong order, so the row was"
                            + " left out.",
                    "Give the setting's code, and its youngest NC year before its oldest.");
        }
        states.put(
                row.text(Field.SETTING),
                new ValidState(
                        row.text(Field.SETTING_GROUP),
                        Math.max(Ncy.FIRST, first),
                        Math.min(Ncy.LAST, last)));
    }
}
