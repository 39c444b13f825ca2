/**
 * Indicators of the council itself: published figures with its own later ones, what a forecast says
 * of them, and targets. Start at {@link highneeds.indicator.IndicatorSheet}.
 */
package highneeds.indicator;
