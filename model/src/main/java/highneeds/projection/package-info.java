/**
 * The engine: rolls a caseload forward under one year's assumptions after another, as an expected
 * run or as many draws. It knows no scenario. Start at {@link highneeds.projection.Outcome}.
 */
package highneeds.projection;
