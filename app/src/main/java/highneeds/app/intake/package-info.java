/** Import in steps: what was found, columns, value codes, checks, review. */
package highneeds.app.intake;
