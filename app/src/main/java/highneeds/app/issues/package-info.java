/** Issues grouped by what mends them, wherever they are shown. */
package highneeds.app.issues;
