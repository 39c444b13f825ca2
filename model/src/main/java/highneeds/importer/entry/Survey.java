package highneeds.importer.entry;

import highneeds.importer.Issue;
import highneeds.importer.table.FoundTable;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found in the files before any row is read: the tables with their proposed mappings, and
 * the files that hold none.
 *
 * @param tables tables in the order of files and sheets
 * @param issues files that cannot be read, sheets passed over
 */
public record Survey(List<FoundTable> tables, List<Issue> issues) {

    public Survey {
        tables = List.copyOf(tables);
        issues = List.copyOf(issues);
    }

    /** The survey with one table read as the user says. */
    public Survey with(FoundTable old, FoundTable changed) {
        List<FoundTable> list = new ArrayList<>(tables);
        list.replaceAll(table -> table.equals(old) ? changed : table);
        return new Survey(list, issues);
    }

    /** The survey without a table the user does not want read. */
    public Survey without(FoundTable table) {
        return new Survey(tables.stream().filter(t -> !t.equals(table)).toList(), issues);
    }
}
