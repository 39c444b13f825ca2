/**
 * From margins to cells: proportional fitting, and flows with as few moves as the margins allow.
 * Start at {@link highneeds.published.fitting.FlowFit}.
 */
package highneeds.published.fitting;
