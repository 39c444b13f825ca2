package highneeds.importer.table;

import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.TableReading;
import highneeds.importer.repair.Repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the tables of one kind gave, table by table, so that what is left out later is taken off the
 * rows used of the right one.
 */
final class TablesRead<T> {

    private record Gave<T>(TableReading reading, List<T> entries) {}

    private final Map<Table, Gave<T>> byTable = new LinkedHashMap<>();

    void put(Table table, TableReading reading, List<T> entries) {
        byTable.put(table, new Gave<>(reading, List.copyOf(entries)));
    }

    /** True if the tables gave nothing. */
    boolean isEmpty() {
        return byTable.values().stream().allMatch(gave -> gave.entries.isEmpty());
    }

    /** The entries of all tables. */
    List<T> all() {
        return byTable.values().stream().flatMap(gave -> gave.entries.stream()).toList();
    }

    /** True if the user of one of the tables chose to mend an issue in this way. */
    boolean repair(String issue, Repair repair) {
        return byTable.keySet().stream().anyMatch(t -> t.mapping().repairs(issue, repair));
    }

    /** Puts others in the place of entries; their number stays. */
    void change(UnaryOperator<T> how) {
        byTable.replaceAll(
                (table, gave) -> new Gave<>(gave.reading, gave.entries.stream().map(how).toList()));
    }

    /**
     * Leaves out what does not pass, of the tables whose user chose so.
     *
     * @param what what was left out, for the message
     */
    void leaveOut(
            String issue,
            Predicate<T> keep,
            String what,
            List<TableReading> readings,
            IssueList issues) {
        for (Map.Entry<Table, Gave<T>> each : byTable.entrySet()) {
            Table table = each.getKey();
            List<T> kept = new ArrayList<>(each.getValue().entries);
            if (!table.mapping().repairs(issue, Repair.LEAVE_OUT)
                    || !kept.removeIf(keep.negate())) {
                continue;
            }
            TableReading before = each.getValue().reading;
            int gone = each.getValue().entries.size() - kept.size();
            TableReading now = before.lessUsed(gone);
            readings.set(readings.indexOf(before), now);
            each.setValue(new Gave<>(now, kept));
            issues.add(
                    new Issue(
                            Issue.Severity.LEFT_OUT,
                            issue,
                            before.file(),
                            before.sheet(),
                            OptionalInt.empty(),
                            "",
                            what,
                            "Nothing to do: this repair was chosen.",
                            gone));
        }
    }
}
