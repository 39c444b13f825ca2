/** The data page: what was read from which file, and what is wrong with it. */
package highneeds.app.data;
