/**
 * Where a number comes from: cells, flows and rows of the council's files that add up to it. Start
 * at {@link highneeds.trace.Tracing}.
 */
package highneeds.trace;
