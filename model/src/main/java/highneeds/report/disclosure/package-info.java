/**
 * What may leave the council: releases and rule sets, counts that are rounded or withheld and the
 * attack they must withstand, whose money is not shown, and the ledger of what was published. It
 * knows numbers and sums, no table: {@code highneeds.report.table.SafeReport} is the gate. Start at
 * {@link highneeds.report.disclosure.Release}.
 */
package highneeds.report.disclosure;
