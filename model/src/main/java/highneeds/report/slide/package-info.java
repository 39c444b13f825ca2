/** The forecast as slides. Start at {@link highneeds.report.slide.SlideDeck}. */
package highneeds.report.slide;
