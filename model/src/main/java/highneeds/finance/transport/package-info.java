/**
 * How children travel and what each way costs: modes, their mix, and cost by distance. Start at
 * {@link highneeds.finance.transport.ModeMix}.
 */
package highneeds.finance.transport;
