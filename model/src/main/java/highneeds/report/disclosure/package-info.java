/**
 * What may leave the council: profiles, rounding and whose money is not shown. Start at {@link
 * highneeds.report.disclosure.Disclosure}.
 */
package highneeds.report.disclosure;
