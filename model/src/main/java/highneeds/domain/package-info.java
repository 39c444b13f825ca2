/**
 * The vocabulary: needs, settings, years, and one number for every cell. Start at {@link
 * highneeds.domain.Catalogue}.
 */
package highneeds.domain;
