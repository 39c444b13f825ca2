/** What a scenario must keep to, with a light for each, on whichever page shows them. */
package highneeds.app.statement;
