/**
 * National rates to draw thin numbers towards. Start at {@link
 * highneeds.published.priors.NationalPriors}.
 */
package highneeds.published.priors;
