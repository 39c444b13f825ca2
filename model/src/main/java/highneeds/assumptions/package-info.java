/**
 * What a projection takes as given, one {@link highneeds.assumptions.YearAssumptions} a year. The
 * engine sees only this; levers change only this.
 */
package highneeds.assumptions;
