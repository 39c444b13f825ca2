/**
 * What the user changes: a scenario is a parent and an ordered list of levers, each a change to one
 * year's assumptions. The baseline is the scenario with none. Start at {@link
 * highneeds.scenario.Scenario}.
 */
package highneeds.scenario;
