/**
 * The cells, flows and residents of one council, or of several together, from their published
 * margins and the national pattern. Start at {@link highneeds.published.area.AreaFit}.
 */
package highneeds.published.area;
