/**
 * What a council says its forecast must keep to, such as special places never over capacity, and
 * whether it does. Start at {@link highneeds.statement.Statement}.
 */
package highneeds.statement;
