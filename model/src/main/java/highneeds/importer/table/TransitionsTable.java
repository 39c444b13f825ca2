package highneeds.importer.table;

import highneeds.importer.TableReading;
import highneeds.importer.mapping.Field;
import highneeds.importer.value.NcYears;
import highneeds.importer.value.Years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The transitions table of the open format of SEND models: a child and its state at one census and
 * at the next, with NONSEND where it had no plan.
 *
 * <p>Source: mastodonc/witan.send, transitions schema.
 */
public final class TransitionsTable {

    /** Setting and need of a child without a plan. */
    public static final String NO_PLAN = "NONSEND";

    private final Table table;
    private final Reading reading;
    private final List<TransitionRow> rows = new ArrayList<>();

    public TransitionsTable(Table table, Reading reading) {
        this.table = table;
        this.reading = reading;
    }

    public TableReading read() {
        return Rows.each(table, reading.issues(), this::read);
    }

    List<TransitionRow> rows() {
        return rows;
    }

    private void read(RowValues row) throws LeftOut {
        OptionalInt year = Years.of(row.cell(Field.CALENDAR_YEAR));
        if (year.isEmpty()) {
            throw new LeftOut(
                    "missing-year",
                    Field.CALENDAR_YEAR,
                    "The row has no calendar year, so it was left out.",
                    "Add the year of the first of the two censuses, for example 2025.");
        }
        Optional<TransitionRow.State> before =
                state(row, Field.SETTING_1, Field.NEED_1, Field.ACADEMIC_YEAR_1);
        Optional<TransitionRow.State> after =
                state(row, Field.SETTING_2, Field.NEED_2, Field.ACADEMIC_YEAR_2);
        if (before.isEmpty() && after.isEmpty()) {
            throw LeftOut.notNeeded(
                    "no-plan-at-all",
                    Field.SETTING_1,
                    "The child has no plan in either year, so the row was left out.",
                    "Nothing to do, unless the child has a plan: then write its setting and need.");
        }
        rows.add(new TransitionRow(year.getAsInt(), before, after));
    }

    private static Optional<TransitionRow.State> state(
            RowValues row, Field setting, Field need, Field ncy) throws LeftOut {
        boolean noSetting = row.text(setting).equalsIgnoreCase(NO_PLAN);
        boolean noNeed = row.text(need).equalsIgnoreCase(NO_PLAN);
        if (noSetting && noNeed) {
            return Optional.empty();
        }
        if (noSetting != noNeed || row.blank(setting) || row.blank(need)) {
            throw new LeftOut(
                    "half-a-state",
                    noSetting || row.blank(setting) ? setting : need,
                    "Only one of setting and need says there is a plan, so the row was left out.",
                    "Write NONSEND in both or in neither.");
        }
        OptionalInt year = NcYears.of(row.cell(ncy));
        if (year.isEmpty()) {
            throw new LeftOut(
                    "missing-ncy",
                    ncy,
                    "There is no academic year, so the row was left out.",
                    "Write the NC year, -4 to 20.");
        }
        return Optional.of(
                new TransitionRow.State(
                        row.text(setting), row.text(need), AgeRange.require(year.getAsInt(), ncy)));
    }
}
