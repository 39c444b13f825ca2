/**
 * The scenarios page: levers with their dials, and what they do to plans and money at once. It
 * knows no lever by name; its forms are built from {@link highneeds.scenario.LeverType}.
 */
package highneeds.app.scenarios;
