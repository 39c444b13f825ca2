/** The baseline page: what was counted, what is assumed of the future, and from where. */
package highneeds.app.baseline;
