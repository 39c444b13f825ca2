/**
 * Why the money moved: from year to year, from the last forecast to this one, or from one scenario
 * to another. Start at {@link highneeds.finance.movement.Movement}.
 */
package highneeds.finance.movement;
