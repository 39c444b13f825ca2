package highneeds.importer.table;

import highneeds.importer.Issue;
import highneeds.importer.IssueList;
import highneeds.importer.mapping.Content;
import highneeds.importer.mapping.Field;
import highneeds.importer.mapping.HeadingDictionary;
import highneeds.importer.value.DateColumn;
import highneeds.importer.value.DateOrder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Settles the order of dates written in figures, column by column, from all their rows. A column
 * that cannot tell follows the other columns of the table if those agree; else the user is asked.
 */
final class DateOrders {

    private DateOrders() {}

    static void settle(Table table, IssueList issues) {
        List<Field> unclear = new ArrayList<>();
        Set<DateOrder> shown = EnumSet.noneOf(DateOrder.class);
        DateOrder chosen = table.mapping().dateOrder();
        for (Field field : table.mapping().columns().values()) {
            Content content = HeadingDictionary.field(table.kind(), field).content();
            if (content == Content.MONTH) {
                settleMonths(table, field, chosen);
            }
            if (content != Content.DATE) {
                continue;
            }
            DateColumn column = DateColumn.of(table.column(field));
            DateOrder order = shown(column, chosen);
            table.setDateOrder(field, order);
            if (order != DateOrder.AS_FOUND) {
                shown.add(order);
            } else if (column.needsOrder()) {
                unclear.add(field);
            }
        }
        if (unclear.isEmpty()) {
            return;
        }
        if (shown.size() == 1) {
            DateOrder order = shown.iterator().next();
            for (Field field : unclear) {
                table.setDateOrder(field, order);
                add(
                        table,
                        field,
                        issues,
                        Issue.Severity.NOTE,
                        "date-order-of-others",
                        "The dates may be read in two ways; they were read as "
                                + order.label()
                                + ", like the other columns.",
                        "If that is wrong, choose the order of dates.");
            }
            return;
        }
        for (Field field : unclear) {
            add(
                    table,
                    field,
                    issues,
                    Issue.Severity.ERROR,
                    "date-order-unclear",
                    "Every date may be read as day, month, year or as month, day, year, so the"
                            + " table was not read.",
                    "Choose the order of dates for this file, or save the column as real dates.");
        }
    }

    /** What the rows show counts for more than what was said of this file, or of an earlier one. */
    private static DateOrder shown(DateColumn column, DateOrder chosen) {
        return column.order() == DateOrder.AS_FOUND ? chosen : column.order();
    }

    /** The first day of every month may be read in two ways; ledgers in England put it first. */
    private static void settleMonths(Table table, Field field, DateOrder chosen) {
        DateOrder order = shown(DateColumn.of(table.column(field)), chosen);
        table.setDateOrder(field, order == DateOrder.AS_FOUND ? DateOrder.DAY_FIRST : order);
    }

    private static void add(
            Table table,
            Field field,
            IssueList issues,
            Issue.Severity severity,
            String code,
            String what,
            String remedy) {
        issues.add(
                new Issue(
                        severity,
                        code,
                        table.found().file().name(),
                        table.found().sheet(),
                        OptionalInt.empty(),
                        table.heading(field),
                        what,
                        remedy));
    }
}
