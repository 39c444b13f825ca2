/**
 * Tables in the shape of the national returns, as plain rows that the report writes. Start at
 * {@link highneeds.finance.returns.ReturnTable}.
 */
package highneeds.finance.returns;
