/**
 * The Department for Education's own release files, as downloaded, in place of or after the shipped
 * tables. Start at {@link highneeds.published.release.ReleasedHistory}.
 */
package highneeds.published.release;
