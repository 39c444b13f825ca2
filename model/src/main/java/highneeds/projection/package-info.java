/**
 * The engine: rolls a caseload forward under one year's assumptions after another, as an expected
 * run or as many draws. It knows no scenario. Start at {@link highneeds.projection.Projection} for the first and {@link
 * highneeds.projection.Simulation} for the second; both follow one description of a year.
 */
package highneeds.projection;
