/**
 * A start for any council from published tables alone, the national rates that thin data are drawn
 * towards, and comparisons with other councils. Start at {@link
 * highneeds.published.PublishedTables}.
 *
 * <p>The tables are margins: plans by age and setting, by need and age, by need and setting. The
 * cells between them, and the flows between two censuses, are estimates; every estimate is said as
 * a note.
 */
package highneeds.published;
