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
 * @param hidden tables on hidden sheets or on sheets of one sex, which are not read unless the user
 *     says so
 * @param issues files that cannot be read, sheets passed over
 */
public record Survey(List<FoundTable> tables, List<FoundTable> hidden, List<Issue> issues) {

    public Survey {
        tables = List.copyOf(tables);
        hidden = List.copyOf(hidden);
        issues = List.copyOf(issues);
    }

    /** A survey without hidden sheets. */
    public Survey(List<FoundTable> tables, List<Issue> issues) {
        this(tables, List.of(), issues);
    }

    /** The survey with one table read as the user says. */
    public Survey with(FoundTable old, FoundTable changed) {
        List<FoundTable> list = new ArrayList<>(tables);
        list.replaceAll(table -> table.equals(old) ? changed : table);
        return new Survey(list, hidden, issues);
    }

    /** The survey without a table the user does not want read. */
    public Survey without(FoundTable table) {
        List<FoundTable> rest = tables.stream().filter(t -> !t.equals(table)).toList();
        return new Survey(rest, hidden, issues);
    }

    /** The survey with one of the tables that would not be read. */
    public Survey including(FoundTable table) {
        List<FoundTable> list = new ArrayList<>(tables);
        list.add(table);
        List<FoundTable> rest = hidden.stream().filter(t -> !t.equals(table)).toList();
        return new Survey(list, rest, issues);
    }
}
