/**
 * What the user changes: a scenario is a parent and an ordered list of levers, each a change to one
 * year's assumptions. The baseline is the scenario with none. Start at {@link
 * highneeds.scenario.Scenario}; a new lever is one record in the file of its family, and {@link
 * highneeds.scenario.LeverType} finds it.
 */
package highneeds.scenario;
